import { motQuiDecide } from '../../domaine/verbes-de-decision.ts';
import {
  DELIBERE,
  INCISE,
  PREND_ACTE,
  SUJET,
  SUJET_SEUL,
  VOTE_EN_INCISE,
  VOTE_EN_TETE,
} from './lines-of-acts.ts';
import { worded } from './point-wording.ts';
import type { WordBlock, WordParagraph, WordTable } from './word-text.ts';
import { withoutTail } from './word-text.ts';

/** A point of a decision: its sentence without its end stop, and the lines under it. */
export interface DecisionPoint {
  readonly text: string;
  readonly lines: readonly string[];
}

/** The decision of an act as it was written. */
export interface DecisionRead {
  readonly points: readonly DecisionPoint[];
  /** Tables: no point holds one. */
  readonly tables: readonly WordTable[];
  /** What its first sentence says of the vote. */
  readonly votes: readonly string[];
  /** What leads to « après en avoir délibéré », the body's name left out. */
  readonly leads: readonly string[];
}

/** What is typed before an item: a dash, a bullet, « 1. », « 2 – », « a) », « Article 2 : ». */
const LABEL = new RegExp(
  [
    '[-‐–—―•·∙◦▪■●➢►*+]\\s*',
    '\\d{1,2}\\s?(?:[.)°]+\\s*[-–—]?|[-–—])\\s*',
    '(?:[a-z]|[IVX]{1,4})\\s?\\)\\s*',
    '[Aa][Rr][Tt][Ii][Cc][Ll][Ee] (?:\\d{1,2}(?:er|ère|ème|ER|EME|e)?|[Pp]remier|PREMIER|[Uu]nique|UNIQUE)\\s*[-–—:.]*\\s*',
  ]
    .map((one) => `^${one}(?=\\S)`)
    .join('|'),
  'u',
);

/** « DÉCIDE : », « décide de », « DÉCIDE que » : what each of the points under it begins with. */
const PREFIX = /^(?:et\s+)?d[ée]cide\s*,?\s*(de|d['’]|que|qu['’])?\s*:?$/iu;

/** Without the comma, the semicolon or the stop that parts it from the next. */
const ended = (text: string): string => withoutTail(text, /(?:[\s;,.]|(?<=[;,])\s*et)+$/u);

