import { composeDocument } from '../../src/compose/index.ts';
import type { AnyShape } from '../../src/compose/shape.ts';
import { type CompiledTemplate, loadTemplates } from '../../src/compose/templates.ts';
import type { Fault } from '../../src/diagnostics/fault.ts';
import { plainText } from '../../src/document/plain-text.ts';
import type { Block, Document } from '../../src/document/tree.ts';

/** Returns "code file:line:column" of each fault. */
export function places(faults: readonly Fault[]): readonly string[] {
  return faults.map(
    ({ code, position }) => `${code} ${position?.file}:${position?.line}:${position?.column}`,
  );
}

/** Returns the template `acte`, which must load without fault. */
export function loaded(forme: AnyShape, sources: Readonly<Record<string, string>>): CompiledTemplate {
  const { byName: templates, faults } = loadTemplates(sources, { entries: { acte: forme } });
  const template = templates.get('acte');
  if (template === undefined || faults.length > 0) throw new Error(JSON.stringify(faults, null, 1));
  return template;
}

/** Returns the body in a document, on the same line so that positions stay those of the body plus the prefix. */
export function inDocument(body: string): string {
  return `<document titre="T" date="2024-09-26"><corps>${body}</corps></document>`;
}

/** Returns the document composed of a body and a context; faults are errors here. */
export function composed(
  forme: AnyShape,
  body: string,
  context: unknown,
  slots: Readonly<Record<string, readonly Block[]>> = {},
): Document {
  const { document, faults } = composeDocument(loaded(forme, { acte: inDocument(body) }), context, slots);
  if (document === undefined) throw new Error(JSON.stringify(faults, null, 1));
  return document;
}

/** Returns the lines of a body composed over a context. */
export function linesOf(forme: AnyShape, body: string, context: unknown): readonly string[] {
  return plainText(composed(forme, body, context));
}
