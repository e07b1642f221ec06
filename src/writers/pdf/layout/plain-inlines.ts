import type { Inline } from '../../../document/tree.ts';

/** The text of inlines on one line, for bookmarks and the contents of links: white space collapsed. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines
    .map(plainInline)
    .join('')
    .replace(/[ \t\n\r]+/g, ' ')
    .trim();
}

function plainInline(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'line-break') return ' ';
  return inline.kind === 'blank' ? '' : inline.children.map(plainInline).join('');
}
