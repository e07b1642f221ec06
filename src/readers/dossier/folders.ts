import type { Fault } from '../../diagnostics/fault.ts';
import { citation } from '../../diagnostics/foreign-text.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { faultOn } from './fault-at.ts';
import type { Entry, Reader } from './reader.ts';
import { isPlainName } from './reader.ts';

/** Files and folders that an editor or a system leaves behind, and what an import kept of the file it replaced. */
const isLeftover = ({ name }: Entry): boolean =>
  /^[.~#]|~$|^(?:Thumbs\.db|desktop\.ini)$|^presences\.yaml\.avant(?:-\d+)?$/u.test(name);

/** `root` and `path` as one path to show: no doubled or leading separator is added. */
export const shownPath = (root: string, path: string): string => {
  const base = root.replace(/\\/gu, '/').replace(/\/+$/u, '');
  if (base === '' || base === '.') return root.startsWith('/') ? `/${path}` : path;
  return path === '' ? base : `${base}/${path}`;
};

/** The sittings of a data folder, in order: its folders that hold a `seance.yaml`. */
export function listSittings(reader: Reader): readonly string[] {
  const folders = (reader.list('') ?? []).filter(({ name, folder }) => folder && isPlainName(name));
  return folders
    .filter(({ name }) => reader.list(name)?.some((entry) => entry.name === 'seance.yaml'))
    .map(({ name }) => name);
}

/** A Markdown file: its path for the reader, its name to show, its name without extension. */
export interface MarkdownEntry {
  readonly path: string;
  readonly shown: string;
  readonly id: string;
}

const ignored = (shown: string, hint: string): Fault =>
  faultOn(shown, {
    code: 'FICH-07',
    severity: 'avertissement',
    message: `« ${citation(shown)} » n'est pas lu : son nom n'est pas celui d'un fichier attendu ici.`,
    hint,
  });

const badName = (shown: string): Fault =>
  faultOn(shown, {
    code: 'FICH-08',
    message: `« ${citation(shown)} » ne peut pas servir de nom : des lettres, des chiffres, des tirets suffisent.`,
    hint: 'Renommer le fichier.',
  });

/** What to do of a file that is not read: many systems hide the second ending that an editor adds ("2.md.txt"). */
function hintFor(name: string): string {
  const meant = /^(.+\.md)\.\w+$/iu.exec(name)?.[1];
  return meant === undefined
    ? 'Donner au fichier un nom en .md, ou le retirer.'
    : `Renommer le fichier en « ${citation(meant)} » : afficher les extensions de noms pour voir celle qui est en trop.`;
}

/** The Markdown files of a folder; what else it holds is told, for a report saved as `.txt` would be missed. */
export function markdownFiles(
  reader: Reader,
  folder: string,
  root: string,
): { readonly files: readonly MarkdownEntry[]; readonly faults: readonly Fault[] } {
  const files: MarkdownEntry[] = [];
  const faults: Fault[] = [];
  for (const entry of (reader.list(folder) ?? []).filter((one) => !isLeftover(one) && !isPicture(one))) {
    const path = `${folder}/${entry.name}`;
    const shown = shownPath(root, path);
    if (entry.folder || !entry.name.endsWith('.md')) faults.push(ignored(shown, hintFor(entry.name)));
    else if (!isPlainName(entry.name)) faults.push(badName(shown));
    else files.push({ path, shown, id: entry.name.slice(0, -3) });
  }
  return { files, faults };
}

const EXPECTED = [
  ...['seance.yaml', 'presences.yaml', 'acquittements.yaml', 'rapports', 'conventions', 'debats', 'images'],
];

/** A picture that a text may show: texts say which, and what is wrong with it. */
const isPicture = ({ name, folder }: Entry): boolean =>
  folder ? name === 'images' : /\.(?:png|jpe?g|svg)$/iu.test(name);

/** A file of another name: a slip when it is near an expected one, somebody's papers otherwise. */
function strayFault(shown: string, name: string): Fault {
  const near = nearestName(name, EXPECTED);
  if (near !== undefined) return ignored(shown, `Le renommer « ${near} », ou le retirer.`);
  return { ...ignored(shown, "Le ranger ailleurs, s'il ne sert pas à la séance."), severity: 'information' };
}

const FOLDERS = ['rapports', 'conventions', 'debats'];

/** An expected folder that is a file, or a link that leads elsewhere: what it holds would be passed over in silence. */
const closedFolder = (shown: string): Fault =>
  faultOn(shown, {
    code: 'FICH-02',
    message: `« ${citation(shown)} » n'est pas un dossier qu'on puisse lire : c'est un fichier, ou un lien hors des données.`,
    hint: 'Mettre à sa place un dossier.',
  });

function unknownSitting(reader: Reader, sitting: string, root: string): Fault {
  const sittings = listSittings(reader);
  const [only] = sittings;
  const several = `où l'on trouve les séances ${sittings.join(', ')}`;
  const one = only === undefined ? "où l'on ne trouve aucune séance" : `où l'on trouve la séance ${only}`;
  const message = `Pas de séance « ${citation(sitting)} » dans « ${shownPath(root, '')} », ${sittings.length > 1 ? several : one}.`;
  const hint = 'Vérifier la date de la séance, ou créer son dossier.';
  return faultOn(shownPath(root, citation(sitting)), { code: 'FICH-09', message, hint });
}

/** What is wrong with the folder of a sitting: it is not there, or holds something else than what is expected. */
export function folderFaults(reader: Reader, sitting: string, root: string): readonly Fault[] {
  const entries = isPlainName(sitting) ? reader.list(sitting) : undefined;
  if (!entries) return [unknownSitting(reader, sitting, root)];
  return entries
    .filter((entry) => !isLeftover(entry) && !isPicture(entry))
    .flatMap(({ name }) => {
      const path = `${sitting}/${name}`;
      if (!EXPECTED.includes(name)) return [strayFault(shownPath(root, path), name)];
      const isClosed = FOLDERS.includes(name) && reader.list(path) === undefined;
      return isClosed ? [closedFolder(shownPath(root, path))] : [];
    });
}
