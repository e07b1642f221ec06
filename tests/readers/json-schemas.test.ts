import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateSchemas } from '../../src/readers/dossier/index.ts';

const FOLDER = new URL('../../data/schemas/', import.meta.url);

const schemas = generateSchemas();

interface Node {
  readonly type?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Every node under `node`, itself first, with the keys that lead to it. */
function nodes(node: Node, name: string): readonly (readonly [string, Node])[] {
  const { properties = {}, items, anyOf = [], additionalProperties } = node;
  return [
    [name, node],
    ...Object.entries(properties).flatMap(([key, child]) => nodes(child, `${name}.${key}`)),
    ...(items ? nodes(items, `${name}[]`) : []),
    ...anyOf.flatMap((child, rank) => nodes(child, `${name}|${rank}`)),
    ...(typeof additionalProperties === 'object' ? nodes(additionalProperties, `${name}.*`) : []),
  ];
}

const all = Object.entries(schemas).flatMap(([name, text]) =>
  nodes(JSON.parse(text), name.replace('.schema.json', '')),
);
const byName = new Map(all);

test('the schemas of the repository are those that the program writes', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(schemas).toSorted());
  for (const [name, text] of Object.entries(schemas))
    expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text);
});

test('writing them twice gives the same text', () => expect(generateSchemas()).toEqual(schemas));

test('every key is described in a French sentence, for editors of both kinds', () => {
  for (const [name, { properties = {} }] of all) {
    for (const [key, child] of Object.entries(properties)) {
      expect(child, `${name}.${key}`).toMatchObject({
        description: expect.stringMatching(/^[«\p{Lu}\d].*[.?]$|^Espace avant/u),
        markdownDescription: expect.stringContaining(child.description ?? '?'),
      });
    }
  }
});

test('no group of keys takes a key that nobody knows', () => {
  for (const [name, node] of all.filter(([, { properties }]) => properties !== undefined)) {
    expect(node.additionalProperties, name).toBe(false);
  }
});

test('ids and amounts may be what an editor makes of them', () => {
  const numbers = [
    'rapport.question',
    'rapport.inscription.prevu',
    'rapport.inscription.exercice',
    'convention.subvention',
    'convention.budget.tarifs.*',
    'presences.mouvements[].avant',
    'seance.ordre_de_passage|0',
    'conseil.collectivite.departement',
  ];
  for (const name of numbers) expect(byName.get(name)?.type, name).toEqual(['string', 'number']);
  expect(byName.get('seance.date')?.type).toBe('string');
});

test('the editor is told which schema goes with which file', () => {
  const settings = JSON.parse(readFileSync(new URL('../../.vscode/settings.json', import.meta.url), 'utf8'));
  const wired = Object.keys(settings['yaml.schemas']).map((path) => path.replace('./data/schemas/', ''));
  const yaml = Object.keys(schemas).filter((name) => !/^(?:rapport|convention)\./u.test(name));
  expect(wired.toSorted()).toEqual(yaml.toSorted());
});
