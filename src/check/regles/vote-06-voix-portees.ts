import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { civil, civils, nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import type { VoteAnormal } from '../scrutins.ts';
import { votesAnormaux } from '../scrutins.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

/** Why this hand has no more voices than it has. */
function raison(contexte: Contexte, { etat }: QuestionTraitee, { elu, disponibles }: VoteAnormal): string {
  const mandants = disponibles?.mandants ?? [];
  if (mandants.length === 1) return `la voix de ${civils(contexte, mandants)} est notée à part`;
  if (mandants.length > 1)
    return `avec celles de ${civils(contexte, mandants)}, qui peuvent être notées à part`;
  const sienne = etat.procurations.find(({ mandataire }) => mandataire === elu);
  if (sienne === undefined) return 'aucune procuration ne lui est donnée à cette question';
  const interesse = etat.interets.some((interet) => interet.elu === sienne.mandant);
  return interesse
    ? `la voix de ${civil(contexte, sienne.mandant)}, qui est parmi les intéressés, est retirée`
    : `la procuration de ${civil(contexte, sienne.mandant)} ne donne pas de voix à cette question`;
}

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap((question) =>
    votesAnormaux(question)
      .filter(({ anomalie, elu }) => anomalie === 'voix-de-trop' && contexte.presences.has(elu))
      .map((anormal) => ({
        chemin: anormal.chemin,
        message: `À la question n°${question.rapport.question}, ${nombre(anormal.voix, 'voix', 'voix')} sont notées au nom de ${civil(contexte, anormal.elu)}, qui n'en a ${anormal.capacite === 1 ? "qu'une" : `que ${anormal.capacite}`} : ${raison(contexte, question, anormal)}.`,
        ecrit: `${anormal.elu} (${anormal.voix})`,
        calcule: nombre(anormal.capacite, 'voix', 'voix'),
        remede: 'Corriger le nombre entre parenthèses, ou ajouter la procuration qui manque.',
      })),
  );
}

/** Nobody casts more voices than he holds. */
export const VOTE_06: Regle = {
  code: 'VOTE-06',
  nom: 'voix-portees',
  titre: "Chacun vote avec ses voix : la sienne et celle qu'il porte",
  gravite: 'erreur',
  sources: [L2121_20, L5211_1],
  pourquoi:
    "Un membre présent a une voix, et une seconde s'il porte une procuration qui vaut à cette question : le nombre entre " +
    "parenthèses après son nom ne peut pas dépasser deux, ni un s'il ne représente personne. Une voix de trop chez les opposants " +
    'en retire une aux pour.',
  exemples: {
    valides: [
      {
        titre: "Sa voix et celle qu'elle porte",
        yaml: 'rapports/2.md: { scrutin: { contre: [Maud PERRIN (2)] } }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux voix sans procuration',
        yaml: 'rapports/2.md: { scrutin: { contre: [Noé QUENTIN (2)] } }',
      },
      {
        titre: 'La voix du mandant comptée deux fois',
        yaml: 'rapports/2.md: { scrutin: { contre: [Maud PERRIN (2), Luc OLIVIER] } }',
      },
    ],
  },
  controle,
};
