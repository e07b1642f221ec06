import type { CommandSpec } from '../usage.ts';

/** What `seance schemas` takes. */
export const SCHEMAS: CommandSpec = {
  name: 'schemas',
  usage: 'schemas',
  summary: "Écrit les schémas JSON qui guident l'éditeur de texte.",
  explanation: `Écrit un schéma JSON par sorte de fichier, avec l'explication de chaque clé en français. Un éditeur qui les lit
(Visual Studio Code et son extension YAML, par exemple) complète les clés et signale les fautes pendant la frappe.`,
  arguments: [],
  options: {
    sortie: { kind: 'value', value: 'DIR', help: 'Dossier des schémas (par défaut : data/schemas).' },
  },
  examples: [{ line: 'seance schemas', effect: 'met à jour data/schemas' }],
};
