import { perteDeQuorum } from '../../domaine/perte-de-quorum.ts';
import { accord, civil } from '../phrases.ts';
import { laProcuration } from '../procurations.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const { chronologie, dossier, presences, rangs } = contexte;
  // Given on leaving a sitting that then lost its quorum: it served no vote, and is no mistake.
  const partants = new Set(perteDeQuorum(dossier, chronologie)?.partent);
  return chronologie.procurations.flatMap(({ index, procuration, plages }): Constat[] => {
    const { de, a, a_compter_de: debut, jusqu_a: fin } = procuration;
    const presence = presences.get(de);
    if (plages.length > 0 || presence === undefined || de === a || partants.has(de)) return [];
    const inversees =
      debut !== undefined && fin !== undefined && (rangs.get(debut) ?? 0) > (rangs.get(fin) ?? 0);
    if (inversees) return [];
    const ou =
      debut === undefined && fin === undefined
        ? 'à toutes les questions'
        : 'à toutes les questions que la procuration couvre';
    return [
      {
        chemin: ['presences', 'procurations', index, 'de'],
        message: `${laProcuration(contexte, { mandant: de, mandataire: a })} est sans objet : ${civil(contexte, de)} est ${accord(contexte, de, 'noté')} ${accord(contexte, de, 'présent')} ${ou}.`,
        ecrit: de,
        remede:
          "Noter l'absence, l'arrivée ou le départ du mandant s'il manque ; sinon retirer la procuration ou corriger le nom.",
      },
    ];
  });
}

/** Only the absent are represented. */
export const PROC_02: Regle = {
  code: 'PROC-02',
  nom: 'mandant-absent',
  titre: 'Qui donne procuration est absent',
  gravite: 'erreur',
  sources: [L2121_20, L5211_1],
  pourquoi:
    "La procuration est donnée par un membre empêché d'assister à la séance ou à une partie de la séance. Quand le mandant est " +
    'noté présent tout du long, il manque une absence, ou le nom est faux : dans les deux cas les listes et le nombre de voix le ' +
    'sont aussi.',
  exemples: {
    valides: [
      { titre: 'Un absent', yaml: 'presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Maud PERRIN }] }' },
    ],
    fautifs: [
      {
        titre: 'Un présent',
        yaml: 'presences.yaml: { procurations: [{ de: Noé QUENTIN, a: Maud PERRIN }] }',
      },
    ],
  },
  controle,
};
