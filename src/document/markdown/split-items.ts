import type { Paragraph, PhrasingContent } from 'mdast';
import { itemSign, joinedItems } from '../joined-items.ts';
import type { Block, ListItem } from '../tree.ts';
import { type BodyReading, typed } from './body-reading.ts';
import { readPhrasing } from './read-phrasing.ts';

/** What a line that begins as an item holds: its sign, and the running text up to the next item. */
interface Piece {
  /** Absent of the text that comes before the first item. */
  readonly sign?: string;
  readonly children: PhrasingContent[];
}

/** By rank of line: the sign of the item that it begins. */
function signsOf(lines: readonly string[]): ReadonlyMap<number, string> {
  const joined = joinedItems(lines);
  if (joined.length === 0) return new Map();
  const first = itemSign(lines[0] ?? '');
  const opens = first !== undefined && joined.some(({ sign }) => kindOf(sign) === kindOf(first));
  return new Map([
    ...(opens ? [[0, first] as const] : []),
    ...joined.map(({ line, sign }) => [line, sign] as const),
  ]);
}

/** A node of running text with the line feeds inside it; or a line feed between two, that the text forces or not. */
type Token =
  | { readonly child: PhrasingContent; readonly inside: number }
  | { readonly feed: 'soft' | 'forced' };

function tokensOf(reading: BodyReading, node: Paragraph): readonly Token[] {
  return node.children.flatMap((child): readonly Token[] => {
    if (child.type === 'break') return [{ feed: 'forced' }];
    if (child.type !== 'text') return [{ child, inside: typed(reading, child).split('\n').length - 1 }];
    return child.value.split('\n').flatMap((value, rank): readonly Token[] => {
      const text: Token = { child: { type: 'text', value }, inside: 0 };
      return rank === 0 ? [text] : [{ feed: 'soft' }, text];
    });
  });
}

/** The text without the sign that it begins with. */
function withoutSign(child: PhrasingContent, sign: string | undefined): PhrasingContent {
  if (sign === undefined || child.type !== 'text') return child;
  return { ...child, value: child.value.trimStart().slice(sign.length).trimStart() };
}

/** What a line feed inside an item, or before the first, is read as. */
const feedOf = ({ keepsLines }: BodyReading, feed: 'soft' | 'forced'): PhrasingContent =>
  keepsLines || feed === 'forced' ? { type: 'break' } : { type: 'text', value: '\n' };

/** Cuts running text at the lines that begin items; their signs go to the pieces. */
function piecesOf(
  reading: BodyReading,
  node: Paragraph,
  signs: ReadonlyMap<number, string>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const begin = (sign: string | undefined): void => {
    pieces.push({ ...(sign === undefined ? {} : { sign }), children: [] });
  };
  begin(signs.get(0));
  let line = 0;
  let sign = signs.get(0);
  for (const token of tokensOf(reading, node)) {
    if ('child' in token) {
      pieces.at(-1)?.children.push(withoutSign(token.child, sign));
      line += token.inside;
      sign = undefined;
      continue;
    }
    line += 1;
    sign = signs.get(line);
    if (sign !== undefined) begin(sign);
    else pieces.at(-1)?.children.push(feedOf(reading, token.feed));
  }
  return pieces.filter((piece) => piece.sign !== undefined || piece.children.length > 0);
}

/** Signs of one kind stand for items of one level: letters, degrees, figures, each bullet. */
function kindOf(sign: string): string {
  if (/^\d+°/u.test(sign)) return '°';
  if (/^\d+/u.test(sign)) return `1${sign.slice(-1)}`;
  return /^[a-z]\)$/u.test(sign) ? 'a)' : sign;
}

/** Signs that are printed as they were typed; the others, of word processors' own fonts, as the dots of the house. */
const KEPT = /^(?:[\d a-z][\d.)°]*|[–—•·])$/u;

interface Item extends ListItem {
  readonly children: Block[];
}

/** A list of such signs; its items are still to come. */
const listOf = (sign: string, items: readonly Item[]): Block => ({
  kind: 'list',
  marker: KEPT.test(sign) ? 'written' : /^[-‐‑‒―−]$/u.test(sign) ? 'dash' : 'dot',
  items,
});

/** The items as lists: a kind of sign that comes after another stands under its last item, until the other comes back. */
function nested(pieces: readonly (readonly [sign: string, paragraph: Block])[]): readonly Block[] {
  const top: Block[] = [];
  const open: { readonly kind: string; readonly into: Block[]; readonly items: Item[] }[] = [];
  for (const [sign, paragraph] of pieces) {
    const kind = kindOf(sign);
    const known = open.findIndex((one) => one.kind === kind);
    if (known !== -1) open.length = known + 1;
    else {
      const into = open.at(-1)?.items.at(-1)?.children ?? top;
      const items: Item[] = [];
      open.push({ kind, into, items });
      into.push(listOf(sign, items));
    }
    open.at(-1)?.items.push({ ...(KEPT.test(sign) ? { label: sign } : {}), children: [paragraph] });
  }
  return top;
}

/** The blocks of a paragraph: itself, or the lists that its lines were meant as, each sign as it was typed. */
export function readRunningText(reading: BodyReading, node: Paragraph): readonly Block[] {
  const source = typed(reading, node);
  const signs = source.includes('\n') ? signsOf(source.split('\n')) : new Map<number, string>();
  if (signs.size === 0 && !(reading.keepsLines && source.includes('\n'))) {
    return [{ kind: 'paragraph', children: readPhrasing(reading, node.children) }];
  }
  const pieces = piecesOf(reading, node, signs).map(({ sign, children }) => ({
    sign,
    paragraph: { kind: 'paragraph', children: readPhrasing(reading, children) } as const,
  }));
  const plain = pieces.flatMap(({ sign, paragraph }) => (sign === undefined ? [paragraph] : []));
  return [
    ...plain,
    ...nested(
      pieces.flatMap(({ sign, paragraph }) => (sign === undefined ? [] : [[sign, paragraph] as const])),
    ),
  ];
}
