/**
 * Drawings (SVG 1.1): the static part that every writer can show, and nothing that runs, fetches, grows or needs a font.
 */
import { SaxesParser } from 'saxes';
import type { PictureProblem, PictureRead } from './picture.ts';
import { lengthOf, numbersOf } from './svg-lengths.ts';
import { type ByClass, noteStyles } from './svg-styles.ts';

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

/** What is drawn in all, what is drawn again and again counted each time: 5,000 elements, fewer when they are long. */
const MOST_DRAWN = 100_000;
const ELEMENT = 20;
const HIDDEN = 200;
const LENGTH_OF_ONE = 64;
/** The same where lines are broken into dashes, each of which is drawn. */
const DASHED_LENGTH = 2;
const DASHED = /stroke-dasharray\s*[:=]\s*["']?\s*(?!none|0\s*[;"'])/iu;
/** Elements that refer to one another, one after the other. */
const MOST_CHAINED = 200;
/** Largest side, in pixels: no page has a hundredth of it. */
const LARGEST = 1_000_000;
/** Elements one inside the other. */
const DEEPEST = 64;

/** An element: what it refers to by name, what it holds. */
interface Node {
  readonly weight: number;
  readonly isStyle: boolean;
  readonly classes: readonly string[];
  readonly id: string | undefined;
  readonly uses: string[];
  readonly kids: Node[];
}

/** A drawing being read. */
interface Drawing {
  root: { readonly node: Node; readonly attributes: ReadonlyMap<string, string> } | undefined;
  readonly open: Node[];
  readonly named: Map<string, Node>;
  readonly byClass: ByClass;
  readonly lengthOfOne: number;
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
  const length = [...attributes.values()].reduce((sum, value) => sum + value.length, 0);
  const isHidden = attributes.has('mask') || attributes.has('clip-path');
  const weight = ELEMENT + (isHidden ? HIDDEN : 0) + Math.floor(length / drawing.lengthOfOne);
  const classes = (attributes.get('class') ?? '').split(/\s+/u);
  const node: Node = {
    weight,
    id: attributes.get('id'),
    isStyle: local === 'style',
    classes,
    uses: [],
    kids: [],
  };
  if (!DRAWN.has(local)) drawing.problem ??= refused(NAMED[local] ?? `l'élément « ${local.slice(0, 40)} »`);
  if (drawing.open.length >= DEEPEST) drawing.problem ??= refused("trop d'éléments les uns dans les autres");
  for (const [name, value] of attributes) readAttribute(drawing, node, name, value);
  drawing.open.at(-1)?.kids.push(node);
  drawing.root ??= { node, attributes };
  if (node.id !== undefined) drawing.named.set(node.id, node);
  drawing.open.push(node);
}

/** How much is drawn for an element, those that it refers to included; more than any when they go in a circle or too far. */
function drawnBy(drawing: Drawing, node: Node, known: Map<Node, number>, depth = 0): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  known.set(node, Number.POSITIVE_INFINITY);
  if (depth > MOST_CHAINED) return Number.POSITIVE_INFINITY;
  const ids = [...node.uses, ...node.classes.flatMap((name) => drawing.byClass.get(name) ?? [])];
  const inside = [...node.kids, ...ids.flatMap((id) => drawing.named.get(id) ?? [])];
  const total = inside.reduce((sum, one) => sum + drawnBy(drawing, one, known, depth + 1), node.weight);
  known.set(node, total);
  return total;
}

/** Reads the elements of `text`; the parser knows no entity but those of XML, and fetches nothing. */
function parsed(text: string): Drawing {
  const drawing: Drawing = {
    root: undefined,
    open: [],
    named: new Map(),
    byClass: new Map(),
    lengthOfOne: DASHED.test(text) ? DASHED_LENGTH : LENGTH_OF_ONE,
    problem: undefined,
  };
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
  const readText = (written: string): void => {
    if (foreign > 0 || drawing.open.at(-1)?.isStyle !== true) return;
    if (!noteStyles(written, drawing.byClass))
      drawing.problem ??= refused('un renvoi à un autre fichier ou à une adresse, dans sa feuille de style');
  };
  parser.on('text', readText);
  parser.on('cdata', readText);
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

const isSide = (length: number): boolean => length > 0 && length <= LARGEST;

/** Most that a side may be of the other: a drawing that is a thread is a mistake. */
const LONGEST = 200;

/** Reads a drawing; what it may not hold is a problem, told by the first thing met. */
export function readSvg(text: string): PictureRead {
  const drawing = parsed(text);
  const { root, problem } = drawing;
  if (problem !== undefined) return problem;
  if (root === undefined) return DAMAGED;
  const drawn = drawnBy(drawing, root.node, new Map());
  if (drawn > MOST_DRAWN) return refused('trop d’éléments, ou des éléments qui se répètent sans fin');
  const size = sizeOf(root.attributes);
  if (size === undefined || !isSide(size.width) || !isSide(size.height))
    return {
      said: 'ne dit pas sa taille : ni « width » et « height », ni « viewBox »',
      hint: "L'enregistrer de nouveau depuis le logiciel de dessin, page ajustée au dessin.",
    };
  if (Math.max(size.width / size.height, size.height / size.width) > LONGEST)
    return {
      said: 'est un fil : un de ses côtés est plus de deux cents fois plus long que l’autre',
      hint: 'Ajuster la page au dessin, et l’enregistrer de nouveau.',
    };
  return { ...size, content: { format: 'svg', text, weight: drawn / ELEMENT } };
}
