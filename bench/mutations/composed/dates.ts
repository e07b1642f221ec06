const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

const two = (figure: number): string => String(figure).padStart(2, '0');

/** How each way of writing a date is read, and written again. */
interface Form {
  readonly pattern: RegExp;
  /** Rank of the year, the month, the day among the groups. */
  readonly groups: readonly [number, number, number];
  readonly month: (written: string) => number;
  readonly write: (year: number, month: number, day: number) => string;
}

const FORMS: readonly Form[] = [
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})$/u,
    groups: [1, 2, 3],
    month: Number,
    write: (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  },
  {
    pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u,
    groups: [3, 2, 1],
    month: Number,
    write: (year, month, day) => `${two(day)}/${two(month)}/${year}`,
  },
  {
    pattern: /^(\d{1,2})(?:er)? (\p{L}+) (\d{4})$/u,
    groups: [3, 2, 1],
    month: (written) => MONTHS.indexOf(written.toLowerCase()) + 1,
    write: (year, month, day) => `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`,
  },
];

/** The days that lie a day, a month, a year before and after a date, as it is written; none when it is no date. */
export function movedDates(text: string): readonly string[] {
  for (const { pattern, groups, month, write } of FORMS) {
    const met = pattern.exec(text);
    const [year, rank, day] = groups.map((group) => met?.[group] ?? '');
    const at = month(rank ?? '');
    if (!met || at < 1) continue;
    const moves: readonly (readonly [number, number, number])[] = [
      ...([
        [0, 0, 1],
        [0, 0, -1],
        [0, 1, 0],
      ] as const),
      ...([
        [0, -1, 0],
        [1, 0, 0],
        [-1, 0, 0],
      ] as const),
    ];
    return moves.map(([years, months, days]) => {
      const moved = new Date(Date.UTC(Number(year) + years, at - 1 + months, Number(day) + days));
      return write(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
    });
  }
  return [];
}
