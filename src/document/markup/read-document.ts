import type { Attachment, Block, Document, DocumentState, Inline } from '../tree.ts';
import type { MarkupElement } from './parse-elements.ts';
import { readFlow } from './read-blocks.ts';
import { readInlines } from './read-inlines.ts';
import { attribute, choice, type Reading, report } from './reading.ts';

/** Returns the document that the root element writes; without `<document>` or `<corps>`, a fault and nothing. */
export function readDocument(
  reading: Reading,
  root: MarkupElement,
  attachments: readonly Attachment[],
): Document | undefined {
  if (root.name !== 'document') {
    report(
      reading,
      'BALISE-03',
      root,
      `Le modèle commence par « <${root.name}> ».`,
      'Tout placer dans <document>.',
    );
    return undefined;
  }
  const header = readPart(reading, root, 'entete', readInlines) ?? ([] as readonly Inline[]);
  const footer = readPart(reading, root, 'pied', readInlines) ?? ([] as readonly Inline[]);
  const body: readonly Block[] | undefined = readPart(reading, root, 'corps', readFlow);
  if (body === undefined) {
    report(
      reading,
      'BALISE-06',
      root,
      "« <document> » n'a pas de « <corps> ».",
      'Placer le texte dans <corps>.',
    );
    return undefined;
  }
  return { ...readMetadata(reading, root), header, footer, body, attachments };
}

function readPart<T>(
  reading: Reading,
  root: MarkupElement,
  name: string,
  read: (reading: Reading, nodes: MarkupElement['children']) => T,
): T | undefined {
  const [first, second] = root.children.filter((child) => child.kind === 'element' && child.name === name);
  if (second?.kind === 'element') {
    report(reading, 'BALISE-03', second, `« <document> » n'a qu'un « <${name}> ».`, 'Réunir les deux.');
  }
  return first?.kind === 'element' ? read(reading, first.children) : undefined;
}

type Metadata = Pick<Document, 'title' | 'subject' | 'author' | 'keywords' | 'language' | 'date' | 'state'>;

function readMetadata(reading: Reading, root: MarkupElement): Metadata {
  const state: DocumentState = choice(reading, root, 'etat', ['projet', 'definitif'] as const) ?? 'definitif';
  const keywords = (attribute(reading, root, 'mots-cles') ?? '')
    .split(/\s*,\s*/)
    .filter((word) => word !== '');
  return {
    title: attribute(reading, root, 'titre') ?? '',
    subject: attribute(reading, root, 'sujet') ?? '',
    author: attribute(reading, root, 'auteur') ?? '',
    keywords,
    language: attribute(reading, root, 'langue') ?? 'fr-FR',
    date: readDate(reading, root),
    state,
  };
}

function readDate(reading: Reading, root: MarkupElement): string {
  const date = attribute(reading, root, 'date') ?? '';
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date)) return date;
  const message = `La date du document, « ${date} », n'est pas de la forme AAAA-MM-JJ.`;
  report(reading, 'BALISE-05', root, message, 'Écrire par exemple 2024-09-26.');
  return date;
}
