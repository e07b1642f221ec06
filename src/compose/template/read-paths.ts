import type { Fault } from '../../diagnostics/fault.ts';
import { offsetAt, type Place, type SourceText } from '../../document/source-text.ts';
import type { TemplateConstant, TemplatePath } from './syntax.ts';
import { templateFault } from './template-faults.ts';

/** What the readers of one template share: its source, and the faults found so far. */
export interface Reading {
  readonly source: SourceText;
  readonly faults: Fault[];
}

const LOOP_DATA = ['index', 'first', 'last', 'root'] as const;

/** Returns where a node of Handlebars' syntax tree is written. */
export function placeOf({ source }: Reading, { loc }: hbs.AST.Node): Place {
  const offset = offsetAt(source, loc.start.line, loc.start.column);
  const end = offsetAt(source, loc.end.line, loc.end.column);
  return { source, offset, length: Math.max(1, end - offset) };
}

function isPath(node: hbs.AST.Expression): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

/** Returns the path, or nothing (and a fault) when the expression is not a plain path. */
export function readPath(reading: Reading, node: hbs.AST.Expression): TemplatePath | undefined {
  const place = placeOf(reading, node);
  if (!isPath(node)) {
    const message =
      node.type === 'SubExpression'
        ? 'Le modèle appelle une fonction entre parenthèses : un modèle ne calcule rien.'
        : "Le modèle donne une constante là où le nom d'une donnée est attendu.";
    reading.faults.push(templateFault('MODELE-02', place, message, { hint: "Écrire le nom d'une donnée." }));
    return undefined;
  }
  const { original, depth, parts, data } = node;
  const common = { kind: 'path' as const, original, depth, scoped: /^\.|this\b/.test(original), place };
  if (!data) return { ...common, parts };
  const name = LOOP_DATA.find((known) => known === parts[0]);
  if (name === undefined || depth > 0 || (name !== 'root' && parts.length > 1)) {
    const message = `Le modèle emploie « ${original} », que les modèles ne connaissent pas.`;
    const hint = 'Choisir parmi : @index, @first, @last, @root.';
    reading.faults.push(templateFault('MODELE-02', place, message, { hint }));
    return undefined;
  }
  return { ...common, data: name, parts: parts.slice(1) };
}

/** Returns a parameter of a partial: a path or a constant. */
export function readArgument(
  reading: Reading,
  node: hbs.AST.Expression,
): TemplatePath | TemplateConstant | undefined {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return {
        kind: 'constant',
        value: (node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value,
      };
    default:
      return readPath(reading, node);
  }
}
