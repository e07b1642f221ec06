import { remedyForName } from '../diagnostics/nearest-name.ts';
import { readFont } from '../document/fonts/read-font.ts';
import type { Gallery, PictureFound } from '../document/pictures/picture.ts';
import { MAX_PICTURE, readPicture } from '../document/pictures/read-picture.ts';
import type { FontShop } from '../readers/dossier/index.ts';
import type { Folders, ReadFailure, TemplateFiles } from './folders.ts';

/** Where a council keeps the pictures of all its sittings, and a sitting or a house its own. */
const FOLDER = 'images';

/** Where a house keeps its fonts. */
const FONTS = 'polices';

/** `path` with its `..` followed; undefined when it leads above the folder that it starts from. */
function followed(path: string): string | undefined {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const isAddress = (name: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/|\\|~)/iu.test(name);

/** Why a file was not read, as a problem of the picture that it should be. */
const FAILURES: Readonly<Record<ReadFailure['reason'], string>> = {
  missing: "n'est pas là",
  unreadable: 'ne se lit pas : ses droits, ou un lien sans fin',
  outside: 'mène, par un lien, hors du dossier',
  'not-a-file': "n'est pas un fichier",
  'too-large': 'est trop lourde : plus de 10 Mo',
  'not-utf8': 'ne se lit pas',
  'office-file': 'ne se lit pas',
};

/** Where pictures are read, and what is told of those that are not there. */
interface Place {
  /** Folders in which a name is looked up, in order. */
  readonly folders: readonly string[];
  readonly read: (path: string) => Uint8Array | ReadFailure;
  /** Names of the pictures that are there. */
  readonly known: () => readonly string[];
  /** Where to put a picture, in French. */
  readonly home: string;
}

const outside = (home: string): PictureFound => ({
  said: "est cherchée hors du dossier : un acte n'imprime que les images rangées avec lui",
  hint: `La copier dans ${home}, et n'écrire que son nom : plan.png.`,
});

function missing(name: string, { known, home }: Place): PictureFound {
  const names = known();
  const hint =
    names.length === 0 ? `La ranger dans ${home}.` : remedyForName(name.split('/').at(-1) ?? name, names);
  return { said: `n'est pas dans ${home}`, hint };
}

/** Finds a picture: in the first of the folders that holds it, never above them. */
function found(written: string, place: Place): PictureFound {
  const name = written.replaceAll('\\', '/');
  if (isAddress(written)) return outside(place.home);
  const paths = place.folders.map((folder) => followed(`${folder}/${name}`));
  if (paths.every((path) => path === undefined)) return outside(place.home);
  for (const path of new Set(paths)) {
    if (path === undefined) continue;
    const read = place.read(path);
    if (!('reason' in read)) return readPicture(written, read);
    if (read.reason === 'missing' || read.reason === 'not-a-file') continue;
    const said = FAILURES[read.reason];
    return { said, hint: `Mettre l'image elle-même, réduite au besoin, dans ${place.home}.` };
  }
  return missing(written, place);
}

/** Remembers what was found, as long as the gallery: a logo stands in every act of a sitting. */
function gallery(place: Place): Gallery {
  const known = new Map<string, PictureFound>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = found(name, place);
    known.set(name, made);
    return made;
  };
}

/** The pictures of a house, beside its templates or in their folder `images`. */
export function housePictures({ files = {} }: TemplateFiles, shown: string): Gallery {
  const isPicture = (path: string): boolean => /\.(?:png|jpe?g|svg)$/iu.test(path);
  // Wherever it stands in the house, a template may name it alone.
  const folders = Object.keys(files).map((path) => path.split('/').slice(0, -1).join('/'));
  return gallery({
    folders: [...new Set(['', FOLDER, ...folders])],
    read: (path) => {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      return file?.bytes() ?? { reason: 'missing' };
    },
    known: () => Object.keys(files).filter(isPicture),
    home: `« ${shown}/${FOLDER} »`,
  });
}

/** The fonts of a house, beside its templates or in their folder `polices`. */
export function houseFonts({ files = {} }: TemplateFiles, shown: string): FontShop {
  const home = `« ${shown}/${FONTS} »`;
  const known = Object.keys(files).filter((path) => /\.(?:ttf|otf)$/iu.test(path));
  return (written) => {
    const name = written.replaceAll('\\', '/');
    const paths = isAddress(written) ? [] : ['', FONTS].map((folder) => followed(`${folder}/${name}`));
    const path = paths.find((one) => one !== undefined && Object.hasOwn(files, one));
    const bytes = path === undefined ? undefined : files[path]?.bytes();
    if (bytes === undefined)
      return {
        said: `n'est pas dans ${home}`,
        hint: known.length === 0 ? `L'y ranger.` : remedyForName(written, known),
      };
    if (!('reason' in bytes)) return readFont(written, bytes);
    const said = FAILURES[bytes.reason];
    return { said, hint: `Mettre le fichier lui-même dans ${home}.` };
  };
}

/** The pictures that the texts of a sitting may show: those of the sitting, then those of the council. */
export function writtenPictures(
  { data, dataShown }: Pick<Folders, 'data' | 'dataShown'>,
  sitting: string,
): Gallery {
  const own = `${sitting}/${FOLDER}`;
  return gallery({
    folders: [`${sitting}/rapports`, `${sitting}/conventions`, sitting, own, FOLDER],
    read: (path) => data.bytes(path, MAX_PICTURE),
    known: () =>
      [own, FOLDER].flatMap((folder) =>
        (data.list(folder) ?? []).filter((entry) => !entry.folder).map(({ name }) => name),
      ),
    home: `« ${dataShown}/${own} »`,
  });
}
