import { questionsTraitees } from '../parcours.ts';
import { civil, situation } from '../phrases.ts';
import { representantDe } from '../procurations.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { votesAnormaux } from '../scrutins.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

function raison(contexte: Contexte, nom: string, rang: number): string {
  const absence = situation(contexte, nom, rang);
  const mandataire = representantDe(contexte, nom, rang);
  if (mandataire === undefined) return `${absence}, sans procuration`;
  return `${absence}, et sa procuration à ${civil(contexte, mandataire)} ne donne pas de voix à cette question`;
}

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap((question) => {
    const { rapport, etat } = question;
    return votesAnormaux(question)
      .filter(({ anomalie, elu }) => anomalie === 'sans-voix' && contexte.presences.has(elu))
      .map(({ elu, chemin }) => ({
        chemin,
        message: `Un vote de ${civil(contexte, elu)} est noté à la question n°${rapport.question}, où sa voix n'existe pas (${raison(contexte, elu, etat.rang)}).`,
        ecrit: elu,
        remede:
          "Corriger le nom ; s'il est exact, corriger la feuille de présence ou les procurations à cette question.",
      }));
  });
}

/** Only those who have a voice vote. */
export const VOTE_05: Regle = {
  code: 'VOTE-05',
  nom: 'droit-de-vote',
  titre: 'Qui est nommé dans un scrutin avait une voix à cette question',
  gravite: 'erreur',
  sources: [L2121_20, L5211_1],
  pourquoi:
    "Votent les membres présents dans la salle, et par eux ceux qu'ils représentent. Quelqu'un qui n'est pas encore arrivé, qui " +
    "est déjà parti ou dont la procuration est sans effet n'a pas de voix à cette question : le nom est faux, ou la feuille de " +
    "présence l'est.",
  exemples: {
    valides: [
      {
        titre: 'Un absent dont le mandataire est présent',
        yaml: 'rapports/2.md: { scrutin: { contre: [Luc OLIVIER] } }',
      },
    ],
    fautifs: [
      {
        titre: 'Une absente sans procuration',
        yaml: 'rapports/2.md: { scrutin: { contre: [Rose THOMAS] } }',
      },
    ],
  },
  controle,
};
