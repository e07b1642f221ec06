import type { Fault } from '../../diagnostics/fault.ts';
import type { FormeQuelconque } from '../forme.ts';
import { type FormePresente, type FormeScope, formeOfPath, presente } from './forme-scope.ts';
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
export function checkTemplate(
  checking: Checking,
  nodes: readonly TemplateNode[],
  forme: FormeQuelconque,
): void {
  checkNodes(checking, nodes, { forme, root: forme, params: new Map(), loop: false });
}

function checkNodes(checking: Checking, nodes: readonly TemplateNode[], scope: FormeScope): void {
  for (const node of nodes) {
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

const NOUNS: Readonly<Record<FormePresente['genre'], string>> = {
  texte: 'un texte',
  nombre: 'un nombre',
  booleen: 'un oui ou un non',
  liste: 'une liste',
  objet: 'un ensemble de données',
  interne: 'une donnée interne',
};

function checkValue(checking: Checking, { path }: ValueNode, scope: FormeScope): void {
  const forme = formeOfPath(path, scope, checking.faults);
  if (forme === undefined) return;
  const { genre } = presente(forme);
  if (genre === 'texte' || genre === 'nombre') return;
  const message = `« ${path.original} » est ${NOUNS[genre]} : cela ne s'imprime pas.`;
  const hint =
    genre === 'liste'
      ? 'Parcourir la liste avec {{#each}}.'
      : "Nommer un de ses champs, ou l'employer dans {{#if}}.";
  checking.faults.push(templateFault('MODELE-04', path.place, message, { hint }));
}

function checkCondition(checking: Checking, node: ConditionNode, scope: FormeScope): void {
  const forme = formeOfPath(node.path, scope, checking.faults);
  if (forme !== undefined && presente(forme).genre === 'nombre') {
    const message = `« ${node.path.original} » est un nombre : il ne peut pas servir de condition, car zéro passerait pour absent.`;
    const hint = 'Faire dire la condition par une donnée de type oui ou non.';
    checking.faults.push(templateFault('MODELE-04', node.path.place, message, { hint }));
  }
  checkNodes(checking, node.body, scope);
  checkNodes(checking, node.otherwise, scope);
}

function checkScope(checking: Checking, node: ScopeNode, scope: FormeScope): void {
  const forme = formeOfPath(node.path, scope, checking.faults);
  checkNodes(checking, node.otherwise, scope);
  if (forme === undefined) return;
  const present = presente(forme);
  if (node.kind === 'with') {
    checkNodes(checking, node.body, enter(scope, present, node.params.slice(0, 1), scope.loop));
    return;
  }
  if (present.genre === 'liste') {
    checkNodes(checking, node.body, enter(scope, present.de, node.params, true));
    return;
  }
  const message = `« ${node.path.original} » est ${NOUNS[present.genre]} : {{#each}} parcourt une liste.`;
  const hint = 'Employer {{#with}} pour un ensemble, {{#if}} pour une condition.';
  checking.faults.push(templateFault('MODELE-04', node.path.place, message, { hint }));
}

function enter(
  parent: FormeScope,
  forme: FormeQuelconque,
  names: readonly string[],
  loop: boolean,
): FormeScope {
  const formes: readonly FormeQuelconque[] = [forme, { genre: 'nombre' }];
  const params = new Map(
    names.slice(0, 2).flatMap((name, rank) => {
      const named = formes[rank];
      return named === undefined ? [] : [[name, named] as const];
    }),
  );
  return { forme, root: parent.root, parent, params, loop };
}

function checkPartial(checking: Checking, node: PartialNode, scope: FormeScope): void {
  const base = node.context === undefined ? scope.forme : formeOfPath(node.context, scope, checking.faults);
  const given = node.hash.flatMap(({ key, value }) => {
    const forme =
      value.kind === 'path' ? formeOfPath(value, scope, checking.faults) : formeOfConstant(value.value);
    return forme === undefined ? [] : [[key, forme] as const];
  });
  const body = checking.partials.get(node.name);
  if (base === undefined || body === undefined || given.length < node.hash.length) return;
  const forme = given.length === 0 ? base : extended(base, given);
  checkNodes(checking, body, { forme, root: scope.root, params: new Map(), loop: scope.loop });
}

function formeOfConstant(value: string | number | boolean): FormeQuelconque {
  if (typeof value === 'string') return { genre: 'texte' };
  return { genre: typeof value === 'number' ? 'nombre' : 'booleen' };
}

function extended(
  base: FormeQuelconque,
  given: readonly (readonly [string, FormeQuelconque])[],
): FormeQuelconque {
  const present = presente(base);
  const fields = present.genre === 'objet' ? present.champs : {};
  return { genre: 'objet', champs: { ...fields, ...Object.fromEntries(given) } };
}
