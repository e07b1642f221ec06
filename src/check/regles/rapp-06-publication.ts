import type { DataPath } from '../../diagnostics/fault.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { dateEnLettres, joursEntre } from '../../domaine/date.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

/** Beyond two months, a date is more likely mistyped than an act left unpublished so long. */
const TARDIVE_EN_JOURS = 60;

interface Publication {
  readonly chemin: DataPath;
  /** "des actes de la séance", "de la question n°64". */
  readonly objet: string;
  readonly date: DateCivile;
}

function publications({ dossier }: Contexte): readonly Publication[] {
  const { publication: commune } = dossier.seance;
  const propres = Object.entries(dossier.rapports).flatMap(([id, { publication: date }]): Publication[] => {
    const chemin = ['rapports', id, 'publication'];
    return date === undefined ? [] : [{ chemin, objet: `de la question n°${id}`, date }];
  });
  if (commune === undefined) return propres;
  return [{ chemin: ['seance', 'publication'], objet: 'des actes de la séance', date: commune }, ...propres];
}

function constat({ chemin, objet, date }: Publication, seance: DateCivile): readonly Constat[] {
  const jours = joursEntre(seance, date);
  if (jours >= 0 && jours <= TARDIVE_EN_JOURS) return [];
  const dit = `La publication ${objet} est datée du ${dateEnLettres(date)}`;
  const calcule = `séance du ${dateEnLettres(seance)}`;
  if (jours < 0) {
    const message = `${dit}, avant la séance, tenue le ${dateEnLettres(seance)}.`;
    return [{ chemin, ecrit: date, calcule, message, remede: 'Corriger la date de mise en ligne.' }];
  }
  return [
    {
      chemin,
      ecrit: date,
      calcule,
      gravite: 'avertissement',
      message: `${dit}, soit ${jours} jours après la séance : un acte n'est exécutoire qu'une fois publié.`,
      remede: 'Vérifier la date de mise en ligne ; acquitter cet avertissement si elle est exacte.',
    },
  ];
}

/** An act is published on the day of its sitting or after. */
export const RAPP_06: Regle = {
  code: 'RAPP-06',
  nom: 'publication',
  titre: 'La publication ne précède pas la séance',
  gravite: 'erreur',
  sources: [
    cgct('L2131-1', '2022-07-01'),
    cgct('L5211-3', '2022-07-01'),
    methode("un acte ne peut être publié avant d'avoir été adopté"),
  ],
  pourquoi:
    "La date de publication s'imprime en tête de l'acte : elle le rend exécutoire, avec la transmission au préfet, et fait " +
    "courir le délai de recours. Antérieure à la séance, elle est fausse. Très postérieure, elle est possible, mais l'acte " +
    'est resté sans effet jusque-là : la date se vérifie.',
  exemples: {
    valides: [{ titre: 'Cinq jours après la séance', yaml: 'seance.yaml: { publication: 2024-06-18 }' }],
    fautifs: [
      { titre: 'La veille de la séance', yaml: 'seance.yaml: { publication: 2024-06-12 }' },
      { titre: "L'année suivante", yaml: 'rapports/1.md: { publication: 2025-06-18 }' },
    ],
  },
  controle: (contexte) => publications(contexte).flatMap((une) => constat(une, contexte.dossier.seance.date)),
};
