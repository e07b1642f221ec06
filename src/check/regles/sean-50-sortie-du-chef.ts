import type { QuestionTraitee } from '../parcours.ts';
import { estPresent, questionsTraitees } from '../parcours.ts';
import { accord, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { estTenue } from '../seance-tenue.ts';
import { COMPTES_DU_DEPARTEMENT, jurisprudence, L2121_14, L5211_1 } from '../sources.ts';

function constats(contexte: Contexte, { rapport, etat }: QuestionTraitee): readonly Constat[] {
  if (rapport.nature !== 'comptes') return [];
  return etat.retires
    .filter((chef) => estPresent(contexte, chef, etat.rang))
    .map((chef) => ({
      chemin: ['presences', 'mouvements'],
      message: `${civil(contexte, chef)}, dont les comptes sont votés à la question n°${rapport.question}, n'est pas ${accord(contexte, chef, 'noté')} ${accord(contexte, chef, 'sorti')} : le chef de l'exécutif se retire au moment du vote.`,
      lies: [{ path: ['rapports', rapport.question, 'nature'], message: 'Les comptes sont votés ici.' }],
      remede: `S'assurer de sa sortie, et la noter sous « mouvements » : « - { pendant: [${rapport.question}], sortent: [${chef}] } » ; s'il n'a pas quitté la salle, le vote est à reprendre.`,
    }));
}

/** The head of the executive is out of the room when the accounts are voted. */
export const SEAN_50: Regle = {
  code: 'SEAN-50',
  nom: 'sortie-du-chef',
  titre: "Le chef de l'exécutif quitte la salle pour le vote des comptes",
  gravite: 'erreur',
  moment: 'apres',
  sources: [L2121_14, COMPTES_DU_DEPARTEMENT, L5211_1, jurisprudence('CE, 1917, n° 56697')],
  pourquoi:
    "Le chef de l'exécutif peut assister à la discussion de ses comptes, mais il se retire au moment du vote : s'il reste dans la " +
    "salle, la délibération est nulle. L'extrait, le procès-verbal et la preuve disent qu'il s'est retiré ; il faut donc que la " +
    'feuille de présence le note.',
  exemples: {
    valides: [
      {
        titre: 'Sortie le temps de la question',
        yaml: `rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }
presences.yaml: { mouvements: [{ pendant: [2], sortent: [Camille AUBRY] }] }`,
      },
      {
        titre: 'Absente toute la séance',
        yaml: `rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
presences.yaml: { absents: [Camille AUBRY, Luc OLIVIER, Rose THOMAS] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Aucune sortie notée',
        yaml: `rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }`,
      },
    ],
  },
  controle: (contexte) =>
    estTenue(contexte) ? questionsTraitees(contexte).flatMap((question) => constats(contexte, question)) : [],
};
