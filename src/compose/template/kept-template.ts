import type { SourceText } from '../../document/source-text.ts';
import type { TemplateNode } from './syntax.ts';

/** A template read and kept as plain JSON: its nodes, whose places have lost the text that they stand in. */
export type KeptTemplate = string;

/** The nodes of a template, fit to be kept beside its text. */
export const keptTemplate = (nodes: readonly TemplateNode[]): KeptTemplate =>
  JSON.stringify(nodes, (key, value) => (key === 'source' ? undefined : value));

/** Gives the places of `value` and of all it holds their text back. */
function restore(value: unknown, source: SourceText): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    if (key === 'place') field.source = source;
    else restore(field, source);
  }
}

/** The nodes that were kept, in `source` again: the very text that they were read from. */
export function restoredTemplate(kept: KeptTemplate, source: SourceText): readonly TemplateNode[] {
  const nodes: TemplateNode[] = JSON.parse(kept);
  restore(nodes, source);
  return nodes;
}
