/** A civil date, `AAAA-MM-JJ`: no hour, no time zone. */
export type DateCivile = string & { readonly __genre: 'DateCivile' };

/** The months, January first. */
export const MOIS: readonly string[] = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** The days of the week, Sunday first, as `jourDeSemaine` counts them. */
export const JOURS: readonly string[] = [
  'dimanche',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
];

const JOUR_EN_MS = 86_400_000;

const instant = (date: DateCivile): number => Date.parse(`${date}T00:00:00Z`);

const duJour = (ms: number): DateCivile => new Date(ms).toISOString().slice(0, 10) as DateCivile;

/** Years that a sitting, a term or a text of today can bear: outside them a figure was mistyped. */
const ANNEES = { debut: 1900, fin: 2199 } as const;

/**
 * Reads `2024-09-26` or `26/09/2024`; undefined when it is no date of the calendar (30 February, month 13), or of no
 * year that an act can bear (1900 to 2199).
 */
export function lireDate(texte: string): DateCivile | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(texte);
  const francaise = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(texte);
  const ecrite = iso
    ? texte
    : francaise && `${francaise[3]}-${francaise[2]?.padStart(2, '0')}-${francaise[1]?.padStart(2, '0')}`;
  if (!ecrite) return undefined;
  const annee = Number(ecrite.slice(0, 4));
  if (annee < ANNEES.debut || annee > ANNEES.fin) return undefined;
  const ms = Date.parse(`${ecrite}T00:00:00Z`);
  return !Number.isNaN(ms) && duJour(ms) === ecrite ? (ecrite as DateCivile) : undefined;
}

/** The date `jours` civil days later (earlier when negative). */
export const ajouteJours = (date: DateCivile, jours: number): DateCivile =>
  duJour(instant(date) + jours * JOUR_EN_MS);

/**
 * The date `mois` months later, date to date; where the month has no such day, its last day
 * (the way delays in months are reckoned: CE 4 juin 1954, Décines).
 */
export function ajouteMois(date: DateCivile, mois: number): DateCivile {
  const [annee = 0, rang = 1, jour = 1] = date.split('-').map(Number);
  const total = annee * 12 + rang - 1 + mois;
  const dernier = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  return duJour(Date.UTC(Math.floor(total / 12), total % 12, Math.min(jour, dernier)));
}

/** Civil days from `debut` to `fin`; negative when `fin` comes first. */
export const joursEntre = (debut: DateCivile, fin: DateCivile): number =>
  Math.round((instant(fin) - instant(debut)) / JOUR_EN_MS);

/**
 * Clear days (jours francs) between a sending and a meeting: neither day counts, all others do
 * (CGCT L2121-11 and L2121-12; CE 13 octobre 1993).
 */
export const joursFrancs = (envoi: DateCivile, reunion: DateCivile): number => joursEntre(envoi, reunion) - 1;

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export const jourDeSemaine = (date: DateCivile): number => new Date(instant(date)).getUTCDay();

/** "26/09/2024". */
export function dateEnChiffres(date: DateCivile): string {
  const [annee, mois, jour] = date.split('-');
  return `${jour}/${mois}/${annee}`;
}

/** "26 septembre 2024"; "1er octobre 2024" on the first of a month. */
export function dateEnLettres(date: DateCivile): string {
  const [annee, mois, jour] = date.split('-').map(Number);
  return `${jour === 1 ? '1er' : jour} ${MOIS[(mois ?? 1) - 1]} ${annee}`;
}

/** "jeudi 26 septembre 2024". */
export const dateAvecJour = (date: DateCivile): string =>
  `${JOURS[jourDeSemaine(date)]} ${dateEnLettres(date)}`;

/** A time of the day as acts print it: "18h00". */
export type Heure = string & { readonly __genre: 'Heure' };

/** Reads `18h00`, `18h`, `18:00` into "18h00"; undefined when it is no time of the day. */
export function lireHeure(texte: string): Heure | undefined {
  const lue = /^(\d{1,2})\s?(?:h|H|:|heures?)\s?(\d{2})?$/u.exec(texte.trim());
  if (!lue || Number(lue[1]) > 23 || Number(lue[2] ?? 0) > 59) return undefined;
  return `${lue[1]?.padStart(2, '0')}h${lue[2] ?? '00'}` as Heure;
}
