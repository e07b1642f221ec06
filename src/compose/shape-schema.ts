import type { AnyShape } from './shape.ts';

/** A JSON Schema (2020-12), as a plain object. */
export type Schema = { readonly [key: string]: unknown };

/** The JSON Schema of values of that shape: what a file attached to an act may hold. */
export function shapeSchema(shape: AnyShape): Schema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string' };
    case 'number':
      return { type: 'integer' };
    case 'boolean':
      return { type: 'boolean' };
    case 'internal':
      return {};
    case 'optional':
      return shapeSchema(shape.of);
    case 'list':
      return { type: 'array', items: shapeSchema(shape.of) };
    case 'object':
      return objectSchema(shape.fields);
  }
}

function objectSchema(fields: Readonly<Record<string, AnyShape>>): Schema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, shape]) => [name, shapeSchema(shape)])),
    required: entries.filter(([, shape]) => shape.kind !== 'optional').map(([name]) => name),
    additionalProperties: false,
  };
}
