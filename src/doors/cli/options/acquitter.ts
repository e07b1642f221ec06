import type { CommandSpec } from '../usage.ts';

/** What `seance acquitter` takes. */
export const ACQUITTER: CommandSpec = {
  name: 'acquitter',
  usage: 'acquitter CODE [SÉANCE]',
  summary: "Accepte un avertissement que quelqu'un a regardé, avec son motif.",
  explanation: `Cherche dans la séance les avertissements et les informations de ce code. S'il n'y en a qu'un, il est porté dans
acquittements.yaml avec le motif, le nom et la date du jour ; s'il y en a plusieurs, ils sont numérotés, et --numero dit
lequel. L'acquittement tient à la personne ou aux mots en cause : il ne couvre rien d'autre, et devient sans objet quand
le constat disparaît. Une erreur ne s'acquitte pas.`,
  arguments: ['code', 'séance'],
  options: {
    motif: { kind: 'value', value: 'TEXTE', help: 'Pourquoi il est accepté.' },
    par: { kind: 'value', value: 'NOM', help: "Qui l'accepte." },
    numero: {
      kind: 'value',
      value: 'NOMBRE',
      help: 'Lequel, quand il y en a plusieurs ; « tous » les accepte tous.',
    },
  },
  examples: [
    {
      line: 'seance acquitter PROC-04 --motif "arrivée tardive, vue à l\'appel" --par "Camille AUBRY"',
      effect: 'accepte le seul avertissement PROC-04 de la séance la plus récente',
    },
  ],
};
