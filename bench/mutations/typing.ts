/** What fingers do to a word or a number: each function gives every way of doing it, the text itself left out. */

const letter = (character: string): boolean => /\p{L}/u.test(character);

const ranks = (text: string): readonly number[] => Array.from(text, (_, rank) => rank);

const others = (text: string, ways: readonly string[]): readonly string[] =>
  [...new Set(ways)].filter((way) => way !== text);

/** A letter struck twice: "VIGNNOT". */
export const doubled = (text: string): readonly string[] =>
  others(
    text,
    ranks(text)
      .filter((rank) => letter(text[rank] ?? ''))
      .map((rank) => text.slice(0, rank) + (text[rank] ?? '') + text.slice(rank)),
  );

/** A letter left out, the first of each word kept: "VIGOT". */
export const dropped = (text: string): readonly string[] =>
  others(
    text,
    ranks(text)
      .filter((rank) => rank > 0 && letter(text[rank] ?? '') && letter(text[rank - 1] ?? ''))
      .map((rank) => text.slice(0, rank) + text.slice(rank + 1)),
  );

/** Two letters that follow each other put the other way round, the first of each word kept: "VINGOT". */
export const swapped = (text: string): readonly string[] =>
  others(
    text,
    ranks(text).flatMap((rank) => {
      const [a = '', b = '', before = ' '] = [text[rank], text[rank + 1], text[rank - 1]];
      if (rank === 0 || !letter(before) || !letter(a) || !letter(b)) return [];
      return [text.slice(0, rank) + b + a + text.slice(rank + 2)];
    }),
  );

/** An accent left out: "Benoit". */
export const unaccented = (text: string): readonly string[] =>
  others(
    text,
    ranks(text).map((rank) => {
      const bare = (text[rank] ?? '').normalize('NFD').replace(/\p{M}/gu, '');
      return text.slice(0, rank) + bare + text.slice(rank + 1);
    }),
  );

const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'z',
  e: 'r',
  i: 'o',
  o: 'p',
  u: 'y',
  n: 'b',
  m: 'l',
  t: 'r',
  r: 't',
  s: 'd',
  l: 'k',
  d: 'f',
  c: 'v',
  b: 'v',
};

/** A letter for that of the key beside it, the first of each word kept: "VIHNOT". */
export const neighbour = (text: string): readonly string[] =>
  others(
    text,
    ranks(text).flatMap((rank) => {
      const typed = text[rank] ?? '';
      const beside = NEIGHBOURS[typed.toLowerCase()];
      if (beside === undefined || rank === 0 || !letter(text[rank - 1] ?? '')) return [];
      const put = typed === typed.toUpperCase() ? beside.toUpperCase() : beside;
      return [text.slice(0, rank) + put + text.slice(rank + 1)];
    }),
  );

/** Two figures that follow each other, spaces between them aside, put the other way round: "56 000". */
export function transposed(text: string): readonly string[] {
  const figures = ranks(text).filter((rank) => /\d/u.test(text[rank] ?? ''));
  return others(
    text,
    figures.flatMap((rank, place) => {
      const next = figures[place + 1];
      if (next === undefined || !/^\d[\s\u00a0]?\d$/u.test(text.slice(rank, next + 1))) return [];
      const signs = [...text];
      [signs[rank], signs[next]] = [signs[next] ?? '', signs[rank] ?? ''];
      return [signs.join('')];
    }),
  );
}

/** One figure for the one after or before it: "66 000". */
export const misread = (text: string): readonly string[] =>
  others(
    text,
    ranks(text).flatMap((rank) => {
      const figure = Number.parseInt(text[rank] ?? '', 10);
      if (Number.isNaN(figure)) return [];
      return [(figure + 1) % 10, (figure + 9) % 10].map(
        (by) => text.slice(0, rank) + String(by) + text.slice(rank + 1),
      );
    }),
  );

/** One more and one less. */
export const offByOne = (text: string): readonly string[] =>
  [Number(text) + 1, Number(text) - 1].filter((value) => value >= 0).map(String);
