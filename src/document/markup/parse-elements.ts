import { SaxesParser } from 'saxes';
import type { Fault } from '../../diagnostics/fault.ts';
import type { Markup } from './markup.ts';
import { markupFault, type Span } from './markup-faults.ts';
import { xmlSentence } from './xml-sentences.ts';

/** An element of the markup, before its meaning is known. Attributes and texts still hold value tokens. */
export interface MarkupElement extends Span {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

/** Characters between tags. */
export interface MarkupText extends Span {
  readonly kind: 'text';
  readonly text: string;
}

/** What an element holds. */
export type MarkupNode = MarkupElement | MarkupText;

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
}

/** The elements under construction, innermost last, and where the last tag or text ended. */
interface Building {
  /** How many things are not well formed. */
  errors: number;
  readonly open: OpenElement[];
  closed?: MarkupElement;
  root?: MarkupElement;
  end: number;
  sound: boolean;
}

/** The root element, when there is one, and whether the markup is well formed to its end. */
export interface ParsedElements {
  readonly root?: MarkupElement;
  readonly sound: boolean;
}

/** Beyond so many errors, what follows is no markup: each costs its making, and a template prints thousands of a slip. */
const MOST_ERRORS = 50;

/** Characters that are parsed before errors are counted. */
const PIECE = 2048;

/**
 * Parses the markup. The first thing that is not well formed is a fault (those after it would mostly be its echoes);
 * XML comments are left out; CDATA, processing instructions and document types are refused.
 */
export function parseElements(markup: Markup, faults: Fault[]): ParsedElements {
  const parser = new SaxesParser();
  const building: Building = { errors: 0, open: [], end: 0, sound: true };
  const refuse = (what: string): void => {
    const span = { start: building.end, length: 1 };
    faults.push(markupFault(markup, 'BALISE-01', span, `Le modèle contient ${what}.`, 'Retirer ce passage.'));
  };
  parser.on('error', (error) => {
    if (building.sound) faults.push(malformed(markup, building, parser.position, error));
    building.sound = false;
    building.errors += 1;
  });
  parser.on('opentagstart', ({ name }) => {
    building.end = markup.text.lastIndexOf(`<${name}`, parser.position);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const { end: start } = building;
    building.open.push({ kind: 'element', name, attributes, children: [], start, length: name.length + 1 });
    building.end = parser.position;
  });
  parser.on('closetag', () => {
    closeElement(building);
    building.end = parser.position;
  });
  parser.on('text', (text) => {
    building.open.at(-1)?.children.push({ kind: 'text', text, start: building.end, length: 1 });
  });
  parser.on('comment', () => {
    building.end = parser.position;
  });
  parser.on('cdata', () => refuse('une section CDATA'));
  parser.on('doctype', () => refuse('une déclaration DOCTYPE'));
  parser.on('processinginstruction', () => refuse('une instruction de traitement (<? … ?>)'));
  const text = withoutStrayAmpersands(markup, building, faults);
  for (let at = 0; at < text.length && building.errors < MOST_ERRORS; at += PIECE)
    parser.write(text.slice(at, at + PIECE));
  if (building.errors < MOST_ERRORS) parser.close();
  return { ...(building.root && { root: building.root }), sound: building.sound };
}

/** XML's own entities; French letters are typed as they are. */
const COMMENT_OR_STRAY = /<!--[\s\S]*?-->|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/g;

/**
 * Returns the text with each "&" that begins no entity replaced by another sign (the parser would swallow all that
 * follows up to the next ";"), and tells them.
 */
function withoutStrayAmpersands(markup: Markup, building: Building, faults: Fault[]): string {
  return markup.text.replace(COMMENT_OR_STRAY, (found, start: number) => {
    if (found !== '&') return found;
    const message = 'Le signe « & » ne commence aucune entité connue.';
    const hint = 'Écrire &amp; pour le signe lui-même ; les lettres accentuées se tapent telles quelles.';
    faults.push(markupFault(markup, 'BALISE-01', { start, length: 1 }, message, hint));
    building.sound = false;
    return '+';
  });
}

function closeElement(building: Building): void {
  const closed = building.open.pop();
  if (closed === undefined) return;
  building.closed = closed;
  const parent = building.open.at(-1);
  if (parent === undefined) building.root ??= closed;
  else parent.children.push(closed);
}

function malformed(markup: Markup, building: Building, position: number, error: Error): Fault {
  const { message, hint, at } = xmlSentence(error.message);
  const opened = at === 'open' ? building.open.at(-1) : at === 'closed' ? building.closed : undefined;
  const span = opened ?? { start: Math.max(0, Math.min(position, markup.text.length) - 1), length: 1 };
  return markupFault(markup, 'BALISE-01', span, message, hint);
}
