import type { CommandSpec } from '../usage.ts';

/** What `seance verifier` takes. */
export const VERIFIER: CommandSpec = {
  name: 'verifier',
  usage: 'verifier [SÉANCE]',
  summary: 'Contrôle les données de la séance : forme, noms, comptes, droit.',
  explanation: `Lit toutes les données de la séance et dit tout ce qui ne va pas, avec le fichier, la ligne, la règle, sa source
et le remède. N'écrit rien. Le code de sortie est 1 s'il y a au moins une erreur.`,
  arguments: ['séance'],
  options: { format: { kind: 'value', value: 'FORMAT', help: 'texte (par défaut), json ou sarif.' } },
  examples: [
    { line: 'seance verifier', effect: 'contrôle la séance la plus récente' },
    {
      line: 'seance verifier 2024-09-26 --format sarif > constats.sarif',
      effect: 'pour un éditeur ou une chaîne de contrôle',
    },
  ],
};
