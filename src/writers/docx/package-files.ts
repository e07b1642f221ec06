import type { Attachment, Document, Inline } from '../../document/tree.ts';
import { type Entry, entry, entryOnce } from './archive.ts';
import { besideEmblem, emblemXml, headRelations } from './emblem.ts';
import { runs } from './inlines/runs.ts';
import { mediaEntries, mediaRelations, withMediaTypes } from './media.ts';
import { attachmentParts, attachmentTypes, bodyRelations, coreProperties } from './parts.ts';
import type { Skeleton } from './skeleton/skeleton.ts';
import type { Writer } from './writer.ts';

/** The files of the package, in the order in which readers look for them, from a body already written. */
export function packageFiles(document: Document, made: Skeleton, writer: Writer): readonly Entry[] {
  const { attachments } = document;
  const same = (name: string, content: string): Entry => entryOnce(name, content, made.packed);
  const relations = bodyRelations(writer.links, attachments.length, writer) + mediaRelations(writer.media);
  const running = runningParts(document, made, writer);
  const pictures = mediaEntries(writer.media);
  return [
    same(
      '[Content_Types].xml',
      `${withMediaTypes(made.contentTypes, writer.media)}${attachmentTypes(attachments.length)}</Types>`,
    ),
    made.root,
    entry(made.body.name, made.body.before + writer.xml + made.body.after),
    same('word/_rels/document.xml.rels', `${made.documentRelations}${relations}</Relationships>`),
    ...running.map(([name, content]) => same(name, content)),
    ...headRelations(document, made, writer).map(([name, content]) => same(name, content)),
    same('word/numbering.xml', `${made.numbering}${numbers(writer)}</w:numbering>`),
    ...made.fixed,
    ...pictures,
    entry('docProps/core.xml', coreProperties(document, writer)),
    ...attachments.flatMap((file, rank) => carried(file, rank + 1, made, writer)),
  ];
}

/** Cache of the process: the parts of schemas, which documents carry as one object, and their rank. */
const packed = new WeakMap<Attachment, { readonly rank: number; readonly entries: readonly Entry[] }>();

/** The parts that carry one attached file. */
function carried(file: Attachment, rank: number, made: Skeleton, writer: Writer): readonly Entry[] {
  const known = packed.get(file);
  if (known?.rank === rank) return known.entries;
  const faults = writer.faults.length;
  const [[name, content], ...others] = attachmentParts(file, rank, writer);
  const entries = [
    entry(name, content),
    ...others.map(([other, constant]) => entryOnce(other, constant, made.packed)),
  ];
  if (file.relationship === 'Schema' && writer.faults.length === faults) packed.set(file, { rank, entries });
  return entries;
}

/** Headers and footers. A header without text is that of the first page: its rule would stand under nothing. */
function runningParts(
  document: Document,
  made: Skeleton,
  writer: Writer,
): readonly (readonly [string, string])[] {
  const first = made.running.find(({ text, after }) => text === 'header' && after === '');
  return made.running.map(({ name, before, after, text }) => {
    const emblem = after !== '' && text === 'header' ? emblemXml(document, writer) : '';
    const inside = after === '' ? '' : emblem + runs(unlinked(document[text]), writer);
    const empty = text === 'header' && inside === '';
    const start = emblem === '' ? before : besideEmblem(before, document, writer);
    return [name, empty ? (first?.before ?? before) : start + inside + after];
  });
}

/** A running line leads nowhere: links are relations of the body alone. */
function unlinked(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if (node.kind === 'link') return unlinked(node.children);
    return 'children' in node ? [{ ...node, children: unlinked(node.children) }] : [node];
  });
}

/** The instances of lists: one for all dashes, one for all dots, one for each list with figures or letters. */
function numbers({ numbers: own }: Writer): string {
  const shared = [0, 1].map(
    (definition) => `<w:num w:numId="${definition + 1}"><w:abstractNumId w:val="${definition}"/></w:num>`,
  );
  return [...shared, ...own].join('');
}
