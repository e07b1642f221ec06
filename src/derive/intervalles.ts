import type { FaitIntervalle } from '../domaine/faits.ts';
import type { Plage } from '../domaine/plage.ts';
import type { IdQuestion } from '../domaine/seance.ts';

/**
 * Spans of ranks as an act words them; `ordre` is the order of passage. A span over the whole sitting has nothing
 * to print, and gives an empty list.
 */
export function faitIntervalles(
  plages: readonly Plage[],
  ordre: readonly IdQuestion[],
): readonly FaitIntervalle[] {
  const fin = ordre.length - 1;
  return plages
    .filter((plage) => plage.debut > 0 || plage.fin < fin)
    .flatMap((plage): readonly FaitIntervalle[] => {
      const debutDit = ordre[plage.debut];
      const finDite = ordre[plage.fin];
      if (debutDit === undefined || finDite === undefined) return [];
      if (plage.debut === 0) return [{ jusqua: finDite }];
      if (plage.fin === fin) return [{ depuis: debutDit }];
      return [plage.debut === plage.fin ? { seule: debutDit } : { entre: { debut: debutDit, fin: finDite } }];
    });
}
