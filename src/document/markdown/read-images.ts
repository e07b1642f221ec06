import type { Link, Paragraph, PhrasingContent } from 'mdast';
import { imageBlock } from '../pictures/image-block.ts';
import { inlineText } from '../plain-text.ts';
import type { Block } from '../tree.ts';
import { bodyFault, type Stretch } from './body-faults.ts';
import type { BodyReading } from './body-reading.ts';
import { readPhrasing } from './read-phrasing.ts';

/** Between two images, or after the last: what the first asks for between braces. */
const AFTER = /^\s*(?:\{([^{}]*)\})?\s*(!?)$/u;

const WIDTH = /^\s*largeur\s*=\s*"?\s*([^"]*?)\s*"?\s*$/u;

/** An image as it is written: `![alt](file "caption"){largeur=80}`. */
interface Written {
  readonly link: Link;
  /** What stands between braces. */
  readonly asked?: string;
}

/** Images read so far, and whether the sign that announces one stands last; nothing once it is running text. */
interface Sequence {
  readonly images: readonly Written[];
  readonly announced: boolean;
}

function followedBy({ images, announced }: Sequence, node: PhrasingContent): Sequence | undefined {
  if (node.type === 'break') return { images, announced };
  if (node.type === 'link')
    return announced ? { images: [...images, { link: node }], announced: false } : undefined;
  const [, asked, sign] = (node.type === 'text' && !announced && AFTER.exec(node.value)) || [];
  const last = images.at(-1);
  if (sign === undefined || (asked !== undefined && last === undefined)) return undefined;
  const told =
    asked === undefined || last === undefined ? images : [...images.slice(0, -1), { ...last, asked }];
  return { images: told, announced: sign === '!' };
}

/** The images that a paragraph is made of, and of nothing else; undefined when it holds anything more. */
function writtenImages({ children }: Paragraph): readonly Written[] | undefined {
  let read: Sequence | undefined = { images: [], announced: false };
  for (const node of children) {
    read = followedBy(read, node);
    if (read === undefined) return undefined;
  }
  return read.images.length === 0 || read.announced ? undefined : read.images;
}

/** Adds what is to be told of an image. */
export function tellImage(
  reading: BodyReading,
  at: Stretch | undefined,
  message: string,
  hint: string,
): void {
  reading.faults.push(bodyFault(reading.source, 'CORPS-07', at, message, hint));
}

function readImage(reading: BodyReading, { link, asked }: Written): readonly Block[] {
  const width = asked === undefined ? undefined : WIDTH.exec(asked)?.[1];
  const name = decoded(link.url);
  if (asked !== undefined && width === undefined) {
    const message = `« {${asked}} », après l'image « ${name} », ne se comprend pas.`;
    tellImage(reading, link.position, message, 'Écrire sa largeur en millimètres : {largeur=80}.');
  }
  const { image, problems } = imageBlock(reading.references.images ?? noGallery, {
    name,
    alt: inlineText(readPhrasing(reading, link.children)),
    width,
    ...(link.title && { caption: [{ kind: 'text', text: link.title }] }),
  });
  for (const { message, hint, grave } of problems) {
    const fault = bodyFault(reading.source, 'CORPS-07', link.position, message, hint);
    reading.faults.push(grave ? fault : { ...fault, severity: 'avertissement' });
  }
  return image === undefined ? [] : [image];
}

/** Editors write a space of a name as "%20". */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const noGallery = () => ({
  said: 'ne peut pas être insérée dans ce texte',
  hint: "Retirer l'image, ou la placer dans le rapport.",
});

/** The blocks of a paragraph made of images alone; undefined when it is running text. */
export function readImages(reading: BodyReading, paragraph: Paragraph): readonly Block[] | undefined {
  return writtenImages(paragraph)?.flatMap((written) => readImage(reading, written));
}
