import { citation } from '../../../diagnostics/foreign-text.ts';
import type { SyntaxWording } from './syntax-wordings.ts';
import { wording } from './syntax-wordings.ts';
import type { Span } from './yaml-tree.ts';

/** A slip of the pen that explains why a line could not be read. */
export interface LineSlip extends Span, SyntaxWording {}

interface Line {
  readonly start: number;
  readonly text: string;
  /** Blanks before the first sign. */
  readonly indent: number;
}

/** Characters of a line that are looked at. */
const LONGEST = 500;

/** Lines above that are looked at for the list that an item belongs to. */
const MOST_ABOVE = 50;

function lineAt(text: string, start: number): Line {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, Math.min(end === -1 ? text.length : end, start + LONGEST)).trimEnd();
  return { start, text: line, indent: line.length - line.trimStart().length };
}

/** The lines above `start`, the nearest first. */
function* above(text: string, start: number): Generator<Line> {
  let next = start;
  for (let count = 0; next > 0 && count < MOST_ABOVE; count += 1) {
    next = text.lastIndexOf('\n', next - 2) + 1;
    yield lineAt(text, next);
  }
}

const slip = ({ start, text, indent }: Line, message: string, hint: string): LineSlip => ({
  ...wording(message, hint),
  start: start + indent,
  end: start + Math.max(text.length, indent + 1),
});

/** A dash that no blank follows, or that stands in another column than those of its list. */
function ofDash(line: Line, text: string): LineSlip | undefined {
  const [, follower] = /^ *-(.)/u.exec(line.text) ?? [];
  if (follower === undefined || follower === '-') return undefined;
  if (follower !== ' ')
    return slip(
      line,
      'Il manque une espace après le tiret.',
      'Écrire « - » et une espace devant chaque élément de la liste.',
    );
  for (const other of above(text, line.start)) {
    if (!/^ *- /u.test(other.text) || other.indent === line.indent) continue;
    return slip(
      line,
      "Ce tiret n'est pas aligné sur ceux de la liste d'au-dessus.",
      "L'aligner, avec des espaces, sur les tirets des autres éléments.",
    );
  }
  return undefined;
}

/** A bullet of a word processor where a list wants a dash. */
function ofBullet(line: Line): LineSlip | undefined {
  const [, sign] = /^ *([–—‒―−•·◦▪‣⁃])/u.exec(line.text) ?? [];
  return sign === undefined
    ? undefined
    : slip(
        line,
        `Cette ligne commence par « ${sign} », qui ne fait pas une liste.`,
        'Écrire à sa place un tiret simple « - » et une espace, aligné sur ceux des autres éléments.',
      );
}

/** A key whose colon no blank follows. */
function ofColon(line: Line): LineSlip | undefined {
  const [, key, value = ''] = /^ *(?:- +)?([\p{L}_]+) ?:([^\s:/].*)$/u.exec(line.text) ?? [];
  return key === undefined
    ? undefined
    : slip(
        line,
        `Il manque une espace après les deux-points de « ${citation(key)} ».`,
        `Écrire « ${citation(key)}: ${citation(value)} ».`,
      );
}

/** A line of one word or more that should be a key and has no colon. */
function ofMissingColon(line: Line): LineSlip | undefined {
  if (!/^ *[\p{L}_][^:[\]{}"]*$/u.test(line.text)) return undefined;
  return slip(
    line,
    'Cette ligne devrait être une clé et sa valeur, et les deux-points manquent.',
    "Écrire « clé: valeur » ; si c'est la suite du texte d'au-dessus, la décaler de deux espaces.",
  );
}

/** What was slipped on the line that begins at `start`, where it could not be read from its first sign on. */
export function lineSlip(text: string, start: number): LineSlip | undefined {
  const line = lineAt(text, start);
  return ofDash(line, text) ?? ofBullet(line) ?? ofColon(line) ?? ofMissingColon(line);
}

/** The line under the one that begins at `start` when it is a key set in further: it makes a key of a plain value. */
export function shiftedKey(text: string, start: number): LineSlip | undefined {
  const line = lineAt(text, start);
  const end = text.indexOf('\n', start);
  if (end === -1 || line.text.split(/:(?:\s|$)/u).length > 2) return undefined;
  const next = lineAt(text, end + 1);
  if (next.indent <= line.indent || !/^ *[\p{L}_]+:(?:\s|$)/u.test(next.text)) return undefined;
  return slip(
    next,
    "Cette clé est plus décalée que celle d'au-dessus, qui a déjà sa valeur.",
    "Aligner les clés d'un même groupe sur la même colonne, avec des espaces.",
  );
}
