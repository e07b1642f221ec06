/**
 * Drawings (SVG 1.1): the static part that every writer can show, and nothing that runs, fetches, grows or needs a font.
 */
import { SaxesParser } from 'saxes';
import type { PictureProblem, PictureRead } from './picture.ts';
import { lengthOf, numbersOf } from './svg-lengths.ts';

const SVG = 'http://www.w3.org/2000/svg';

const DAMAGED: PictureProblem = {
  said: 'est abîmée : le fichier SVG ne se lit pas',
  hint: "L'ouvrir dans le logiciel de dessin et l'enregistrer en « SVG simple », ou en PNG.",
};

const refused = (what: string): PictureProblem => ({
  said: `contient ${what}, qu'un acte ne peut pas reprendre`,
  hint: "Dans le logiciel de dessin, l'enregistrer en « SVG simple », textes convertis en tracés ; ou l'exporter en PNG.",
});

/** What draws, or holds what is drawn. */
const DRAWN = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'metadata', 'style', 'switch', 'a', 'view'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask'],
]);

/** What is refused by its own name; what else is not drawn is told as it is written. */
const NAMED: Readonly<Record<string, string>> = {
  script: 'un programme (script)',
  foreignObject: 'une page web (foreignObject)',
  image: 'une autre image (balise « image »)',
  text: 'du texte, dont la police peut manquer',
  filter: 'un filtre (ombre, flou)',
  animate: 'une animation',
  animateTransform: 'une animation',
  animateMotion: 'une animation',
  set: 'une animation',
};

/** Elements drawn in all, those drawn again and again counted each time. */
const MOST_DRAWN = 50_000;
/** Masks that a style sheet may set. */
const MOST_HIDING = 12;
/** Elements one inside the other. */
const DEEPEST = 64;

/** An element: what it refers to by name, what it holds. */
interface Node {
  readonly id: string | undefined;
  readonly uses: string[];
  readonly kids: Node[];
}

/** A drawing being read. */
interface Drawing {
  root: { readonly node: Node; readonly attributes: ReadonlyMap<string, string> } | undefined;
  readonly open: Node[];
  readonly named: Map<string, Node>;
  problem: PictureProblem | undefined;
}

