import type { Fault } from '../../diagnostics/fault.ts';
import { remedyForName } from '../../diagnostics/nearest-name.ts';
import type { FormeQuelconque } from '../forme.ts';
import type { TemplatePath } from './syntax.ts';
import { templateFault } from './template-faults.ts';

/** What names stand for at a point of a template, as shapes. A partial starts a scope without `parent`. */
export interface FormeScope {
  readonly forme: FormeQuelconque;
  readonly root: FormeQuelconque;
  readonly parent?: FormeScope;
  readonly params: ReadonlyMap<string, FormeQuelconque>;
  /** Inside an `{{#each}}`, where `@index`, `@first` and `@last` mean something. */
  readonly loop: boolean;
}

/** A shape without the "may be absent" around it. */
export type FormePresente = Exclude<FormeQuelconque, { readonly genre: 'facultatif' }>;

/** Returns the shape once it is known to be there. */
export function presente(forme: FormeQuelconque): FormePresente {
  return forme.genre === 'facultatif' ? presente(forme.de) : forme;
}

/** Returns the shape that a path names, or nothing (and a fault) when it names none. */
export function formeOfPath(
  path: TemplatePath,
  scope: FormeScope,
  faults: Fault[],
): FormeQuelconque | undefined {
  const start = startOfPath(path, scope, faults);
  if (start === undefined) return undefined;
  let { forme } = start;
  for (const [rank, field] of path.parts.slice(start.used).entries()) {
    const named = path.parts.slice(0, start.used + rank).join('.');
    const next = fieldOf(forme, field, named, path, faults);
    if (next === undefined) return undefined;
    forme = next;
  }
  return forme;
}

interface PathStart {
  readonly forme: FormeQuelconque;
  /** How many parts of the path the start stands for. */
  readonly used: 0 | 1;
}

function startOfPath(path: TemplatePath, scope: FormeScope, faults: Fault[]): PathStart | undefined {
  if (path.data !== undefined) return startOfData(path, scope, faults);
  const param = path.depth === 0 && !path.scoped ? findParam(path.parts[0], scope) : undefined;
  if (param !== undefined) return { forme: param, used: 1 };
  let at: FormeScope | undefined = scope;
  for (let up = 0; up < path.depth; up += 1) at = at?.parent;
  if (at !== undefined) return { forme: at.forme, used: 0 };
  const message = `Le modèle remonte trop haut avec « ${path.original} » : aucun contexte n'entoure celui-là.`;
  const hint =
    "Retirer « ../ », ou donner la valeur au partiel : {{> nom cle=valeur}}. « @root. » part de l'ensemble.";
  faults.push(templateFault('MODELE-03', path.place, message, { hint }));
  return undefined;
}

function startOfData(path: TemplatePath, scope: FormeScope, faults: Fault[]): PathStart | undefined {
  if (path.data === 'root') return { forme: scope.root, used: 0 };
  if (scope.loop) return { forme: { genre: path.data === 'index' ? 'nombre' : 'booleen' }, used: 0 };
  const message = `Le modèle emploie « ${path.original} » hors d'une boucle {{#each}}.`;
  faults.push(templateFault('MODELE-03', path.place, message, { hint: 'Le placer dans un {{#each}}.' }));
  return undefined;
}

function findParam(name: string | undefined, scope: FormeScope | undefined): FormeQuelconque | undefined {
  if (name === undefined || scope === undefined) return undefined;
  return scope.params.get(name) ?? findParam(name, scope.parent);
}

function fieldOf(
  forme: FormeQuelconque,
  field: string,
  named: string,
  path: TemplatePath,
  faults: Fault[],
): FormeQuelconque | undefined {
  const present = presente(forme);
  const fields = present.genre === 'objet' ? present.champs : {};
  const found = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (found !== undefined && found.genre !== 'interne') return found;
  const known = Object.keys(fields).filter((name) => fields[name]?.genre !== 'interne');
  const where = named === '' ? 'ici' : `dans « ${named} »`;
  const message = `Le modèle nomme « ${path.original} », mais « ${field} » n'existe pas ${where}.`;
  const hint = present.genre === 'liste' ? 'Parcourir la liste avec {{#each}}.' : remedyForName(field, known);
  const inner = path.original.lastIndexOf(field);
  const place = { ...path.place, offset: path.place.offset + Math.max(0, inner), length: field.length };
  faults.push(templateFault('MODELE-03', place, message, { hint, written: field }));
  return undefined;
}
