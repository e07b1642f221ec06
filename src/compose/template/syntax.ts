import type { Place } from '../../document/source-text.ts';

/**
 * What is left of a Handlebars template once it has been read: the part of the language that the house allows, and
 * nothing that could run code, reach a helper or leave its own context.
 */

/** A path named in a template (`seance.date`, `../titre`, `@first`), with where it is written. */
export interface TemplatePath {
  readonly kind: 'path';
  /** As written. */
  readonly original: string;
  /** How many `../`. */
  readonly depth: number;
  /** Written with `this` or `./`: never the name of a block parameter. */
  readonly scoped: boolean;
  /** `@index`, `@first`, `@last` or `@root`. */
  readonly data?: 'index' | 'first' | 'last' | 'root';
  readonly parts: readonly string[];
  readonly place: Place;
}

/** A constant handed to a partial. */
export interface TemplateConstant {
  readonly kind: 'constant';
  readonly value: string | number | boolean;
}

/** Characters of the template itself. */
export interface ContentNode {
  readonly kind: 'content';
  readonly text: string;
  readonly place: Place;
}

/** `{{path}}` */
export interface ValueNode {
  readonly kind: 'value';
  readonly path: TemplatePath;
}

/** `{{#if path}}` (`expected` true) or `{{#unless path}}`. */
export interface ConditionNode {
  readonly kind: 'condition';
  readonly path: TemplatePath;
  readonly expected: boolean;
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
}

/** `{{#each path as |value index|}}` or `{{#with path as |value|}}`. */
export interface ScopeNode {
  readonly kind: 'each' | 'with';
  readonly path: TemplatePath;
  readonly params: readonly string[];
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
}

/** `{{> name context key=value}}` */
export interface PartialNode {
  readonly kind: 'partial';
  readonly name: string;
  readonly context?: TemplatePath;
  readonly hash: readonly { readonly key: string; readonly value: TemplatePath | TemplateConstant }[];
  readonly place: Place;
}

/** One step of a template. */
export type TemplateNode = ContentNode | ValueNode | ConditionNode | ScopeNode | PartialNode;
