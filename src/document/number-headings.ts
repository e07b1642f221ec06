import type { Block, Heading, Inline } from './tree.ts';

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Upper-case roman numerals, for the ranks of headings. */
function roman(rank: number): string {
  let rest = rank;
  let figures = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) figures += sign;
  }
  return figures;
}

const FORMS: Readonly<Record<string, (rank: number) => string>> = {
  '1': String,
  I: roman,
  A: (rank) => String.fromCharCode(64 + ((rank - 1) % 26) + 1),
  a: (rank) => String.fromCharCode(96 + ((rank - 1) % 26) + 1),
};

/** `pattern` with `{1}`, `{I}`, `{A}` or `{a}` replaced by the rank: "Axe {1} : " gives "Axe 2 : ". */
const numbered = (pattern: string, rank: number): string =>
  pattern.replace(/\{([1IAa])\}/gu, (_, form: string) => FORMS[form]?.(rank) ?? '');

/**
 * The blocks with their headings numbered and named by level: `patterns[0]` for headings of level 1, and so on; a
 * heading begins the count of those below it anew. `style` names the look of each level: `<style>-<level>`.
 */
export function numberHeadings(
  blocks: readonly Block[],
  patterns: readonly string[],
  style: string,
): readonly Block[] {
  const counts = [0, 0, 0, 0, 0, 0];
  const heading = (block: Heading): Heading => {
    counts.fill(0, block.level);
    const rank = (counts[block.level - 1] ?? 0) + 1;
    counts[block.level - 1] = rank;
    const prefix = numbered(patterns[block.level - 1] ?? '', rank);
    const children: readonly Inline[] =
      prefix === '' ? block.children : [{ kind: 'text', text: prefix }, ...block.children];
    return { ...block, style: `${style}-${block.level}`, children };
  };
  return blocks.map((block) => (block.kind === 'heading' ? heading(block) : block));
}
