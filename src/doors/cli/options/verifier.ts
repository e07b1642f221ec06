import type { CommandRule } from '../usage.ts';

/** What `seance verifier` takes. */
export const VERIFIER: CommandRule = {
  nom: 'verifier',
  usage: 'verifier [SÉANCE]',
  resume: 'Contrôle les données de la séance : forme, noms, comptes, droit.',
  explication: `Lit toutes les données de la séance et dit tout ce qui ne va pas, avec le fichier, la ligne, la règle, sa source
et le remède. N'écrit rien. Le code de sortie est 1 s'il y a au moins une erreur.`,
  arguments: ['séance'],
  options: { format: { genre: 'valeur', valeur: 'FORMAT', aide: 'texte (par défaut), json ou sarif.' } },
  exemples: [
    { ligne: 'seance verifier', effet: 'contrôle la séance la plus récente' },
    {
      ligne: 'seance verifier 2024-09-26 --format sarif > constats.sarif',
      effet: 'pour un éditeur ou une chaîne de contrôle',
    },
  ],
};
