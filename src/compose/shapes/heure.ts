import type { FaitHeure } from '../../domaine/faits.ts';
import type { Shape } from '../shape.ts';
import { object, text } from '../shape.ts';

/** An hour in the styles of houses. */
export const heure: Shape<FaitHeure> = object({
  serree: text,
  espacee: text,
  courte: text,
  enMots: text,
  enLettres: text,
});
