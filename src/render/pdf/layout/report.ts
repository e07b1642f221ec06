/** What the layout did, as plain values that tests and callers can judge. Lengths in points. */

/** A signature field: `rectangle` is left, bottom, right, top in PDF space; pages count from 1. */
export interface FieldPlace {
  readonly name: string;
  readonly page: number;
  readonly rectangle: readonly [x1: number, y1: number, x2: number, y2: number];
}
