import type { Blank, Inline } from '../../../document/tree.ts';

/** How a run of characters is set and what it belongs to. */
export interface Manner {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly raised: boolean;
  /** Never hyphenated: a name, an amount. */
  readonly whole: boolean;
  readonly href?: string;
  /** Data path of the innermost derived value around. */
  readonly path?: string;
}

/** Characters set in one manner, or a place to fill in. A line break is the character U+000A. */
export interface Span {
  readonly manner: Manner;
  readonly text: string;
  readonly origin?: string;
  readonly blank?: Blank;
}

const PLAIN: Manner = { strong: false, emphasis: false, raised: false, whole: false };

type Flatten<K extends Inline['kind']> = (
  node: Extract<Inline, { kind: K }>,
  manner: Manner,
  into: Span[],
) => void;

const FLATTEN: { readonly [K in Inline['kind']]: Flatten<K> } = {
  text: ({ text, origin }, manner, into) => {
    into.push(origin === undefined ? { manner, text } : { manner, text, origin });
  },
  strong: ({ children }, manner, into) => flattenAll(children, { ...manner, strong: true }, into),
  emphasis: ({ children }, manner, into) => flattenAll(children, { ...manner, emphasis: true }, into),
  superscript: ({ children }, manner, into) => flattenAll(children, { ...manner, raised: true }, into),
  'no-break': ({ children }, manner, into) => flattenAll(children, { ...manner, whole: true }, into),
  link: ({ href, children }, manner, into) => flattenAll(children, { ...manner, href }, into),
  derived: ({ path, children }, manner, into) => flattenAll(children, { ...manner, path }, into),
  'line-break': (_, manner, into) => {
    into.push({ manner, text: '\n' });
  },
  blank: (blank, manner, into) => {
    into.push({ manner, text: '', blank });
  },
};

function flatten<K extends Inline['kind']>(
  node: Extract<Inline, { kind: K }>,
  manner: Manner,
  into: Span[],
): void {
  const handler: Flatten<K> = FLATTEN[node.kind as K];
  handler(node, manner, into);
}

function flattenAll(nodes: readonly Inline[], manner: Manner, into: Span[]): void {
  for (const node of nodes) flatten(node, manner, into);
}

/** The inlines one after the other, each with all that is said of it by those around: Word's runs do not nest. */
export function spans(nodes: readonly Inline[]): readonly Span[] {
  const into: Span[] = [];
  flattenAll(nodes, PLAIN, into);
  return into;
}

/** Whether two runs look the same: they are then written as one. */
export function alike(one: Manner, other: Manner): boolean {
  return (
    one.strong === other.strong &&
    one.emphasis === other.emphasis &&
    one.raised === other.raised &&
    one.whole === other.whole
  );
}
