import type { Fault } from '../../diagnostics/fault.ts';
import { type Markup, type MarkupSpot, type MarkupValue, valueToken } from '../../document/markup/markup.ts';
import type { Place } from '../../document/source-text.ts';
import { printedValue, unknownGender } from './printed-value.ts';
import type { ConditionNode, PartialNode, ScopeNode, TemplateNode, TemplatePath } from './syntax.ts';
import { endlessFault, isEndless } from './template-limits.ts';
import {
  type FactValue,
  innerScope,
  outerScope,
  pathTo,
  type Reads,
  type RootValue,
  type ValueScope,
  valueOfPath,
} from './value-scope.ts';

/** A template ready to be printed, with the partials it may call. */
export interface ReadyTemplate {
  readonly nodes: readonly TemplateNode[];
  readonly partials: ReadonlyMap<string, readonly TemplateNode[]>;
}

/** Finds what partials give that can stand in several documents: the name of a slot filled with it. */
export type SharedSlot = (node: PartialNode, scope: ValueScope) => string | undefined;

interface Printing {
  readonly shared: SharedSlot | undefined;
  readonly partials: ReadyTemplate['partials'];
  readonly parts: string[];
  readonly values: MarkupValue[];
  readonly spots: MarkupSpot[];
  readonly faults: Fault[];
  /** Where something missing was told already. */
  readonly told: Set<string>;
  offset: number;
  /** Characters printed, those of values included. */
  printed: number;
}

/**
 * Prints a template over its context, as Handlebars would: same truth of a condition, same scopes, same whitespace.
 * A value that is missing or can't be printed is a fault, and the rest is printed all the same.
 */
export function renderTemplate(
  { nodes, partials }: ReadyTemplate,
  context: unknown,
  shared?: SharedSlot,
): Printed {
  return printed({ nodes, partials }, { value: context, path: '' }, shared);
}

/** A template printed, and what is wrong with its values. */
export interface Printed {
  readonly markup: Markup;
  readonly faults: readonly Fault[];
}

/** Prints a partial alone over the context of a whole template, and notes in `reads` what it depends on. */
export function renderNoted({ nodes, partials }: ReadyTemplate, context: unknown, reads: Reads): Printed {
  return printed({ nodes, partials }, { value: context, path: '', reads }, undefined);
}

function printed(
  { nodes, partials }: ReadyTemplate,
  root: RootValue,
  shared: SharedSlot | undefined,
): Printed {
  const printing: Printing = {
    shared,
    partials,
    parts: [],
    values: [],
    spots: [],
    faults: [],
    told: new Set(),
    offset: 0,
    printed: 0,
  };
  printNodes(printing, nodes, outerScope(root));
  const { parts, values, spots, faults } = printing;
  if (isEndless(printing.printed)) return { markup: { text: '', values: [], spots: [] }, faults };
  return { markup: { text: parts.join(''), values, spots }, faults };
}

function printNodes(printing: Printing, nodes: readonly TemplateNode[], scope: ValueScope): void {
  for (const node of nodes) {
    if (isEndless(printing.printed)) return;
    switch (node.kind) {
      case 'content':
        write(printing, node.text, node.place);
        count(printing, node.text.length, node.place);
        break;
      case 'value':
        printValue(printing, node.path, scope);
        break;
      case 'condition':
        tellUnknownGender(printing, node.path, scope);
        printNodes(printing, chosenBranch(node, scope), scope);
        break;
      case 'each':
      case 'with':
        printScope(printing, node, scope);
        break;
      case 'partial':
        printPartial(printing, node, scope);
        break;
    }
  }
}

function write(printing: Printing, text: string, place: Place): void {
  printing.spots.push({ offset: printing.offset, place });
  printing.parts.push(text);
  printing.offset += text.length;
}

/** Characters that a turn of a loop counts for: loops that print nothing end as well. */
const TURN = 10;

