/** The picture of the running head: at the right margin, its foot on the rule, as in the PDF. */
import { EMBLEM_GAP, emblemBox } from '../../document/layout/picture-size.ts';
import type { Document } from '../../document/tree.ts';
import { drawingParts, emu, mediaId, mediaPart, WP } from './media.ts';
import type { Skeleton } from './skeleton/skeleton.ts';
import { twips } from './units.ts';
import type { Writer } from './writer.ts';

/** The run that shows it; the empty string when the document has none. */
export function emblemXml({ emblem }: Document, writer: Writer): string {
  const name = emblem && mediaPart(emblem.picture, writer);
  if (emblem === undefined || name === undefined) return '';
  const { width, height, top } = emblemBox(emblem, writer.charte);
  const { extent, properties, graphic } = drawingParts({ name, width, height, alt: '' }, writer);
  return (
    `<w:r><w:drawing><wp:anchor ${WP} distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" ` +
    'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>' +
    `<wp:positionV relativeFrom="page"><wp:posOffset>${emu(top)}</wp:posOffset></wp:positionV>` +
    `${extent}<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>${properties}${graphic}</wp:anchor></w:drawing></w:r>`
  );
}

/** The beginning of the head, its text and its rule kept off the picture. */
export function besideEmblem(before: string, { emblem }: Document, { charte }: Writer): string {
  if (emblem === undefined) return before;
  const right = twips(emblemBox(emblem, charte).width + EMBLEM_GAP);
  return before.replace(/(<w:pStyle w:val="Header"\/>)(?=<\/w:pPr>)/, `$1<w:ind w:right="${right}"/>`);
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relations of the running head to its picture, by part. */
export function headRelations(
  { emblem }: Document,
  { running }: Skeleton,
  writer: Writer,
): readonly (readonly [name: string, content: string])[] {
  const media = emblem && mediaPart(emblem.picture, writer);
  if (media === undefined) return [];
  const relation = `<Relationship Id="${mediaId(media)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${media}"/>`;
  const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONS}">${relation}</Relationships>`;
  return running
    .filter(({ text, after }) => text === 'header' && after !== '')
    .map(({ name }) => [name.replace('word/', 'word/_rels/').concat('.rels'), content]);
}