interface Walk {
  readonly points: { text: string; lines: string[] }[];
  readonly tables: WordTable[];
  readonly votes: string[];
  readonly leads: string[];
  prefix?: string;
  /** The last point announces a list: items go under it. */
  isOpen: boolean;
  depth: number;
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A word that a noun needs before it: « par vote », « le rejet ». */
const BEFORE_A_NOUN = /(?<!\p{L})(?:par|aux?|l[ae]s?|l['’]|une?|d[ue]|des|d['’]|ce|son|sa|en|sans)\s*$/iu;

/** Characters among which the verb of an opening sentence stands. */
const FARTHEST = 400;

/** Where the first verb that decides begins in the sentence that opens a decision; undefined when it has none. */
function verbIn(sentence: string): number | undefined {
  for (const { index } of sentence.slice(0, FARTHEST).matchAll(/(?<![\p{L}'’-])\p{L}{3,}/gu)) {
    const rest = sentence.slice(index, index + FARTHEST);
    const found = motQuiDecide(rest);
    const decides = PREND_ACTE.test(rest) || (found?.debut === 0 && found.sur);
    if (decides && !BEFORE_A_NOUN.test(sentence.slice(0, index))) return index;
  }
  return undefined;
}

/** Keeps what stands beside the point in the sentence that opens the decision: the vote, or anything else. */
function keepAside(walk: Walk, text: string): void {
  const said = spaced(withoutTail(text.replace(/^[\s,;:]+(?:et\s)?/u, ''), /[\s,;:]+$/u));
  if (!/[\p{L}\d]/u.test(said.replace(SUJET, '')) || SUJET_SEUL.test(said)) return;
  const isVote = /voix|vote|unanim|majorit|pour|contre|abst|^\(/iu.test(said);
  (isVote ? walk.votes : walk.leads).push(said);
}

/** A sentence without the body that it begins with; words before it are kept aside. */
function withoutSubject(walk: Walk, text: string): string {
  const lead = INCISE.exec(text)?.[0] ?? '';
  if (lead !== '') walk.leads.push(spaced(lead));
  return text.slice(lead.length).replace(SUJET, '');
}

/** The point that the opening sentence of a decision holds, if any: from its verb on, all else kept aside. */
function afterDeliberating(walk: Walk, text: string): string {
  const found = DELIBERE.exec(text);
  if (found === null && !VOTE_EN_TETE.test(text)) return withoutSubject(walk, text);
  keepAside(walk, text.slice(0, found?.index ?? 0));
  const rest = text.slice(found === null ? 0 : found.index + found[0].length);
  const told: string[] = [];
  const without = rest.replace(VOTE_EN_INCISE, (vote) => {
    told.push(vote);
    return ' ';
  });
  const verb = verbIn(without);
  const isBare = verb === undefined && /(?:^|:)\s*$/u.test(without);
  for (const vote of told) keepAside(walk, vote);
  keepAside(walk, without.slice(0, isBare ? without.length : (verb ?? 0)));
  if (isBare) return '';
  return spaced(verb === undefined ? without.replace(SUJET, '') : without.slice(verb))
    .replace(/^[\s,:;]*(?:et\s+)?/u, '')
    .replace(/^d[ée]cide\s+,\s*/iu, 'décide ');
}

function addPoint(walk: Walk, text: string, depth: number, prefix = walk.prefix): void {
  const point = ended(worded(text, prefix));
  if (point === '' || point === ':') return;
  walk.points.push({ text: point.replace(/\s*:$/u, ' :'), lines: [] });
  walk.isOpen = /:$/u.test(point);
  walk.depth = depth;
}

/** A paragraph without the dash, the number or the « Article 2 : » typed before it. */
export const withoutLabel = (text: string): string => text.replace(LABEL, '');

/** A paragraph without what is typed before it, and whether it is an item of a list. */
function unlabelled({ text, item }: WordParagraph): { readonly said: string; readonly isItem: boolean } {
  const said = withoutLabel(text);
  return { said, isItem: item !== undefined || (said !== text && !/^article/iu.test(text)) };
}

/** Puts an item under the last point, which announces it. */
function addLine(walk: Walk, last: Walk['points'][number], said: string): void {
  last.lines.push(ended(said));
  walk.isOpen = true;
  if (!/:$/u.test(last.text)) last.text = `${last.text} :`;
}

function inDecision(walk: Walk, paragraph: WordParagraph): void {
  const { said, isItem } = unlabelled(paragraph);
  const depth = paragraph.item?.depth ?? 0;
  const last = walk.points.at(-1);
  if (isItem && last !== undefined && (walk.isOpen || depth > walk.depth)) {
    addLine(walk, last, said);
    return;
  }
  const sentence = afterDeliberating(walk, said).replace(/^(?:et|puis|enfin)\s+(?=\p{L})/iu, '');
  if (sentence === '' || SUJET_SEUL.test(sentence)) return;
  const prefix = PREFIX.exec(sentence);
  const [, listed] = /^d[ée]cide\s*:\s*(.+)$/iu.exec(sentence) ?? [];
  if (prefix || listed !== undefined) walk.prefix = (prefix?.[1] ?? '').toLowerCase();
  // An article is a sentence of its own, that « décide que » takes up.
  const led = walk.prefix ?? (/^article/iu.test(paragraph.text) ? '' : undefined);
  if (!prefix) addPoint(walk, listed ?? sentence, depth, led);
}

/** The decision, point by point; a table goes with the account of the matter, and the point says so. */
export function decisionPoints(blocks: readonly WordBlock[]): DecisionRead {
  const walk: Walk = { points: [], tables: [], votes: [], leads: [], isOpen: false, depth: 0 };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      inDecision(walk, block);
      continue;
    }
    walk.tables.push(block);
    const last = walk.points.at(-1);
    if (last)
      last.text = last.text.replace(
        /(?:,? comme suit|,? (?:selon|dans|suivant) le tableau (?:suivant|ci-(?:dessous|après)))\s*:?$/iu,
        ' comme indiqué ci-dessus',
      );
    walk.isOpen = false;
  }
  const { points, tables, votes, leads } = walk;
  return { points, tables, votes, leads };
}
