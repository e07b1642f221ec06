import type { DateCivile } from './date.ts';
import { ajouteJours, jourDeSemaine } from './date.ts';

/** Easter Sunday of a year of the Gregorian calendar (Butcher's computus, as Meeus gives it). */
export function paques(annee: number): DateCivile {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const f = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rang = h + l - 7 * m + 114;
  const mois = String(Math.floor(rang / 31)).padStart(2, '0');
  return `${annee}-${mois}-${String((rang % 31) + 1).padStart(2, '0')}` as DateCivile;
}

/** Holidays of the whole territory that fall on a fixed day (code du travail, L3133-1). */
const FIXES = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'] as const;

/** Days after Easter of Easter Monday, Ascension and Whit Monday (code du travail, L3133-1). */
const MOBILES = [1, 39, 50] as const;

/** Abolition of slavery, by department (code du travail, L3422-2). */
const ABOLITION: Readonly<Record<string, string>> = {
  971: '05-27',
  972: '05-22',
  973: '06-10',
  974: '12-20',
  976: '04-27',
  977: '10-09',
  978: '05-27',
};

/** Moselle, Bas-Rhin and Haut-Rhin keep two days of their own (code du travail, L3134-13). */
const ALSACE_MOSELLE = new Set(['57', '67', '68']);

function feriesDuTerritoire(annee: number, departement: string): readonly DateCivile[] {
  const abolition = ABOLITION[departement];
  if (abolition !== undefined) return [`${annee}-${abolition}` as DateCivile];
  if (!ALSACE_MOSELLE.has(departement)) return [];
  return [`${annee}-12-26` as DateCivile, ajouteJours(paques(annee), -2)];
}

/**
 * The public holidays of a year where `departement` is (`25`, `2A`, `971`): the eleven of the whole territory, and
 * those of Alsace-Moselle and overseas. Good Friday, which L3134-13 keeps to communes with a Protestant church, is
 * counted in all of Alsace-Moselle: the administrative court sits in Strasbourg, which has one.
 */
export function joursFeries(annee: number, departement: string): readonly DateCivile[] {
  const fixes = FIXES.map((jour) => `${annee}-${jour}` as DateCivile);
  const mobiles = MOBILES.map((jours) => ajouteJours(paques(annee), jours));
  return [...fixes, ...mobiles, ...feriesDuTerritoire(annee, departement)].toSorted();
}

/** Whether `jour` is a public holiday where `departement` is. */
export const estFerie = (jour: DateCivile, departement: string): boolean =>
  joursFeries(Number(jour.slice(0, 4)), departement).includes(jour);

/** The name of a day on which public services are shut, or undefined: "un samedi", "un dimanche", "un jour férié". */
export function motifDeFermeture(jour: DateCivile, departement: string): string | undefined {
  if (estFerie(jour, departement)) return 'un jour férié';
  const rang = jourDeSemaine(jour);
  if (rang === 0) return 'un dimanche';
  return rang === 6 ? 'un samedi' : undefined;
}
