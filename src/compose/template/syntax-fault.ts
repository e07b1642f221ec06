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
  const where =
    lineNumber === undefined ? placeInMessage(source.text, message) : { line: lineNumber, column };
  const offset = offsetAt(source.text, where.line, where.column ?? 0);
  return templateFault('MODELE-01', { source, offset, length: 1 }, sentence(message), {
    hint: 'Vérifier que chaque {{#…}} a son {{/…}} et que chaque {{ a son }}.',
  });
}

/** Jison draws its place: the line, its last twenty characters before the error, then an arrow below. */
function placeInMessage(text: string, message: string): { readonly line: number; readonly column: number } {
  const parts = message.split('\n');
  const line = Number(/line (\d+)/.exec(parts[0] ?? '')?.[1] ?? 1);
  const arrow = parts.findIndex((part) => /^-*\^$/.test(part));
  const drawn = (parts[arrow - 1] ?? '').slice(0, (parts[arrow] ?? '').length - 1).replace(/^\.\.\./, '');
  const start = offsetAt(text, line, 0);
  const found = text.slice(start).split('\n')[0]?.indexOf(drawn) ?? -1;
  return { line, column: found < 0 ? 0 : found + drawn.length };
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
