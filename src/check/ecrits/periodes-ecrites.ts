import type { DateCivile } from '../../domaine/date.ts';
import { lireDate, MOIS } from '../../domaine/date.ts';
import type { Ecrit } from './ecrit.ts';
import type { Trouvaille } from './recherche.ts';
import { chercheDans } from './recherche.ts';

/** "du 3 mars 2026 au 12 juin 2026", "entre le 6 et le 20 octobre 2025": two days, in the order of the text. */
export interface PeriodeEcrite {
  readonly lieu: Trouvaille;
  readonly debut: DateCivile;
  readonly fin: DateCivile;
  /** The year is written with the first day too. */
  readonly entiere: boolean;
}

const SEMAINE = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \\u00a0])?';

const PERIODE = new RegExp(
  `(?<=(?<!\\p{L})(?:du|entre le|de la période du|allant du)[ \\u00a0]${SEMAINE})(?<jour>\\d{1,2})(?:er)?(?:[ \\u00a0](?<mois>${MOIS.join('|')})(?:[ \\u00a0](?<annee>\\d{4}))?)?[ \\u00a0](?:inclus )?(?:au|et le)[ \\u00a0]${SEMAINE}(?<jour2>\\d{1,2})(?:er)?[ \\u00a0](?<mois2>${MOIS.join('|')})[ \\u00a0](?<annee2>\\d{4})(?!\\d)`,
  'giu',
);

const jourDe = (jour: string, mois: string, annee: string): DateCivile | undefined =>
  lireDate(`${jour}/${MOIS.indexOf(mois.toLocaleLowerCase('fr')) + 1}/${annee}`);

const UN_JOUR = 86_400_000;

/** Days beyond which nobody tells a period that ends the next year without its first year. */
const PRESQUE_UN_AN = 300;

/** Whether a period that would begin the year before lasts nearly a year, and is no year of twelve whole months. */
function estTropLongue(debut: DateCivile, fin: DateCivile): boolean {
  const jours = (Date.parse(fin) - Date.parse(debut)) / UN_JOUR + 365;
  return jours > PRESQUE_UN_AN && !debut.endsWith('-01');
}

/** The periods told in a paper by their two days. */
export function periodesEcrites(papier: Ecrit): readonly PeriodeEcrite[] {
  return chercheDans(papier, { motif: PERIODE }).flatMap((lieu): readonly PeriodeEcrite[] => {
    const [, jour = '', mois = '', annee = '', jour2 = '', mois2 = '', annee2 = ''] = lieu.groupes;
    const debut = jourDe(jour, mois || mois2, annee || annee2);
    const fin = jourDe(jour2, mois2, annee2);
    // From December to January, the year of the first day goes without saying.
    const ailleurs = annee === '' && mois !== '' && mois !== mois2;
    if (debut === undefined || fin === undefined || (ailleurs && debut > fin && !estTropLongue(debut, fin)))
      return [];
    return [{ lieu, debut, fin, entiere: annee !== '' }];
  });
}
