import type { DateCivile } from './date.ts';
import { ajouteJours, ajouteMois } from './date.ts';
import { motifDeFermeture } from './jours-feries.ts';

/**
 * The last day, midnight, to bring an act before the administrative court: two clear months from its publication
 * (CJA R421-1; CE 4 juin 1954, Décines). The day of publication does not count, nor does the day of expiry; a last
 * day that is a Saturday, a Sunday or a public holiday moves to the next working day. Published on 3 January, the
 * act may be contested until 4 March.
 */
export function dernierJourDeRecours(publication: DateCivile, departement: string): DateCivile {
  let jour = ajouteMois(ajouteJours(publication, 1), 2);
  while (motifDeFermeture(jour, departement) !== undefined) jour = ajouteJours(jour, 1);
  return jour;
}
