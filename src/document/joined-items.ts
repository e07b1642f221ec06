/** A line that begins as an item of a list does, though it only goes on the text above. */
export interface JoinedItem {
  /** Rank of the line among those looked at. */
  readonly line: number;
  /** Characters before the sign. */
  readonly column: number;
  /** The dash, the bullet or the number that the line begins with. */
  readonly sign: string;
}

const BLANK = '[ \\t\\u00a0\\u202f]';

/** Dashes need a blank or a letter after them: « -5 » is a number. Other bullets need none. */
const SIGN = new RegExp(
  `^(${BLANK}*)(?:([-‐‑‒–—―−])(?=${BLANK}|\\p{L})|([•·∙◦‣⁃▪▫●○■□◆►▶➢➤✓✔*+])(?!\\*)|((?:\\d{1,2}[.)]|\\d{1,2}°\\)?|[a-z]\\))(?=${BLANK}+\\p{L})))`,
  'u',
);

/** The sign that a line begins with as an item does; undefined when it begins otherwise. */
export function itemSign(line: string): string | undefined {
  const [, , dash, bullet, number] = SIGN.exec(line) ?? [];
  return dash ?? bullet ?? number;
}

/** Words after which a number is not that of an item: « l'article », « le », « au nombre de ». */
const BEFORE_A_NUMBER =
  /(?:^|[\s'’(])(?:articles?|n°|numéro|titre|chapitre|page|annexe|question|point|tarif|le|la|les|de|du|des|au|aux|à|est|sont|et|ou|sur|par|pour|en)\s*$/iu;

/** Characters looked at before a line: a sentence and more. */
const LONGEST_BEFORE = 1000;

const CLOSED = /[.;:,!?…]\s*$/u;

const dashesIn = (text: string, dash: string): number =>
  text.split(new RegExp(`\\s${dash}\\s`, 'u')).length - 1;

/** Whether a long dash opens or closes an aside of the sentence, « – ainsi – », rather than an item. */
function isAside(sign: string, before: string, after: string): boolean {
  if (!'–—'.includes(sign) || CLOSED.test(before)) return false;
  return dashesIn(before, sign) % 2 === 1 || dashesIn(after, sign) % 2 === 1;
}

/** Whether a number stands in the middle of a sentence: « l'article / 3. », « (2024 / b) ». */
const isCounted = (before: string): boolean =>
  BEFORE_A_NUMBER.test(before) || before.lastIndexOf('(') > before.lastIndexOf(')');

/**
 * The lines of one paragraph or of one text, after the first, that begin as items: whoever pasted a list there sees
 * several items where a single sentence is read.
 */
export function joinedItems(lines: readonly string[]): readonly JoinedItem[] {
  const found: JoinedItem[] = [];
  let before = (lines[0] ?? '').slice(-LONGEST_BEFORE);
  for (const [rank, line] of lines.entries()) {
    if (rank === 0) continue;
    const [, blanks = '', dash, bullet, number] = SIGN.exec(line) ?? [];
    const sign = dash ?? bullet ?? number;
    const rest = line.slice(blanks.length + (sign?.length ?? 0));
    const isItem =
      sign !== undefined && !(dash && isAside(dash, before, rest)) && !(number && isCounted(before));
    if (isItem) found.push({ line: rank, column: blanks.length, sign });
    // What came before an item says nothing of what comes after it.
    before = (isItem ? rest : `${before} ${line.trim()}`).slice(-LONGEST_BEFORE);
  }
  return found;
}
