import { expect, test } from 'vitest';
import { faultsOf, told } from './pointed.ts';

/** A kind of bad input. */
export interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Every fault: its code and what it points at. */
  readonly told: readonly string[];
  /** What the sentence of the first one says. */
  readonly says: RegExp;
}

/** Every fault of every case, where it points, and what the first one says. */
export function check(cases: readonly Case[]): void {
  test.each(cases)('$what', ({ files, told: expected, says }) => {
    expect(told(files)).toEqual(expected);
    expect(faultsOf(files)[0]?.message).toMatch(says);
  });
}
