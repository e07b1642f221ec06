import { READY_TEMPLATES } from './cli/atelier.ts';
import { readTemplateFiles } from './cli/workspace.ts';
import { modelesGardes } from './compose/modeles.ts';
import { loadCharte } from './load/index.ts';
import { READY_PARTS, readyParts } from './render/docx/skeleton/skeleton.ts';
import { READY_FONTS, readyFonts } from './render/pdf/paint/fonts.ts';
import { loadFaces } from './render/pdf/text/fonts.ts';
import { madeOf, readyMadeFile } from './render/ready-made.ts';

/** The language of the templates of the house. */
const LANGUAGE = 'fr-FR';

/**
 * What the build makes beforehand, since every run would make it alike: contents by file, from the folder of the
 * program. `templates` is the folder of those that the program comes with; others are worked out when they are used.
 */
export async function prepare(templates: string): Promise<Readonly<Record<string, string>>> {
  const files = readTemplateFiles({ templates, ownTemplates: templates, templatesShown: templates });
  if (typeof files === 'string') throw new Error(files);
  const { charte } = loadCharte(files.charte, 'charte.yaml');
  if (charte === undefined) throw new Error('the house style of the program must load');
  const read = [...modelesGardes(files.sources)].map(([text, kept]) => [madeOf(text), kept]);
  return {
    [readyMadeFile(READY_TEMPLATES)]: JSON.stringify(Object.fromEntries(read)),
    [readyMadeFile(READY_PARTS)]: JSON.stringify(await readyParts(charte, LANGUAGE)),
    [readyMadeFile(READY_FONTS)]: JSON.stringify(readyFonts(Object.values(loadFaces()))),
  };
}
