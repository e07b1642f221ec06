import { capped } from '../diagnostics/capped.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { type MarkupOptions, readLine, readMarkup } from '../document/markup/read-markup.ts';
import { inlineText } from '../document/plain-text.ts';
import type { Block, Document } from '../document/tree.ts';
import { type Printed, renderTemplate } from './template/render-template.ts';
import { sharedPartials, sharedSlots } from './template/shared-partials.ts';
import type { CompiledTemplate } from './templates.ts';

/** What a document is composed with, beside its template, its context and its slots. */
export type ComposeOptions = Pick<MarkupOptions, 'charte' | 'attachments' | 'images'>;

/** A composed document, or what prevents it: `document` is absent as soon as one fault is an error. */
export interface Composition {
  readonly document?: Document;
  readonly faults: readonly Fault[];
}

/**
 * Composes a document: prints the template over its context, reads the markup into a tree, puts the slots in.
 * `slots` are ready-made blocks (written bodies) by the name that `<inserer nom="…"/>` gives. Typography is not set
 * here: see `document/typography.ts`.
 */
export function composeDocument(
  template: CompiledTemplate,
  context: unknown,
  slots: Readonly<Record<string, readonly Block[]>>,
  options: ComposeOptions = {},
): Composition {
  const { partials } = template;
  const { charte } = options;
  const all = { ...slots };
  const slotOf = sharedSlots({ shared: sharedPartials(partials, charte), partials, charte }, all);
  const composed = composition(renderTemplate(template, context, slotOf), all, options);
  // A fault is told where it stands in the templates: all is then printed in its place.
  return composed.faults.length === 0
    ? composed
    : composition(renderTemplate(template, context), slots, options);
}

function composition(
  printed: Printed,
  slots: Readonly<Record<string, readonly Block[]>>,
  options: ComposeOptions,
): Composition {
  const read = readMarkup(printed.markup, { ...options, slots });
  const faults = capped([...printed.faults, ...read.faults]);
  const sound = faults.every(({ severity }) => severity !== 'erreur');
  return { ...(sound && read.document && { document: read.document }), faults };
}

/** A composed line, or what prevents it: `text` is absent as soon as one fault is an error. */
export interface LineComposition {
  readonly text?: string;
  readonly faults: readonly Fault[];
}

/** Composes a line of text: prints a template that holds running text alone, and returns its characters. */
export function composeLine(template: CompiledTemplate, context: unknown): LineComposition {
  const printed = renderTemplate(template, context);
  const read = readLine(printed.markup);
  const faults = capped([...printed.faults, ...read.faults]);
  const sound = faults.every(({ severity }) => severity !== 'erreur');
  return { ...(sound && { text: inlineText(read.inlines) }), faults };
}
