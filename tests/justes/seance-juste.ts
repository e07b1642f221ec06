import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What a file says, before anything is made of it: all is text. */
type Said = string | Said[] | { [key: string]: Said };

type Table = { [key: string]: Said };

const isTable = (said: Said | undefined): said is Table => typeof said === 'object' && !Array.isArray(said);

/** Tables merge, lists and texts replace, an empty text takes its key away. */
function merged(base: Said | undefined, change: Said): Said {
  if (!isTable(change)) return change;
  const result: Table = isTable(base) ? { ...base } : {};
  for (const [key, said] of Object.entries(change)) {
    if (said === '') delete result[key];
    else result[key] = merged(result[key], said);
  }
  return result;
}

function tableOf(folder: string, name: string): Table {
  const read = parse(readFileSync(join(import.meta.dirname, folder, name), 'utf8'), {
    schema: 'failsafe',
  }) as Said;
  if (!isTable(read)) throw new Error(`${folder}/${name} holds no table`);
  return read;
}

const yaml = (said: Said): string => stringify(said, { schema: 'failsafe', lineWidth: 0 });

/** The text of a file: a report, a convention has its head in YAML and its body, `corps`, in Markdown. */
function textOf(path: string, said: Said): string {
  if (!path.endsWith('.md') || !isTable(said)) return yaml(said);
  const { corps = '', ...head } = said;
  return `---\n${yaml(head)}---\n\n${String(corps)}`;
}

const COMMON = new Set(['conseil.yaml', 'registre.yaml']);
const DATED = /^\d{4}-\d{2}-\d{2}\//u;

/** A sitting that is right, though few are like it. */
export interface SeanceJuste {
  /** Its file, and what is unusual in it, in French. */
  readonly name: string;
  /** The folder of the sitting, that is its day. */
  readonly id: string;
  /** The day on which it is looked at. */
  readonly aujourdhui: string;
  /** The files of the data, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** The sitting told by the file `name` of `seances/`: what it changes in one of the councils of `conseils/`. */
function seanceJuste(name: string): SeanceJuste {
  const { titre, conseil, aujourdhui, ...changes } = tableOf('seances', name);
  const told = merged(tableOf('conseils', `${String(conseil)}.yaml`), changes) as Table;
  const seance = told['seance.yaml'];
  if (!isTable(seance)) throw new Error(`${name} tells no sitting`);
  const { date: id = '', publication = id } = seance;
  const place = (path: string): string =>
    COMMON.has(path) || DATED.test(path) ? path : `${String(id)}/${path}`;
  const files = Object.entries(told).map(([path, said]) => [place(path), textOf(path, said)] as const);
  return {
    name: `${name}: ${String(titre)}`,
    id: String(id),
    aujourdhui: String(aujourdhui ?? publication),
    files: Object.fromEntries(files),
  };
}

/** Every sitting of `seances/`, in the order of the names of their files. */
export const SEANCES_JUSTES = readdirSync(join(import.meta.dirname, 'seances'))
  .toSorted()
  .map(seanceJuste);
