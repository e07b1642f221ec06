/** Pixels of 1/96 inch in each unit (CSS Values 3, 6.2). */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
};

/** A length of a drawing in pixels of 1/96 inch; undefined when none is written, or when it is a share of the page. */
export function lengthOf(written: string | undefined): number | undefined {
  const [, figures, unit = ''] =
    /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(px|pt|pc|in|mm|cm)?\s*$/iu.exec(written ?? '') ?? [];
  return figures === undefined ? undefined : Number(figures) * (UNITS[unit.toLowerCase()] ?? 1);
}

/** Numbers parted by spaces or commas; none when anything else stands among them. */
export function numbersOf(written: string): readonly number[] {
  const numbers = written
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  return numbers.every(Number.isFinite) ? numbers : [];
}