/** The names that a value refers to in the drawing itself; undefined when it refers to anything else. */
function referredIn(name: string, value: string): readonly string[] | undefined {
  if (name === 'href') return value.startsWith('#') ? [value.slice(1)] : undefined;
  const found = [...value.matchAll(/url\(\s*["']?([^)"']*)/giu)].map(([, target = '']) => target.trim());
  return found.every((target) => target.startsWith('#')) ? found.map((target) => target.slice(1)) : undefined;
}

function readAttribute(drawing: Drawing, node: Node, name: string, value: string): void {
  if (/^on/iu.test(name)) drawing.problem ??= refused('un programme (script)');
  const names = referredIn(name, value);
  if (names === undefined || /@import|javascript:|expression\(/iu.test(value))
    drawing.problem ??= refused('un renvoi à un autre fichier ou à une adresse');
  node.uses.push(...(names ?? []));
}

function openElement(drawing: Drawing, local: string, attributes: ReadonlyMap<string, string>): void {
  const node: Node = { id: attributes.get('id'), uses: [], kids: [] };
  if (!DRAWN.has(local)) drawing.problem ??= refused(NAMED[local] ?? `l'élément « ${local.slice(0, 40)} »`);
  if (drawing.open.length >= DEEPEST) drawing.problem ??= refused("trop d'éléments les uns dans les autres");
  for (const [name, value] of attributes) readAttribute(drawing, node, name, value);
  drawing.open.at(-1)?.kids.push(node);
  drawing.root ??= { node, attributes };
  if (node.id !== undefined) drawing.named.set(node.id, node);
  drawing.open.push(node);
}

/** How many elements are drawn for one, those that it refers to included; more than any when they go in a circle. */
function drawnBy(node: Node, named: ReadonlyMap<string, Node>, known: Map<Node, number>): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  known.set(node, Number.POSITIVE_INFINITY);
  const inside = [...node.kids, ...node.uses.flatMap((id) => named.get(id) ?? [])];
  const total = inside.reduce((sum, one) => sum + drawnBy(one, named, known), 1);
  known.set(node, total);
  return total;
}

/** Reads the elements of `text`; the parser knows no entity but those of XML, and fetches nothing. */
function parsed(text: string): Drawing {
  const drawing: Drawing = { root: undefined, open: [], named: new Map(), problem: undefined };
  const parser = new SaxesParser({ xmlns: true });
  let foreign = 0;
  parser.on('error', () => {
    drawing.problem ??= DAMAGED;
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) drawing.problem ??= refused('des entités XML');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target !== 'xml') drawing.problem ??= refused('une feuille de style extérieure');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    // What drawing programs note for themselves is not drawn.
    if (foreign > 0 || (uri !== SVG && drawing.root !== undefined)) foreign += 1;
    else if (uri !== SVG) drawing.problem ??= DAMAGED;
    else
      openElement(
        drawing,
        local,
        new Map(Object.values(attributes).map(({ local: name, value }) => [name, value])),
      );
  });
  parser.on('closetag', () => {
    if (foreign > 0) foreign -= 1;
    else drawing.open.pop();
  });
  parser.on('text', (written) => {
    // A style may hide parts behind others, and these behind others again.
    if ((written.match(/(?:mask|clip-path)\s*:\s*url/giu)?.length ?? 0) > MOST_HIDING)
      drawing.problem ??= refused('trop de masques dans sa feuille de style');
    if (/@import|url\(\s*["']?(?!\s*["']?#)/iu.test(written) && drawing.open.length > 0 && foreign === 0)
      drawing.problem ??= refused('un renvoi à un autre fichier ou à une adresse');
  });
  parser.write(text).close();
  return drawing;
}

/** The size of a drawing, in pixels of 1/96 inch: its own, else that of its view box. */
function sizeOf(attributes: ReadonlyMap<string, string>) {
  const [, , boxWidth = 0, boxHeight = 0] = numbersOf(attributes.get('viewBox') ?? '');
  const [width, height] = [lengthOf(attributes.get('width')), lengthOf(attributes.get('height'))];
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxHeight / boxWidth : undefined;
  if (width !== undefined && height !== undefined) return { width, height };
  if (ratio === undefined) return undefined;
  if (width !== undefined) return { width, height: width * ratio };
  return height === undefined ? { width: boxWidth, height: boxHeight } : { width: height / ratio, height };
}

/** Most that a side may be of the other: a drawing that is a thread is a mistake. */
const LONGEST = 200;

/** Reads a drawing; what it may not hold is a problem, told by the first thing met. */
export function readSvg(text: string): PictureRead {
  const { root, named, problem } = parsed(text);
  if (problem !== undefined) return problem;
  if (root === undefined) return DAMAGED;
  if (drawnBy(root.node, named, new Map()) > MOST_DRAWN)
    return refused('trop d’éléments, ou des éléments qui se répètent sans fin');
  const size = sizeOf(root.attributes);
  if (size === undefined || !(size.width > 0) || !(size.height > 0))
    return {
      said: 'ne dit pas sa taille : ni « width » et « height », ni « viewBox »',
      hint: "L'enregistrer de nouveau depuis le logiciel de dessin, page ajustée au dessin.",
    };
  if (Math.max(size.width / size.height, size.height / size.width) > LONGEST)
    return {
      said: 'est un fil : un de ses côtés est plus de deux cents fois plus long que l’autre',
      hint: 'Ajuster la page au dessin, et l’enregistrer de nouveau.',
    };
  return { ...size, content: { format: 'svg', text } };
}
