import { isPlainName } from '../../readers/dossier/index.ts';
import type { Folders } from '../folders.ts';
import { seancesAtHand } from './other-seances.ts';

/** Why a folder of data holds no sitting; `place` is a path inside of it. */
export type Emptiness =
  | { readonly genre: 'absent' | 'unreadable' | 'a-file' | 'empty' | 'sitting-itself' }
  | { readonly genre: 'misnamed' | 'bad-folder'; readonly place: string };

/** Why no sitting can be chosen: none by the name that was asked for, or none at all. */
export type NoSeance =
  | { readonly genre: 'unknown'; readonly asked: string; readonly known: readonly string[] }
  | { readonly genre: 'none'; readonly why: Emptiness };

/** « seance.yml », « Séance.yaml », « seance.yaml.txt »: the file of a sitting, by almost its name. */
const ALMOST = /^s[ée]ance(?:\.ya?ml)?(?:\.txt)?$/iu;

function whyEmpty({ data }: Folders): Emptiness {
  const entries = data.list('');
  if (entries === undefined) {
    const read = data.read('');
    if (typeof read === 'string') return { genre: 'a-file' };
    return { genre: read.reason === 'missing' ? 'absent' : 'unreadable' };
  }
  if (entries.some(({ name, folder }) => !folder && name === 'seance.yaml'))
    return { genre: 'sitting-itself' };
  for (const { name } of entries.filter(({ folder }) => folder)) {
    const files = data.list(name) ?? [];
    if (!isPlainName(name) && files.some((file) => file.name === 'seance.yaml'))
      return { genre: 'bad-folder', place: name };
    const almost = files.find((file) => !file.folder && ALMOST.test(file.name.normalize('NFC')));
    if (almost) return { genre: 'misnamed', place: `${name}/${almost.name}` };
  }
  return { genre: 'empty' };
}

/** The sitting `asked` for, else the latest. */
export function chosenSeance(folders: Folders, asked?: string): { readonly id: string } | NoSeance {
  const known = seancesAtHand(folders);
  if (asked !== undefined) {
    // A folder without its seance.yaml is a sitting all the same: reading it tells what it lacks.
    const isThere = (folders.data.list('') ?? []).some(({ name, folder }) => folder && name === asked);
    return isThere ? { id: asked } : { genre: 'unknown', asked, known };
  }
  const latest = known.at(-1);
  return latest === undefined ? { genre: 'none', why: whyEmpty(folders) } : { id: latest };
}
