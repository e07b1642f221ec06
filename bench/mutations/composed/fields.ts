import { generateSchemas } from '../../../src/readers/dossier/json-schemas.ts';

/** The parts of a JSON Schema that say where values stand, and what they are like. */
export interface Node {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
}

/** What is a value itself, and not only a frame for others. */
const isValue = ({ type, enum: words }: Node): boolean =>
  words !== undefined ||
  (type !== undefined && [type].flat().some((one) => one !== 'object' && one !== 'array'));

const under = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

type Placed = readonly [string, Node];

/** Every part of a schema, by its path; a path that may be several things stands as often. */
function partsOf(node: Node, path: string): readonly Placed[] {
  const { properties = {}, additionalProperties: others, items, anyOf = [], oneOf = [], allOf = [] } = node;
  return [
    [path, node],
    ...Object.entries(properties).flatMap(([key, own]) => partsOf(own, under(path, key))),
    ...(typeof others === 'object' ? partsOf(others, under(path, '*')) : []),
    ...(items ? partsOf(items, `${path}[]`) : []),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((own) => partsOf(own, path)),
  ];
}

/** How things look, which no finding is about. */
const LOOKS = 'charte';

const parts = (): readonly Placed[] =>
  Object.entries(generateSchemas()).flatMap(([name, text]) => {
    const file = name.replace('.schema.json', '');
    return file === LOOKS ? [] : partsOf(JSON.parse(text) as Node, file);
  });

/**
 * Every field that the schemas of the data describe, by its file and its path there: `rapport.avis[].date`; `*` is any
 * key. A field that a schema gains is one more, with nothing written here.
 */
export const schemaFields = (): readonly string[] => [
  ...new Set(parts().flatMap(([path, node]) => (isValue(node) ? [path] : []))),
];

/** What stands under each key of the schemas, frames too: what may be there, by its path. */
export function schemaNodes(): ReadonlyMap<string, readonly Node[]> {
  const nodes = new Map<string, Node[]>();
  for (const [path, node] of parts()) nodes.set(path, [...(nodes.get(path) ?? []), node]);
  return nodes;
}

/** The name of a field under which its instances are found: that of the schema, where any key is allowed. */
export function namerOf(fields: readonly string[]): (path: string) => string {
  const open = fields
    .filter((field) => field.includes('*'))
    .map((field) => {
      const pattern = field.replace(/[.[\]]/gu, '\\$&').replaceAll('*', '[^.[\\]]+');
      return { field, pattern: new RegExp(`^${pattern}$`, 'u') };
    });
  const known = new Set(fields);
  return (path) => (known.has(path) ? path : (open.find(({ pattern }) => pattern.test(path))?.field ?? path));
}
