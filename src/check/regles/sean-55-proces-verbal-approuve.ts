import { dateEnLettres, joursEntre } from '../../domaine/date.ts';
import type { DateEcrite } from '../ecrits/dates-ecrites.ts';
import { datesEcrites } from '../ecrits/dates-ecrites.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_15, methode } from '../sources.ts';

const DU_PROCES_VERBAL =
  /(?:proc[eè]s[- ]verb(?:al|aux)|compte[- ]rendu)[^.;]{0,45}(?:séance|réunion|conseil|assemblée)?[^.;]{0,25}(?<!\p{L})(?:du|des|de la) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?$/iu;

const APPROUVE = /approb|approuv|adopt|arrêt/iu;

/** Days after which minutes are late enough to doubt their year. */
const TRES_ANCIEN = 400;

/** Whether one figure parts two dates, or two figures put the other way round. */
function presque(a: string, b: string): boolean {
  const differents = [...a].flatMap((signe, rang) => (signe === b[rang] ? [] : [rang]));
  const [premier = -1, second = -1] = differents;
  return (
    differents.length === 1 ||
    (differents.length === 2 &&
      second === premier + 1 &&
      a[premier] === b[second] &&
      a[second] === b[premier])
  );
}

const ici = ({ lieu }: DateEcrite): Pick<Constat, 'chemin' | 'ecrit'> => ({
  chemin: lieu.ligne.chemin,
  ecrit: lieu.ecrit,
});

/** The days of the minutes that a report on their approval tells; those of another day than the others come apart. */
function isolees(dates: readonly DateEcrite[]): readonly Constat[] {
  const jours = new Set(dates.map(({ date }) => date));
  if (jours.size !== 2 || dates.length < 3) return [];
  const seules = dates.filter(({ date }) => dates.filter((autre) => autre.date === date).length === 1);
  const [seule] = seules;
  const autre = dates.find(({ date }) => date !== seule?.date);
  if (!seule || !autre || seules.length > 1 || !presque(seule.date, autre.date)) return [];
  return [
    {
      ...ici(seule),
      gravite: 'avertissement',
      calcule: dateEnLettres(autre.date),
      message: `Le procès-verbal est daté ici du ${dateEnLettres(seule.date)}, et ailleurs du ${dateEnLettres(autre.date)}.`,
      lies: [{ path: autre.lieu.ligne.chemin, message: `${dateEnLettres(autre.date)}.` }],
      remede: 'Écrire la même date partout.',
    },
  ];
}

function constats({ dossier, seancesAnterieures }: Contexte, papier: Ecrit): readonly Constat[] {
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  if (!rapport || !/proc[eè]s[- ]verb|compte[- ]rendu/iu.test(rapport.titre) || !APPROUVE.test(papier.nu))
    return [];
  const dates = datesEcrites(papier).filter(({ avant }) => DU_PROCES_VERBAL.test(avant));
  const { date: seance } = dossier.seance;
  const [aVenir] = dates.filter(({ date }) => date >= seance);
  if (aVenir) {
    const message = `Le procès-verbal approuvé est celui du ${dateEnLettres(aVenir.date)}, et la séance est du ${dateEnLettres(seance)} : on n'approuve que celui d'une séance passée.`;
    return [
      { ...ici(aVenir), message, remede: 'Écrire la date de la séance dont le procès-verbal est approuvé.' },
    ];
  }
  const ecart = isolees(dates);
  if (ecart.length > 0) return ecart;
  const connues = seancesAnterieures.map(({ seance: { date } }) => date);
  const fausse = dates.find(
    ({ date }) =>
      !connues.includes(date) &&
      (joursEntre(date, seance) > TRES_ANCIEN || connues.some((une) => presque(une, date))),
  );
  if (!fausse) return [];
  const proche = connues.find((une) => presque(une, fausse.date));
  const message =
    proche === undefined
      ? `Le procès-verbal approuvé est celui du ${dateEnLettres(fausse.date)}, plus d'un an avant la séance.`
      : `Le procès-verbal approuvé est celui du ${dateEnLettres(fausse.date)}, et la séance qui précède est du ${dateEnLettres(proche)}.`;
  return [
    {
      ...ici(fausse),
      gravite: 'avertissement',
      message,
      remede: 'Vérifier la date de la séance dont le procès-verbal est approuvé.',
    },
  ];
}

/** Minutes that are approved are those of a sitting that was held. */
export const SEAN_55: Regle = {
  code: 'SEAN-55',
  nom: 'proces-verbal-approuve',
  titre: "Le procès-verbal approuvé est celui d'une séance passée",
  gravite: 'erreur',
  sources: [L2121_15, methode('un rapport date partout le même procès-verbal du même jour')],
  pourquoi:
    "Le procès-verbal est arrêté au commencement de la séance suivante. Un rapport qui fait approuver celui d'une séance à venir, ou " +
    "d'un jour où il n'y en eut pas, ne donne pas au procès-verbal la date qui le désigne : il faudra y revenir.",
  exemples: {
    valides: [
      {
        titre: 'La séance précédente',
        yaml: 'rapports/2.md: { titre: Approbation du procès-verbal de la séance du 11 avril 2024, decision: ["approuve le procès-verbal de la séance du 11 avril 2024"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Une séance à venir',
        yaml: 'rapports/2.md: { titre: Approbation du procès-verbal de la séance du 11 juillet 2024, decision: ["approuve le procès-verbal de la séance du 11 juillet 2024"] }',
      },
    ],
  },
  controle: (contexte) => ecrits(contexte.dossier).flatMap((papier) => constats(contexte, papier)),
};
