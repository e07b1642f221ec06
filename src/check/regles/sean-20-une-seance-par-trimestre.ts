import type { DateCivile } from '../../domaine/date.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import { CASF } from '../../domaine/regime/articles.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

/** Quarters of the calendar since the year 0. */
function trimestre(date: DateCivile): number {
  const [annee = 0, mois = 1] = date.split('-').map(Number);
  return annee * 4 + Math.floor((mois - 1) / 3);
}

function controle({ dossier, seancesAnterieures }: Contexte): readonly Constat[] {
  const precedente = seancesAnterieures.at(-1)?.seance.date;
  if (precedente === undefined) return [];
  if (dossier.conseil.collectivite.nature === 'syndicat de communes') return [];
  const { date } = dossier.seance;
  if (trimestre(date) - trimestre(precedente) < 2) return [];
  return [
    {
      chemin: ['seance', 'date'],
      message: `La séance précédente dont le dossier est présent date du ${dateEnLettres(precedente)} : aucun dossier ne montre de réunion dans le trimestre entre les deux.`,
      ecrit: date,
      remede:
        "Vérifier que le conseil s'est réuni au moins une fois par trimestre ; si une séance manque seulement dans les dossiers, il n'y a rien à faire.",
    },
  ];
}

/** One sitting a quarter at least. */
export const SEAN_20: Regle = {
  code: 'SEAN-20',
  nom: 'une-seance-par-trimestre',
  titre: 'Le conseil se réunit au moins une fois par trimestre',
  gravite: 'information',
  sources: [
    cgct('L5211-11'),
    cgct('L2121-7'),
    cgct('L3121-9'),
    { genre: 'loi', texte: CASF, article: 'R123-16' },
  ],
  pourquoi:
    "L'organe délibérant d'une intercommunalité, comme le conseil municipal, le conseil départemental ou celui d'un CCAS, se réunit au moins une fois par trimestre. Le " +
    'contrôle ne voit que les séances dont le dossier est présent : il signale un trimestre entier sans dossier, sans pouvoir dire ' +
    'si la séance a manqué ou si son dossier est ailleurs.',
  exemples: {
    valides: [
      {
        titre: 'Une séance au trimestre précédent',
        yaml: '2024-03-14/seance.yaml: { lieu: salle des Comtes }',
      },
    ],
    fautifs: [
      { titre: 'La dernière remonte à six mois', yaml: '2023-12-14/seance.yaml: { lieu: salle des Comtes }' },
    ],
  },
  controle,
};
