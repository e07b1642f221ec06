import { keptTemplates } from '../compose/house-templates.ts';
import { loadCharte } from '../readers/dossier/index.ts';
import { READY_PARTS, readyParts } from '../writers/docx/skeleton/skeleton.ts';
import { READY_FONTS, readyFonts } from '../writers/pdf/paint/fonts.ts';
import { loadFaces } from '../writers/pdf/text/fonts.ts';
import { madeOf, readyMadeFile } from '../writers/ready-made.ts';
import { READY_TEMPLATES } from './atelier.ts';
import type { TemplateFiles } from './folders.ts';

/** The language of the templates of the house. */
const LANGUAGE = 'fr-FR';

/**
 * What the build makes beforehand, since every run would make it alike: contents by file, from the folder of the
 * program. `files` are the templates that the program comes with; others are worked out when they are used.
 */
export async function readyMadeFiles(files: TemplateFiles): Promise<Readonly<Record<string, string>>> {
  const { charte } = loadCharte(files.charte, 'charte.yaml');
  if (charte === undefined) throw new Error('the house style of the program must load');
  const read = [...keptTemplates(files.sources)].map(([text, kept]) => [madeOf(text), kept]);
  return {
    [readyMadeFile(READY_TEMPLATES)]: JSON.stringify(Object.fromEntries(read)),
    [readyMadeFile(READY_PARTS)]: JSON.stringify(await readyParts(charte, LANGUAGE)),
    [readyMadeFile(READY_FONTS)]: JSON.stringify(readyFonts(Object.values(loadFaces()))),
  };
}
