import type { Fault } from '../../diagnostics/fault.ts';
import { offsetAt, type SourceText } from '../../document/source-text.ts';
import { templateFault } from './template-faults.ts';

interface HandlebarsError {
  readonly message: string;
  readonly lineNumber?: number;
  readonly column?: number;
}

/** Returns a parsing error of Handlebars as a fault, in French, where it happened. */
export function syntaxFault(source: SourceText, error: unknown): Fault {
  const { message, lineNumber, column } = error as HandlebarsError;
  const offset =
    lineNumber === undefined ? offsetInMessage(source, message) : offsetAt(source, lineNumber, column ?? 0);
  return templateFault('MODELE-01', { source, offset, length: 1 }, sentence(message), {
    hint: 'Vérifier que chaque {{#…}} a son {{/…}} et que chaque {{ a son }}.',
  });
}

/**
 * Jison draws the place: twenty characters on either side of it, line ends left out, and an arrow below. Returns the
 * offset of the first passage drawn so on the line it names, or after.
 */
function offsetInMessage(source: SourceText, message: string): number {
  const { text } = source;
  const parts = message.split('\n');
  const arrow = parts.findIndex((part) => /^-*\^$/.test(part));
  const cut = parts[arrow - 1]?.startsWith('...') ? 3 : 0;
  const drawn = (parts[arrow - 1] ?? '').slice(cut).replace(/\.\.\.$/, '');
  const ahead = Math.max(0, (parts[arrow] ?? '').length - 1 - cut);
  const lineStart = offsetAt(source, Number(/line (\d+)/.exec(message)?.[1] ?? 1), 0);
  const offsets = Array.from(text, (_, offset) => offset).filter((offset) => text[offset] !== '\n');
  const flat = offsets.map((offset) => text[offset]).join('');
  for (let at = flat.indexOf(drawn); at >= 0; at = flat.indexOf(drawn, at + 1)) {
    const offset = offsets[at + ahead] ?? text.length;
    if (offset >= lineStart) return offset;
  }
  return lineStart;
}

function sentence(message: string): string {
  const crossed = /^(\S+) doesn't match (\S+)/.exec(message);
  if (crossed) return `Le bloc {{#${crossed[1]}}} du modèle est fermé par {{/${crossed[2]}}}.`;
  if (message.includes("got 'EOF'"))
    return "Le modèle s'arrête alors qu'un bloc ou une accolade reste ouvert.";
  if (message.includes("got 'OPEN_ENDBLOCK'")) return "Le modèle ferme un bloc qui n'est pas ouvert.";
  if (message.includes("got 'INVERSE'")) return 'Le modèle écrit {{else}} hors de tout bloc.';
  return "Le modèle n'est pas écrit selon la syntaxe de Handlebars.";
}
