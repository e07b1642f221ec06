import type { Fault } from '../../diagnostics/fault.ts';
import { remedyForName } from '../../diagnostics/nearest-name.ts';
import type { AnyShape } from '../shape.ts';
import { askedOfShape } from './asked-of-values.ts';
import type { TemplatePath } from './syntax.ts';
import { templateFault } from './template-faults.ts';

/** What names stand for at a point of a template, as shapes. A partial starts a scope without `parent`. */
export interface ShapeScope {
  readonly shape: AnyShape;
  readonly root: AnyShape;
  readonly parent?: ShapeScope;
  readonly params: ReadonlyMap<string, AnyShape>;
  /** Inside an `{{#each}}`, where `@index`, `@first` and `@last` mean something. */
  readonly loop: boolean;
}

/** A shape without the "may be absent" around it. */
export type PresentShape = Exclude<AnyShape, { readonly kind: 'optional' }>;

/** Returns the shape once it is known to be there. */
export function withoutOptional(shape: AnyShape): PresentShape {
  return shape.kind === 'optional' ? withoutOptional(shape.of) : shape;
}

/** Returns the shape that a path names, or nothing (and a fault) when it names none. */
export function shapeOfPath(path: TemplatePath, scope: ShapeScope, faults: Fault[]): AnyShape | undefined {
  const start = startOfPath(path, scope, faults);
  if (start === undefined) return undefined;
  let { shape } = start;
  for (const [rank, field] of path.parts.slice(start.used).entries()) {
    const named = path.parts.slice(0, start.used + rank).join('.');
    const next = fieldOf(shape, field, named, path, faults);
    if (next === undefined) return undefined;
    shape = next;
  }
  return shape;
}

interface PathStart {
  readonly shape: AnyShape;
  /** How many parts of the path the start stands for. */
  readonly used: 0 | 1;
}

function startOfPath(path: TemplatePath, scope: ShapeScope, faults: Fault[]): PathStart | undefined {
  if (path.data !== undefined) return startOfData(path, scope, faults);
  const param = path.depth === 0 && !path.scoped ? findParam(path.parts[0], scope) : undefined;
  if (param !== undefined) return { shape: param, used: 1 };
  let at: ShapeScope | undefined = scope;
  for (let up = 0; up < path.depth; up += 1) at = at?.parent;
  if (at !== undefined) return { shape: at.shape, used: 0 };
  const message = `Le modèle remonte trop haut avec « ${path.original} » : aucun contexte n'entoure celui-là.`;
  const hint =
    "Retirer « ../ », ou donner la valeur au partiel : {{> nom cle=valeur}}. « @root. » part de l'ensemble.";
  faults.push(templateFault('MODELE-03', path.place, message, { hint }));
  return undefined;
}

function startOfData(path: TemplatePath, scope: ShapeScope, faults: Fault[]): PathStart | undefined {
  if (path.data === 'root') return { shape: scope.root, used: 0 };
  if (scope.loop) return { shape: { kind: path.data === 'index' ? 'number' : 'boolean' }, used: 0 };
  const message = `Le modèle emploie « ${path.original} » hors d'une boucle {{#each}}.`;
  faults.push(templateFault('MODELE-03', path.place, message, { hint: 'Le placer dans un {{#each}}.' }));
  return undefined;
}

function findParam(name: string | undefined, scope: ShapeScope | undefined): AnyShape | undefined {
  if (name === undefined || scope === undefined) return undefined;
  return scope.params.get(name) ?? findParam(name, scope.parent);
}

function fieldOf(
  shape: AnyShape,
  field: string,
  named: string,
  path: TemplatePath,
  faults: Fault[],
): AnyShape | undefined {
  const present = withoutOptional(shape);
  const asked = askedOfShape(present);
  const fields = present.kind === 'object' ? { ...asked, ...present.fields } : asked;
  const found = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (found !== undefined && found.kind !== 'internal') return found;
  const known = Object.keys(fields).filter((name) => fields[name]?.kind !== 'internal');
  const where = named === '' ? 'ici' : `dans « ${named} »`;
  const message = `Le modèle nomme « ${path.original} », mais « ${field} » n'existe pas ${where}.`;
  const hint =
    present.kind === 'list' && present.drawn === undefined
      ? 'Parcourir la liste avec {{#each}}, ou demander son nombre : nombre, aucun, un, plusieurs.'
      : remedyForName(field, known);
  const inner = path.original.lastIndexOf(field);
  const place = { ...path.place, offset: path.place.offset + Math.max(0, inner), length: field.length };
  faults.push(templateFault('MODELE-03', place, message, { hint, written: field }));
  return undefined;
}
