import type { Fault } from '../../diagnostics/fault.ts';
import { remedyForName } from '../../diagnostics/nearest-name.ts';
import type { Block, Inline } from '../tree.ts';
import { innerBlocks, innerInlines } from '../walk.ts';
import type { Markup } from './markup.ts';
import { markupFault, type Span } from './markup-faults.ts';

/** What a reader of the document may be sent to, or sent from, with where the template says it. */
export type Landmark = { readonly span: Span } & (
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'name'; readonly id: string }
  | { readonly kind: 'field'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string }
);

/** Adds the landmarks of ready-made blocks, all at the place that inserts them. */
export function noteLandmarks(blocks: readonly Block[], span: Span, landmarks: Landmark[]): void {
  for (const block of blocks) {
    if (block.kind === 'heading') landmarks.push({ kind: 'heading', level: block.level, span });
    if ('id' in block && block.id !== undefined) landmarks.push({ kind: 'name', id: block.id, span });
    for (const inlines of innerInlines(block)) noteLinks(inlines, span, landmarks);
    noteLandmarks(innerBlocks(block), span, landmarks);
  }
}

function noteLinks(inlines: readonly Inline[], span: Span, landmarks: Landmark[]): void {
  for (const inline of inlines) {
    if (inline.kind === 'link' && inline.href.startsWith('#')) {
      landmarks.push({ kind: 'link', id: inline.href.slice(1), span });
    }
    if ('children' in inline) noteLinks(inline.children, span, landmarks);
  }
}

/**
 * Returns the faults of a whole document's landmarks: a name given twice, a link to no name, a signature field of the
 * same name as another, a heading that skips a level (ISO 14289-1, 7.4.2).
 */
export function landmarkFaults(markup: Markup, landmarks: readonly Landmark[]): readonly Fault[] {
  const names = [...new Set(landmarks.flatMap((mark) => (mark.kind === 'name' ? [mark.id] : [])))];
  return [
    ...doubled(markup, landmarks, 'name', 'Le repère'),
    ...doubled(markup, landmarks, 'field', 'Le champ de signature'),
    ...landmarks.flatMap((mark) => {
      if (mark.kind !== 'link' || names.includes(mark.id)) return [];
      const message = `Un lien mène au repère « #${mark.id} », que le document ne contient pas.`;
      return [markupFault(markup, 'BALISE-09', mark.span, message, remedyForName(mark.id, names))];
    }),
    ...skippedLevels(markup, landmarks),
  ];
}

function doubled(
  markup: Markup,
  landmarks: readonly Landmark[],
  kind: 'name' | 'field',
  noun: string,
): readonly Fault[] {
  const seen = new Set<string>();
  return landmarks.flatMap((mark) => {
    if (mark.kind !== kind) return [];
    if (!seen.has(mark.id)) {
      seen.add(mark.id);
      return [];
    }
    const message = `${noun} « ${mark.id} » désigne deux endroits du document.`;
    return [markupFault(markup, 'BALISE-09', mark.span, message, 'Donner à chacun son propre nom.')];
  });
}

function skippedLevels(markup: Markup, landmarks: readonly Landmark[]): readonly Fault[] {
  let above = 0;
  return landmarks.flatMap((mark) => {
    if (mark.kind !== 'heading') return [];
    const skipped = mark.level > above + 1;
    const message = `Un titre de niveau ${mark.level} suit ${above === 0 ? 'le début du document' : `un titre de niveau ${above}`} : un niveau est sauté.`;
    const hint = `Employer un titre de niveau ${above + 1}.`;
    above = mark.level;
    return skipped ? [markupFault(markup, 'BALISE-10', mark.span, message, hint)] : [];
  });
}
