import type { DateCivile } from '../date.ts';
import type { SorteDeRegime } from './sorte.ts';

/** A span of days, both included. */
export interface Periode {
  readonly debut: DateCivile;
  readonly fin: DateCivile;
}

const periode = (debut: string, fin: string): Periode => ({
  debut: debut as DateCivile,
  fin: fin as DateCivile,
});

/**
 * When a third of the members made the quorum and each could carry two proxies: loi 2020-290 art. 10 (first for the
 * emergency, then until 30 August 2020), loi 2020-1379 art. 6 as extended until 30 September 2021, loi 2021-1465
 * art. 10 until 31 July 2022. Between them the common law was back.
 */
export const DEROGATIONS: readonly (Periode & { readonly texte: string; readonly article: string })[] = [
  {
    ...periode('2020-03-24', '2020-08-30'),
    texte: 'loi n° 2020-290 du 23 mars 2020',
    article: '10',
  },
  {
    ...periode('2020-11-16', '2021-09-30'),
    texte: 'loi n° 2020-1379 du 14 novembre 2020',
    article: '6',
  },
  {
    ...periode('2021-11-11', '2022-07-31'),
    texte: 'loi n° 2021-1465 du 10 novembre 2021',
    article: '10',
  },
];

/** From the second emergency to the day after the law that settled it, the readings of article 10 differ. */
const DEROGATION_DOUTEUSE = periode('2020-10-17', '2020-11-15');

/** From this day every EPCI is convened like a commune of 3 500 inhabitants and more (CGCT L5211-1). */
export const EPCI_ALIGNES = '2020-03-01' as DateCivile;

/** From this day: list, minutes online, register signed by two, publication online (ordonnance 2021-1310). */
export const PUBLICITE_REFORMEE = '2022-07-01' as DateCivile;

/** From this day groupings, departments and regions may meet by videoconference (loi n° 2022-217, art. 170). */
export const VISIOCONFERENCE = '2022-08-01' as DateCivile;

/** Whether `jour` stands in a span. */
export const dans = ({ debut, fin }: Periode, jour: DateCivile): boolean => debut <= jour && jour <= fin;

/** Bodies that the emergency laws name: CCAS and open syndicates have rules of their own, which they do not. */
const hors = (sorte: SorteDeRegime): boolean => sorte === 'ccas' || sorte === 'statuts';

/** What the emergency laws changed on `jour`: surely, perhaps, or nothing. */
export function derogation(sorte: SorteDeRegime, jour: DateCivile): 'oui' | 'peut-etre' | 'non' {
  if (DEROGATIONS.some((une) => dans(une, jour))) return hors(sorte) ? 'peut-etre' : 'oui';
  return dans(DEROGATION_DOUTEUSE, jour) ? 'peut-etre' : 'non';
}
