import { loadCharte } from './load/index.ts';
import { readyParts } from './render/docx/skeleton/skeleton.ts';
import { readyFonts } from './render/pdf/paint/fonts.ts';
import { loadFaces } from './render/pdf/text/fonts.ts';
import { readyMadeFile } from './render/ready-made.ts';

/** The language of the templates of the house. */
const LANGUAGE = 'fr-FR';

/**
 * What the build makes beforehand, since every run would make it alike: contents by file, from the folder of the
 * program. `text` is the house style that the program comes with; another one is worked out when it is used.
 */
export async function prepare(text: string): Promise<Readonly<Record<string, string>>> {
  const { charte } = loadCharte(text, 'charte.yaml');
  if (charte === undefined) throw new Error('the house style of the program must load');
  return {
    [readyMadeFile('docx')]: JSON.stringify(await readyParts(charte, LANGUAGE)),
    [readyMadeFile('fonts')]: JSON.stringify(readyFonts(Object.values(loadFaces()))),
  };
}
