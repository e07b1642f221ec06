import type { Description } from '../../compose/descriptions/description.ts';
import type { AnyShape } from '../../compose/shape.ts';
import { communs } from '../../compose/shapes/communs.ts';
import { personneFields } from '../../compose/shapes/personne.ts';
import type { Described } from './described-shapes.ts';
import { DOCUMENT_SHAPES, describedShapes, descriptionOf } from './described-shapes.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** A table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const KINDS: Readonly<Record<Exclude<AnyShape['kind'], 'optional' | 'internal'>, string>> = {
  text: 'texte',
  number: 'nombre',
  boolean: 'oui ou non',
  list: 'liste',
  object: 'ensemble',
};

/** "texte", "liste d'ensembles, peut manquer". */
function kindOf(shape: AnyShape): string {
  if (shape.kind === 'optional') return kindOf(shape.of);
  if (shape.kind === 'internal') return 'interne';
  if (shape.kind !== 'list') return KINDS[shape.kind];
  const of = shape.of.kind === 'object' ? "d'ensembles" : 'de textes';
  return `liste ${shape.of.kind === 'number' ? 'de nombres' : of}`;
}

/** How a template uses a fact. */
function exampleOf(name: string, shape: AnyShape): string {
  switch (shape.kind) {
    case 'optional':
      return shape.of.kind === 'text' || shape.of.kind === 'number'
        ? `{{#if ${name}}}{{${name}}}{{/if}}`
        : exampleOf(name, shape.of);
    case 'boolean':
      return `{{#if ${name}}}…{{/if}}`;
    case 'list':
      return `{{#each ${name}}}…{{/each}}`;
    case 'object':
      return `{{#with ${name}}}…{{/with}}`;
    default:
      return `{{${name}}}`;
  }
}

/** What is told of a fact; told to be missing when nobody described it. */
const told = (holder: string, name: string): Description => descriptionOf(holder, name) ?? ['(à décrire)'];

const ALL = Object.keys(DOCUMENT_SHAPES);

const named = (documents: readonly string[]): string =>
  documents.length === ALL.length ? 'tous' : documents.map((name) => `\`${name}\``).join(', ');

function rowOf(holder: string, name: string, field: AnyShape): readonly string[] {
  const [dit, unite = '', absent = ''] = told(holder, name);
  const when = field.kind === 'optional' ? absent : '';
  return [`\`${name}\``, kindOf(field), dit, unite, when, `\`${exampleOf(name, field)}\``];
}

const PERSON = new Set(Object.keys(personneFields));

/** Whether a set of facts is a person, with more or not. */
const isPerson = ({ shape }: Described): boolean =>
  [...PERSON].every((name) => Object.hasOwn(shape.fields, name));

/** Whether a fact stands in the table of its set: those of every person are told once. */
const isShown = (described: Described, name: string): boolean =>
  !(isPerson(described) && PERSON.has(name)) &&
  (described.path !== '' || !Object.hasOwn(communs.fields, name) || described.shape === communs);

function rowsOf(described: Described): readonly (readonly string[])[] {
  const { holder, shape } = described;
  return Object.entries(shape.fields)
    .filter(([name, field]) => field.kind !== 'internal' && isShown(described, name))
    .map(([name, field]) => rowOf(holder, name, field));
}

const HEAD = ['Nom', 'Genre', "Ce que c'est", 'Unité', 'Absent', 'Exemple'] as const;

/** Every fact, by the set that holds it. */
export function factsSection(): string {
  const [everywhere, ...others] = describedShapes();
  const parts = others.map((described) => {
    const { path, documents } = described;
    const title = path === '' ? `Propres à \`${documents.join('`, `')}\`` : `\`${path}\``;
    const rows = rowsOf(described);
    const person = isPerson(described) ? ["Une personne, avec tout ce qui s'en dit."] : [];
    return [
      `### ${title}`,
      `Documents : ${named(documents)}.`,
      ...person,
      ...(rows.length > 0 ? [table(HEAD, rows)] : []),
    ].join('\n\n');
  });
  const common = everywhere === undefined ? '' : table(HEAD, rowsOf(everywhere));
  const person = table(
    HEAD,
    Object.entries(personneFields).map(([name, field]) => rowOf('personne', name, field)),
  );
  return [`### Dans tous les modèles\n\n${common}`, `### Une personne\n\n${person}`, ...parts].join('\n\n');
}
