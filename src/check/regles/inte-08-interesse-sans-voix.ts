import { questionsTraitees } from '../parcours.ts';
import { accord, civil, situation } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap(({ rapport, etat }) =>
    etat.interets
      .filter(({ voix, elu }) => voix === 0 && contexte.presences.has(elu) && !etat.retires.includes(elu))
      .map(({ elu }) => ({
        chemin: ['rapports', rapport.question, 'interesses', rapport.interesses.indexOf(elu)],
        message: `${civil(contexte, elu)}, parmi les intéressés de la question n°${rapport.question}, n'y a aucune voix à retirer (${situation(contexte, elu, etat.rang)}) : la phrase des conseillers intéressés ne ${accord(contexte, elu, 'le', 'la')} nommera pas.`,
        ecrit: elu,
        remede:
          'Rien à faire si la personne était bien absente ou sortie ; sinon corriger la feuille de présence ou les procurations.',
      })),
  );
}

/** An interested member with no voice to withdraw. */
export const INTE_08: Regle = {
  code: 'INTE-08',
  nom: 'interesse-sans-voix',
  titre: "Un intéressé qui n'a aucune voix à retirer n'est pas nommé",
  gravite: 'information',
  sources: [methode('on ne retire que les voix qui sont dans la salle')],
  pourquoi:
    "Un membre intéressé qui est absent ou sorti, et qu'aucune procuration ne représente, n'a pas de voix à retirer : l'acte ne le " +
    "nomme pas parmi les intéressés. Si on l'a inscrit parce qu'il était dans la salle, c'est la feuille de présence qui est fausse.",
  exemples: {
    valides: [{ titre: 'Un intéressé présent', yaml: 'rapports/2.md: { interesses: [Noé QUENTIN] }' }],
    fautifs: [{ titre: 'Une intéressée absente', yaml: 'rapports/2.md: { interesses: [Rose THOMAS] }' }],
  },
  controle,
};