/** Tells, once, the document that has become longer than any; nothing more of it is printed. */
function count(printing: Printing, characters: number, place: Place): void {
  if (isEndless(printing.printed)) return;
  printing.printed += characters;
  if (isEndless(printing.printed)) printing.faults.push(endlessFault(place));
}

function printValue(printing: Printing, path: TemplatePath, scope: ValueScope): void {
  const found = valueOfPath(path, scope);
  const faults: Fault[] = [];
  const text = printedValue(found, path, faults);
  for (const fault of faults) tellOnce(printing, path, fault);
  printing.values.push({ text, origin: found.path });
  write(printing, valueToken(printing.values.length - 1), path.place);
  count(printing, text.length, path.place);
}

/** What Handlebars holds for empty: nothing, false, an empty text, an empty list. Zero is not empty. */
function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : !value && value !== 0;
}

/** Whether a condition on `value` holds. */
export const isTrue = (value: unknown): boolean => value !== 0 && !isEmpty(value);

/** Of what is missing at each turn of a loop, the first is told: the place to mend is one. */
function tellOnce({ faults, told }: Printing, { place }: TemplatePath, fault: Fault): void {
  const where = `${fault.code} ${place.source.file} ${place.offset}`;
  if (fault.code === 'MODELE-07' && told.has(where)) return;
  told.add(where);
  faults.push(fault);
}

/** Words that agree with someone whose civility the data lack would agree by chance. */
function tellUnknownGender(printing: Printing, path: TemplatePath, scope: ValueScope): void {
  if (!path.original.endsWith('feminin')) return;
  const found = valueOfPath(path, scope);
  if (found.value === undefined) tellOnce(printing, path, unknownGender(found.path, path));
}

function chosenBranch(node: ConditionNode, scope: ValueScope): readonly TemplateNode[] {
  const { reads } = scope.root;
  const before = reads?.length ?? 0;
  const holds = isTrue(valueOfPath(node.path, scope).value);
  // Of a condition, only its outcome counts.
  const read = reads?.[before];
  if (reads !== undefined && read !== undefined) reads[before] = { ...read, truth: holds };
  return holds === node.expected ? node.body : node.otherwise;
}

function printScope(printing: Printing, node: ScopeNode, scope: ValueScope): void {
  const found = valueOfPath(node.path, scope);
  if (isEmpty(found.value)) {
    printNodes(printing, node.otherwise, scope);
  } else if (node.kind === 'with') {
    printNodes(printing, node.body, innerScope(scope, found, node.params));
  } else if (Array.isArray(found.value)) {
    printTurns(printing, node, scope, { value: found.value, path: found.path });
  }
}

function printTurns(
  printing: Printing,
  node: ScopeNode,
  scope: ValueScope,
  list: { readonly value: readonly unknown[]; readonly path: string },
): void {
  const { length } = list.value;
  for (const [index, value] of list.value.entries()) {
    count(printing, TURN, node.path.place);
    if (isEndless(printing.printed)) return;
    const item: FactValue = { value, path: pathTo(list.path, index) };
    printNodes(printing, node.body, innerScope(scope, item, node.params, { index, length }));
  }
}

function printPartial(printing: Printing, node: PartialNode, scope: ValueScope): void {
  const slot = printing.shared?.(node, scope);
  if (slot !== undefined) {
    write(printing, `<inserer nom="${slot}"/>`, node.place);
    return;
  }
  const body = printing.partials.get(node.name) ?? [];
  const context = node.context === undefined ? scope : valueOfPath(node.context, scope);
  const kept = context === scope ? scope.given : undefined;
  const given = node.hash.length === 0 ? kept : new Map([...(kept ?? []), ...givenValues(node, scope)]);
  printNodes(printing, body, outerScope(context, scope, given));
}

function givenValues(
  { name, hash }: PartialNode,
  scope: ValueScope,
): readonly (readonly [string, FactValue])[] {
  return hash.map(({ key, value }) => [
    key,
    value.kind === 'path' ? valueOfPath(value, scope) : { value: value.value, path: `${name}.${key}` },
  ]);
}
