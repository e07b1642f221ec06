import type { DateCivile } from '../../domaine/date.ts';
import { lireDate, MOIS } from '../../domaine/date.ts';
import type { Ecrit } from './ecrit.ts';
import { NOMBRE } from './lexique.ts';
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

/** The periods told in a paper by their two days. */
export function periodesEcrites(papier: Ecrit): readonly PeriodeEcrite[] {
  return chercheDans(papier, { motif: PERIODE, amorces: NOMBRE, indices: [' au ', ' et le '] }).flatMap(
    (lieu): readonly PeriodeEcrite[] => {
      const [, jour = '', mois = '', annee = '', jour2 = '', mois2 = '', annee2 = ''] = lieu.groupes;
      const debut = jourDe(jour, mois || mois2, annee || annee2);
      const fin = jourDe(jour2, mois2, annee2);
      // From December to January, the year of the first day goes without saying.
      const ailleurs = annee === '' && mois !== '' && mois !== mois2;
      if (debut === undefined || fin === undefined || (ailleurs && debut > fin)) return [];
      return [{ lieu, debut, fin, entiere: annee !== '' }];
    },
  );
}
