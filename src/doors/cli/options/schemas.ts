import type { CommandRule } from '../usage.ts';

/** What `seance schemas` takes. */
export const SCHEMAS: CommandRule = {
  nom: 'schemas',
  usage: 'schemas',
  resume: "Écrit les schémas JSON qui guident l'éditeur de texte.",
  explication: `Écrit un schéma JSON par sorte de fichier, avec l'explication de chaque clé en français. Un éditeur qui les lit
(Visual Studio Code et son extension YAML, par exemple) complète les clés et signale les fautes pendant la frappe.`,
  arguments: [],
  options: {
    sortie: { genre: 'valeur', valeur: 'DIR', aide: 'Dossier des schémas (par défaut : data/schemas).' },
  },
  exemples: [{ ligne: 'seance schemas', effet: 'met à jour data/schemas' }],
};
