import type { DateCivile } from '../../domaine/date.ts';
import { dateAvecJour, dateEnLettres, jourDeSemaine, joursEntre } from '../../domaine/date.ts';
import { estFerie } from '../../domaine/jours-feries.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A convocation sent earlier than this many days before the sitting is more often a slip than a habit. */
const CONVOCATION_PRECOCE = 45;

function jourChome(jour: DateCivile, departement: string): string | undefined {
  if (jourDeSemaine(jour) === 0) return "d'un dimanche";
  return estFerie(jour, departement) ? "d'un jour férié" : undefined;
}

function seanceChomee({ dossier }: Contexte): readonly Constat[] {
  const { date } = dossier.seance;
  const chome = jourChome(date, dossier.conseil.collectivite.departement);
  // A municipal council elects its mayor from the Friday to the Sunday that follow its own election (CGCT L2121-7).
  const installation = Object.values(dossier.rapports).some(({ nature }) => nature === 'election');
  if (chome === undefined || installation) return [];
  return [
    {
      chemin: ['seance', 'date'],
      message: `La séance est datée ${chome}, le ${dateAvecJour(date)}.`,
      ecrit: date,
      remede: 'Vérifier la date de la séance.',
      gravite: 'information',
    },
  ];
}

function seanceAVenir({ dossier, aujourdhui }: Contexte): readonly Constat[] {
  const { date } = dossier.seance;
  if (date <= aujourdhui) return [];
  return [
    {
      chemin: ['seance', 'date'],
      message: `La séance est datée du ${dateEnLettres(date)}, qui n'est pas encore venu : nous sommes le ${dateEnLettres(aujourdhui)}.`,
      ecrit: date,
      remede: "Vérifier la date de la séance ; les actes ne sont définitifs qu'une fois la séance tenue.",
      gravite: 'information',
    },
  ];
}

function convocationPrecoce({ dossier }: Contexte): readonly Constat[] {
  const { convocation, date } = dossier.seance;
  if (convocation === undefined) return [];
  const jours = joursEntre(convocation.date, date);
  if (jours <= CONVOCATION_PRECOCE) return [];
  return [
    {
      chemin: ['seance', 'convocation', 'date'],
      message: `La convocation est datée du ${dateEnLettres(convocation.date)}, soit ${jours} jours avant la séance du ${dateEnLettres(date)}.`,
      ecrit: convocation.date,
      calcule: `${jours} jours`,
      remede:
        "Vérifier le jour, le mois et l'année de l'envoi ; si la date est exacte, acquitter ce constat.",
    },
  ];
}

/** Dates that are possible and yet unlikely. */
export const SEAN_07: Regle = {
  code: 'SEAN-07',
  nom: 'dates-vraisemblables',
  titre: 'Les dates de la séance et de la convocation sont vraisemblables',
  gravite: 'avertissement',
  sources: [methode('une date possible mais inhabituelle est le plus souvent une faute de frappe')],
  pourquoi:
    "Une année ou un mois mal frappés donnent une date qui existe, et que rien n'arrête : une séance un dimanche ou un jour " +
    "férié, une convocation partie des mois plus tôt, une séance à venir. Rien de cela n'est illégal, mais ces dates " +
    "s'impriment sur tous les actes et méritent un regard.",
  exemples: {
    valides: [
      { titre: 'Un jeudi, convocation la semaine précédente', yaml: 'seance.yaml: { date: 2024-06-13 }' },
    ],
    fautifs: [
      {
        titre: 'Une séance un dimanche',
        yaml: 'seance.yaml: { date: 2024-06-16 }',
      },
      {
        titre: "Une convocation de l'année précédente",
        yaml: 'seance.yaml: { convocation: { date: 2023-06-06 } }',
      },
    ],
  },
  controle: (contexte) => [
    ...seanceChomee(contexte),
    ...seanceAVenir(contexte),
    ...convocationPrecoce(contexte),
  ],
};
