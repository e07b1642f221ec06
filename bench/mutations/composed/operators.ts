import type { Edit } from '../edit.ts';
import type { Files } from '../sample/files.ts';
import { dropped, misread, swapped, transposed } from '../typing.ts';
import { movedDates } from './dates.ts';
import type { Instance } from './instances.ts';

/** What an operator may look at beside the value that it changes. */
export interface Field {
  readonly files: Files;
  /** All the values of the same field, in the order of the files. */
  readonly same: readonly Instance[];
  /** How often each text stands in the sitting, by that text. */
  readonly stated: (text: string) => number;
}

/** One way to go wrong, whatever the field. */
export interface Operator {
  readonly id: string;
  /** In French: what the secretary did, and in one word. */
  readonly titre: string;
  readonly mot: string;
  readonly edits: (instance: Instance, field: Field) => readonly Edit[];
}

const put = ({ file, start, end, text }: Instance, ways: readonly string[]): readonly Edit[] =>
  ways.filter((by) => by !== text && by !== '').map((by) => ({ file, start, end, by }));

const isShort = ({ text, isValue }: Instance): boolean => isValue && !text.includes('\n');

/** The value of the same kind that comes next in the same file. */
const nextOf = (instance: Instance, { same }: Field): Instance | undefined =>
  same.find(
    ({ file, start, text }) => file === instance.file && start >= instance.end && text !== instance.text,
  );

function exchanged(instance: Instance, field: Field): readonly Edit[] {
  const other = nextOf(instance, field);
  const content = field.files[instance.file] ?? '';
  if (!other) return [];
  const between = content.slice(instance.end, other.start);
  return [
    { file: instance.file, start: instance.start, end: other.end, by: other.text + between + instance.text },
  ];
}

const removed = ({ file, whole: [start, end] }: Instance): readonly Edit[] => [{ file, start, end, by: '' }];

const COUNTED = /^\d{1,4}$/u;

/** One more, one less; an hour earlier, later. */
function shifted(instance: Instance): readonly Edit[] {
  const { text } = instance;
  const hour = /^(\d{1,2})(h\d{2})$/u.exec(text);
  if (hour) return put(instance, [`${Number(hour[1]) + 1}${hour[2]}`, `${Number(hour[1]) - 1}${hour[2]}`]);
  const figures = /^(\d{1,4})(\D.*)?$/u.exec(text);
  if (!figures || (!COUNTED.test(text) && movedDates(text).length > 0)) return [];
  const [, figure, rest = ''] = figures;
  const moved = [Number(figure) + 1, Number(figure) - 1].filter((value) => value >= 0);
  return put(
    instance,
    moved.map((value) => `${value}${rest}`),
  );
}

const retyped = (instance: Instance): readonly Edit[] => {
  const { text } = instance;
  if (/\d/u.test(text)) return put(instance, [...misread(text), ...transposed(text)]);
  return text.length > 400 ? [] : put(instance, [...dropped(text), ...swapped(text)]);
};

/** Two items of a list made one: two names in a row, two groups of keys in one. */
function merged({ file, end, text, next }: Instance, { files }: Field): readonly Edit[] {
  if (next === undefined) return [];
  const content = files[file] ?? '';
  const between = content.slice(end, next);
  if (text.startsWith('{')) return [{ file, start: end - 1, end: next + 1, by: ', ' }];
  if (/^\n *- $/u.test(between) && /^[\w-]+:/u.test(text))
    return [{ file, start: end, end: next, by: between.replace('-', ' ') }];
  return [{ file, start: end, end: next, by: ' ' }];
}

/** What the other places of the same field say. */
const copied = (instance: Instance, { same }: Field): readonly Edit[] =>
  put(instance, [...new Set(same.filter(isShort).map(({ text }) => text))]);

/** Said in two places, and no longer the same in one of them. */
function contradicted(instance: Instance, field: Field): readonly Edit[] {
  if (instance.text.length < 2 || field.stated(instance.text) < 2) return [];
  const near = [...shifted(instance), ...movedDates(instance.text).map((by) => ({ ...instance, by }))];
  const ways = near.length > 0 ? near : copied(instance, field);
  return ways.map(({ file, start, end, by }) => ({ file, start, end, by }));
}

const ofValues =
  (edits: Operator['edits']): Operator['edits'] =>
  (instance, field) =>
    isShort(instance) ? edits(instance, field) : [];

/** Every way, each applied to every field. */
export const OPERATORS: readonly Operator[] = [
  { id: 'permute', mot: 'échangé', titre: 'échangé avec le suivant', edits: ofValues(exchanged) },
  { id: 'retire', mot: 'retiré', titre: 'retiré', edits: removed },
  { id: 'decale', mot: 'décalé', titre: 'décalé de un', edits: ofValues(shifted) },
  { id: 'retape', mot: 'retapé', titre: 'mal retapé (un chiffre, deux lettres)', edits: ofValues(retyped) },
  { id: 'fusionne', mot: 'fondu', titre: 'fondu avec le suivant', edits: merged },
  { id: 'contredit', mot: 'contredit', titre: 'contredit ailleurs', edits: ofValues(contradicted) },
  { id: 'copie', mot: 'copié', titre: "copié d'un autre endroit", edits: ofValues(copied) },
  {
    id: 'date',
    mot: 'daté',
    titre: "changé d'un jour, d'un mois, d'un an",
    edits: ofValues((instance) => put(instance, movedDates(instance.text))),
  },
];

/** What is done where a key is not: it is typed, with the example of its schema. */
export const ADDED = { id: 'ajoute', titre: "ajouté, tel que l'exemple du schéma", mot: 'ajouté' } as const;

/** Every way, under the words that it is told by. */
export const WAYS: readonly Pick<Operator, 'id' | 'titre' | 'mot'>[] = [...OPERATORS, ADDED];
