import type { LineDifference, ValueDifference } from '../../inspect/differences.ts';

/** Differences shown; the rest is counted. */
const MOST_SHOWN = 40;

/** Characters that a terminal would obey, or that nobody would see. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu;

/** A text from a file that anyone may have made, fit to be quoted on one line of a terminal. */
export function plain(text: string, most = 160): string {
  const flat = text.replace(UNSEEN, (sign) => (/\s/u.test(sign) ? ' ' : '\ufffd'));
  return flat.length > most ? `${flat.slice(0, most - 1)}…` : flat;
}

const quoted = (text: string): string => `« ${plain(text)} »`;

/** A fact as it is told: a text quoted, a figure, yes or no. */
function told(value: unknown): string {
  if (value === undefined) return 'rien';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return `une liste de ${value.length}`;
  return typeof value === 'object' && value !== null ? 'un ensemble' : String(value);
}

/** The first differences, then how many are not shown. */
function capped(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_SHOWN;
  if (more <= 0) return lines;
  return [...lines.slice(0, MOST_SHOWN), `… et ${more} autre${more > 1 ? 's' : ''}`];
}

/** Facts that differ: "presents.3.nom : joint « X », aujourd'hui « Y »". */
export const factLines = (differences: readonly ValueDifference[]): readonly string[] =>
  capped(
    differences.map(
      ({ path, before, after }) => `${plain(path)} : joint ${told(before)}, aujourd'hui ${told(after)}`,
    ),
  );

/** Lines that differ: "ligne 12 : joint « X », imprimé « Y »"; `sides` name the two texts. */
export function textLines(
  differences: readonly LineDifference[],
  [first, second]: readonly [string, string],
): readonly string[] {
  const pairs = differences.flatMap(({ line, before, after }) =>
    Array.from({ length: Math.max(before.length, after.length) }, (_, rank) => {
      const [old, now] = [before[rank], after[rank]].map((text) =>
        text === undefined ? 'rien' : quoted(text),
      );
      return `ligne ${line + Math.min(rank, before.length)} : ${first} ${old}, ${second} ${now}`;
    }),
  );
  return capped(pairs);
}
