import type { Fault } from '../../diagnostics/fault.ts';
import type { AnyShape } from '../shape.ts';
import { type PresentShape, type ShapeScope, shapeOfPath, withoutOptional } from './shape-scope.ts';
import type { ConditionNode, PartialNode, ScopeNode, TemplateNode, ValueNode } from './syntax.ts';
import { templateFault } from './template-faults.ts';

/** What the check of one entry carries along: the partials, and the faults found so far. */
export interface Checking {
  readonly partials: ReadonlyMap<string, readonly TemplateNode[]>;
  readonly faults: Fault[];
}

/**
 * Checks every path of a template, and of the partials it calls, against the shape of what it will be given.
 * Partials must be known and must not call themselves (`find-partials.ts` sees to it).
 */
export function checkTemplate(checking: Checking, nodes: readonly TemplateNode[], shape: AnyShape): void {
  checkNodes(checking, nodes, { shape, root: shape, params: new Map(), loop: false });
}

/** Faults after which paths are checked no further: those of a partial are found again at each call of it. */
const MOST_FOUND = 10_000;

function checkNodes(checking: Checking, nodes: readonly TemplateNode[], scope: ShapeScope): void {
  for (const node of nodes) {
    if (checking.faults.length > MOST_FOUND) return;
    switch (node.kind) {
      case 'value':
        checkValue(checking, node, scope);
        break;
      case 'condition':
        checkCondition(checking, node, scope);
        break;
      case 'each':
      case 'with':
        checkScope(checking, node, scope);
        break;
      case 'partial':
        checkPartial(checking, node, scope);
        break;
    }
  }
}

const NOUNS: Readonly<Record<PresentShape['kind'], string>> = {
  text: 'un texte',
  number: 'un nombre',
  boolean: 'un oui ou un non',
  list: 'une liste',
  object: 'un ensemble de données',
  internal: 'une donnée interne',
};

function checkValue(checking: Checking, { path }: ValueNode, scope: ShapeScope): void {
  const shape = shapeOfPath(path, scope, checking.faults);
  if (shape === undefined) return;
  const { kind } = withoutOptional(shape);
  if (kind === 'text' || kind === 'number') return;
  const message = `« ${path.original} » est ${NOUNS[kind]} : cela ne s'imprime pas.`;
  const hint =
    kind === 'list'
      ? 'Parcourir la liste avec {{#each}}.'
      : "Nommer un de ses champs, ou l'employer dans {{#if}}.";
  checking.faults.push(templateFault('MODELE-04', path.place, message, { hint }));
}

function checkCondition(checking: Checking, node: ConditionNode, scope: ShapeScope): void {
  const shape = shapeOfPath(node.path, scope, checking.faults);
  if (shape !== undefined && withoutOptional(shape).kind === 'number') {
    const message = `« ${node.path.original} » est un nombre : il ne peut pas servir de condition, car zéro passerait pour absent.`;
    const { original } = node.path;
    const hint = `Demander {{#if ${original}.aucun}}, {{#if ${original}.un}} ou {{#if ${original}.plusieurs}}.`;
    checking.faults.push(templateFault('MODELE-04', node.path.place, message, { hint }));
  }
  checkNodes(checking, node.body, scope);
  checkNodes(checking, node.otherwise, scope);
}

function checkScope(checking: Checking, node: ScopeNode, scope: ShapeScope): void {
  const shape = shapeOfPath(node.path, scope, checking.faults);
  checkNodes(checking, node.otherwise, scope);
  if (shape === undefined) return;
  const present = withoutOptional(shape);
  if (node.kind === 'with') {
    checkNodes(checking, node.body, enter(scope, present, node.params.slice(0, 1), scope.loop));
    return;
  }
  if (present.kind === 'list') {
    checkNodes(checking, node.body, enter(scope, present.of, node.params, true));
    return;
  }
  const message = `« ${node.path.original} » est ${NOUNS[present.kind]} : {{#each}} parcourt une liste.`;
  const hint = 'Employer {{#with}} pour un ensemble, {{#if}} pour une condition.';
  checking.faults.push(templateFault('MODELE-04', node.path.place, message, { hint }));
}

function enter(parent: ShapeScope, shape: AnyShape, names: readonly string[], loop: boolean): ShapeScope {
  const shapes: readonly AnyShape[] = [shape, { kind: 'number' }];
  const params = new Map(
    names.slice(0, 2).flatMap((name, rank) => {
      const named = shapes[rank];
      return named === undefined ? [] : [[name, named] as const];
    }),
  );
  return { shape, root: parent.root, parent, params, loop };
}

function checkPartial(checking: Checking, node: PartialNode, scope: ShapeScope): void {
  const base = node.context === undefined ? scope.shape : shapeOfPath(node.context, scope, checking.faults);
  const given = node.hash.flatMap(({ key, value }) => {
    const shape =
      value.kind === 'path' ? shapeOfPath(value, scope, checking.faults) : shapeOfConstant(value.value);
    return shape === undefined ? [] : [[key, shape] as const];
  });
  const body = checking.partials.get(node.name);
  if (base === undefined || body === undefined || given.length < node.hash.length) return;
  const shape = given.length === 0 ? base : extended(base, given);
  checkNodes(checking, body, { shape, root: scope.root, params: new Map(), loop: scope.loop });
}

function shapeOfConstant(value: string | number | boolean): AnyShape {
  if (typeof value === 'string') return { kind: 'text' };
  return { kind: typeof value === 'number' ? 'number' : 'boolean' };
}

function extended(base: AnyShape, given: readonly (readonly [string, AnyShape])[]): AnyShape {
  const present = withoutOptional(base);
  const fields = present.kind === 'object' ? present.fields : {};
  return { kind: 'object', fields: { ...fields, ...Object.fromEntries(given) } };
}
