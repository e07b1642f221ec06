import type { Edit } from '../edit.ts';
import type { Files } from '../sample/files.ts';
import type { Desk } from './desk.ts';
import type { Node } from './fields.ts';
import { schemaNodes } from './fields.ts';
import type { Instance } from './instances.ts';

/** What examples of the schemas name, and what a sitting has in its place. */
type Names = (example: string) => readonly string[];

const inYaml = (text: string): string =>
  /^[\p{L}\d][\p{L}\d .'-]*$/u.test(text) ? text : JSON.stringify(text);

/** A group of keys with those that it must have, and with one more when `key` tells; one for each of its values. */
function groupsOf(node: Node, names: Names, key?: string, values: readonly string[] = []): readonly string[] {
  const { required = [], properties = {} } = node;
  const keys = required
    .filter((one) => one !== key)
    .map((one) => [one, properties[one] ? examplesOf(properties[one], names) : []] as const);
  const all = key === undefined ? keys : [...keys, [key, values] as const];
  if (all.some(([, own]) => own.length === 0)) return [];
  const longest = Math.max(1, ...all.map(([, own]) => own.length));
  return Array.from({ length: longest }, (_, rank) => {
    const told = all.map(([one, own]) => `${one}: ${own[rank % own.length]}`);
    return `{ ${told.join(', ')} }`;
  });
}

/** Values that a node may have, as they are typed, from its examples; none when it gives none. */
function examplesOf(node: Node, names: Names): readonly string[] {
  const { examples = [], enum: words = [], items, properties = {}, anyOf = [], oneOf = [] } = node;
  const said = examples.filter((one) => typeof one !== 'object').map(String);
  if (said.length > 0) return said.flatMap(names).map(inYaml);
  if (words.length > 0) return words.map((word) => inYaml(String(word)));
  if (items) return examplesOf(items, names).map((one) => `[${one}]`);
  if (Object.keys(properties).length > 0) return groupsOf(node, names);
  return [...anyOf, ...oneOf].flatMap((one) => examplesOf(one, names));
}

/** A key typed before the others of a group, or of a file. */
function typed(files: Files, at: Pick<Instance, 'file' | 'start'>, key: string, value: string): Edit {
  const { file, start } = at;
  const text = files[file] ?? '';
  if (text[start] === '{') return { file, start: start + 1, end: start + 1, by: ` ${key}: ${value},` };
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return { file, start, end: start, by: `${key}: ${value}\n${' '.repeat(column)}` };
}

type Group = Pick<Instance, 'file' | 'start' | 'field'> & { readonly end?: number };

const SCHEMAS: readonly (readonly [RegExp, string])[] = [
  [/\/rapports\//u, 'rapport'],
  [/\/conventions\//u, 'convention'],
  [/conseil\.yaml$/u, 'conseil'],
  [/registre\.yaml$/u, 'registre'],
  [/seance\.yaml$/u, 'seance'],
  [/presences\.yaml$/u, 'presences'],
];

/** The files themselves, as groups of keys. */
const roots = (files: Files): readonly Group[] =>
  Object.keys(files).flatMap((file) => {
    const field = SCHEMAS.find(([pattern]) => pattern.test(file))?.[1];
    return field === undefined ? [] : [{ file, field, start: file.endsWith('.md') ? 4 : 0 }];
  });

/** Examples that stand for what is of the sitting: people, days, conventions. */
const OF_PEOPLE = /^Prénom NOM$/u;
const OF_A_DAY = /^\d{4}-\d{2}-\d{2}$/u;
const OF_A_CONVENTION = 'pmt-2024';

/** How many people, days, groups of keys are tried. */
const TRIES = 3;

/** People, days and conventions of the sitting in the place of those of the examples. */
function namesOf({ dossier, sitting }: Desk): Names {
  const away = new Set(dossier.presences.absents);
  const members = dossier.registre.communes.flatMap(({ membres }) => membres.map(({ nom }) => nom));
  const there = members.filter((name) => !away.has(name)).slice(-TRIES);
  return (example) => {
    if (OF_PEOPLE.test(example)) return there;
    if (OF_A_DAY.test(example)) return [sitting.day];
    return example === OF_A_CONVENTION ? Object.keys(dossier.conventions).slice(0, 1) : [example];
  };
}

const NODES = schemaNodes();

const KEYS: readonly string[] = [...NODES.keys()].filter((path) => /\.[^.*[\]]+$/u.test(path));

/** A key and the values typed for it. */
interface Typing {
  readonly path: string;
  readonly values: readonly string[];
}

const cut = (path: string): readonly [string, string] => {
  const at = path.lastIndexOf('.');
  return [path.slice(0, at), path.slice(at + 1)];
};

/** The key that holds the group in which `path` stands, with that group typed whole. */
function holding({ path, values }: Typing, names: Names): Typing {
  const [parent, key] = cut(path);
  const groups = (NODES.get(parent) ?? []).flatMap((node) =>
    node.properties?.[key] === undefined ? [] : groupsOf(node, names, key, values),
  );
  const depth = /(?:\[\])*$/u.exec(parent)?.[0].length ?? 0;
  const listed = groups.map((one) => '['.repeat(depth / 2) + one + ']'.repeat(depth / 2));
  return { path: parent.slice(0, parent.length - depth), values: listed };
}

/**
 * The ways to type a key where it is not, by its field: in each group of keys that may have it, with the example that its
 * schema gives; with the group that holds it where the sitting has none. So every key is tried, even one that no sitting has.
 */
export function additionsIn(
  desk: Desk,
  instances: readonly Instance[],
): ReadonlyMap<string, readonly (readonly Edit[])[]> {
  const { files } = desk.sitting;
  const groups = [...roots(files), ...instances.filter(({ isValue }) => !isValue)];
  const names = namesOf(desk);
  const there = new Set(groups.map(({ field }) => field));
  const waysOf = ({ path, values }: Typing): readonly (readonly Edit[])[] => {
    const [parent, key] = cut(path);
    return groups
      .filter((group) => group.field === parent && !hasKey(instances, group, path))
      .map((group) => values.map((value) => typed(files, group, key, value)));
  };
  const ofPath = (path: string): readonly (readonly Edit[])[] => {
    const values = [...new Set((NODES.get(path) ?? []).flatMap((node) => examplesOf(node, names)))];
    let typing: Typing = { path, values };
    while (!there.has(cut(typing.path)[0]) && typing.path.includes('.')) typing = holding(typing, names);
    return waysOf(typing).filter((ways) => ways.length > 0);
  };
  return new Map(KEYS.map((path) => [path, ofPath(path)] as const).filter(([, ways]) => ways.length > 0));
}

/** Whether a group of keys has this one: its value stands in the group, or in the file when that is the group. */
const hasKey = (instances: readonly Instance[], { file, start, end }: Group, path: string): boolean =>
  instances.some(
    (one) => one.field === path && one.file === file && one.start >= start && one.end <= (end ?? one.end),
  );
