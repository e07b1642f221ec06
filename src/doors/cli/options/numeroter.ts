import type { CommandSpec } from '../usage.ts';

/** What `seance numeroter` takes. */
export const NUMEROTER: CommandSpec = {
  name: 'numeroter',
  usage: 'numeroter [SÉANCE]',
  summary: 'Propose les numéros de délibération qui manquent.',
  explanation: `Une ligne par délibération, dans l'ordre de passage : son rang dans la séance, sa question, son numéro, celui sous
lequel elle part à la préfecture. Un numéro proposé suit le précédent, dans cette séance ou dans une séance antérieure,
selon « numerotation » de conseil.yaml ; une question dont le rapport est tenu ailleurs garde sa place.
Rien n'est changé dans les rapports sans --ecrire, qui n'y ajoute que la ligne du numéro.`,
  arguments: ['séance'],
  options: { ecrire: { kind: 'flag', help: 'Écrit dans les rapports les numéros proposés.' } },
  examples: [
    { line: 'seance numeroter', effect: 'propose, sans rien changer' },
    { line: 'seance numeroter 2024-09-26 --ecrire', effect: 'écrit les numéros qui manquent' },
  ],
};
