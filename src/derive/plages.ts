import type { FaitPlage } from '../domaine/faits.ts';
import type { Plage } from '../domaine/plage.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import { faitIntervalles } from './intervalles.ts';

/** Spans of ranks with both their bounds; `ordre` is the order of passage. */
export function faitPlages(plages: readonly Plage[], ordre: readonly IdQuestion[]): readonly FaitPlage[] {
  return plages.flatMap((plage): readonly FaitPlage[] => {
    const debut = ordre[plage.debut];
    const fin = ordre[plage.fin];
    if (debut === undefined || fin === undefined) return [];
    const [dite = {}] = faitIntervalles([plage], ordre);
    return [
      {
        ...dite,
        debut,
        fin,
        uneSeule: debut === fin,
        desLOuverture: plage.debut === 0,
        jusquALaFin: plage.fin === ordre.length - 1,
      },
    ];
  });
}
