import { laProcuration } from '../procurations.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const { dossier, rangs } = contexte;
  return dossier.presences.procurations.flatMap(
    ({ de, a, a_compter_de: debut, jusqu_a: fin }, index): Constat[] => {
      const rangDebut = debut === undefined ? undefined : rangs.get(debut);
      const rangFin = fin === undefined ? undefined : rangs.get(fin);
      if (rangDebut === undefined || rangFin === undefined || rangDebut <= rangFin) return [];
      return [
        {
          chemin: ['presences', 'procurations', index, 'jusqu_a'],
          message: `${laProcuration(contexte, { mandant: de, mandataire: a })} commence à la question n°${debut} et finit à la question n°${fin}, qui passe avant : elle ne vaut à aucune question.`,
          ecrit: fin ?? '',
          lies: [
            {
              path: ['presences', 'procurations', index, 'a_compter_de'],
              message: 'Le début est écrit ici.',
            },
          ],
          remede:
            "Remettre les deux bornes dans l'ordre de passage ; une borne ne s'écrit que si plusieurs mandataires se succèdent.",
        },
      ];
    },
  );
}

/** A proxy begins before it ends. */
export const PROC_07: Regle = {
  code: 'PROC-07',
  nom: 'bornes-inversees',
  titre: "Les bornes d'une procuration suivent l'ordre de passage",
  gravite: 'erreur',
  sources: [
    methode("les bornes se lisent dans l'ordre de passage des questions, non dans celui de leurs numéros"),
  ],
  pourquoi:
    "« a_compter_de » et « jusqu_a » sont des questions de l'ordre de passage, qui n'est pas toujours celui des numéros. Une borne " +
    'de fin qui passe avant celle du début laisse une procuration qui ne vaut nulle part, et une voix disparaît sans bruit.',
  exemples: {
    valides: [
      {
        titre: 'De la question n°2 à la question n°6',
        yaml: 'presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Maud PERRIN, a_compter_de: 2, jusqu_a: 6 }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Bornes échangées',
        yaml: 'presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Maud PERRIN, a_compter_de: 6, jusqu_a: 2 }] }',
      },
    ],
  },
  controle,
};
