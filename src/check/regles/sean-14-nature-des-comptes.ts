import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L2121_14, L5211_1 } from '../sources.ts';

const COMPTES = /\bcomptes?\s+(?:administratifs?|financiers?\s+uniques?)\b/iu;

/** Matters that follow from the accounts without being their vote. */
const SUITES = /\b(?:affectation|reprise|résultats?|excédents?)\b/iu;

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte)
    .map(({ rapport }) => rapport)
    .filter(({ nature, titre }) => nature === 'deliberation' && COMPTES.test(titre) && !SUITES.test(titre))
    .map(({ question, titre }) => ({
      chemin: ['rapports', question, 'titre'],
      message: `Le titre de la question n°${question} annonce un vote des comptes, mais sa nature n'est pas « comptes » : le retrait du chef de l'exécutif et l'autre présidence ne sont pas contrôlés.`,
      ecrit: titre,
      remede:
        "Écrire « nature: comptes » dans le rapport ; si la question n'approuve pas les comptes, acquitter ce constat.",
    }));
}

/** A vote on accounts says that it is one. */
export const SEAN_14: Regle = {
  code: 'SEAN-14',
  nom: 'nature-des-comptes',
  titre: 'Un vote des comptes est déclaré comme tel',
  gravite: 'avertissement',
  sources: [L2121_14, cgct('L1612-12'), L5211_1],
  pourquoi:
    'Le vote du compte administratif ou du compte financier unique suit des règles propres : autre présidence, retrait du chef ' +
    "de l'exécutif, adoption sauf majorité contraire. Elles ne s'appliquent que si le rapport dit « nature: comptes » ; un titre " +
    'qui parle de comptes sans cette nature est donc signalé.',
  exemples: {
    valides: [
      {
        titre: 'Affectation du résultat',
        yaml: 'rapports/2.md: { titre: Affectation du résultat du compte administratif 2023 }',
      },
    ],
    fautifs: [
      {
        titre: 'Compte administratif sans sa nature',
        yaml: 'rapports/2.md: { titre: Compte administratif 2023 }',
      },
    ],
  },
  controle,
};
