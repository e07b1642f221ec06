import { COMMANDS, DOCUMENTS_DE_SEANCE, kindOf } from '../../../app/documents/sitting-documents.ts';
import { enumeration } from '../../../domaine/enumeration.ts';
import { FORMAT_OPTION } from '../formats.ts';
import type { CommandSpec } from '../usage.ts';

/** Where the explanations of the short names begin. */
const WIDTH = 13;

/** What a short name stands for, on one line. */
function line(command: string): string {
  const kinds = DOCUMENTS_DE_SEANCE.map(kindOf).filter((kind) => kind.command === command);
  return `  ${command.padEnd(WIDTH)}${enumeration(kinds.map(({ help }) => help))}`;
}

/** The short names of what is made before the sitting. */
const BEFORE = COMMANDS.filter((command) =>
  DOCUMENTS_DE_SEANCE.some((nom) => kindOf(nom).command === command && kindOf(nom).moment === 'avant'),
);

/** What `seance documents` takes. */
export const DOCUMENTS: CommandSpec = {
  name: 'documents',
  usage: 'documents [SÉANCE]',
  summary: `Écrit les documents de la séance : ${COMMANDS.join(', ')}.`,
  explanation: `Lit les données de la séance (la plus récente si rien n'est dit), les contrôle, puis écrit dans SORTIE/SÉANCE/ :
${COMMANDS.map(line).join(' ;\n')}.
S'il reste une erreur dans les données, rien n'est écrit ; ce qui se fait avant la séance (${BEFORE.join(', ')}),
demandé seul, s'écrit même si des rapports sont à finir. Un document que quelqu'un a modifié à la main est gardé sous
un autre nom.`,
  arguments: ['séance'],
  options: {
    document: {
      kind: 'values',
      value: 'NOM',
      help: `${COMMANDS.join(', ')} (par défaut : tous) ; plusieurs séparés par des virgules.`,
    },
    format: FORMAT_OPTION,
    sortie: { kind: 'value', value: 'DIR', help: 'Dossier des documents (par défaut : out).' },
    projet: {
      kind: 'flag',
      help: 'Écrit des projets, marqués PROJET, même si les données ont des erreurs.',
    },
  },
  examples: [
    { line: 'seance documents', effect: 'tous les documents de la séance la plus récente' },
    {
      line: 'seance documents 2024-09-26 --document liste,pv --format pdf',
      effect: 'la liste et le procès-verbal, en PDF',
    },
  ],
};
