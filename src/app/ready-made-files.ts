import { lexiqueDeConstruction } from '../check/francais/livre.ts';
import { checkDossier } from '../check/index.ts';
import { motifsDeConstruction } from '../check/recherche/demandes-pretes.ts';
import { motifsRencontres } from '../check/recherche/plan.ts';
import type { Dossier } from '../domaine/dossier.ts';
import { loadCharte } from '../readers/dossier/index.ts';
import { READY_PARTS, readyParts } from '../writers/docx/skeleton/skeleton.ts';
import { READY_FONTS, readyFonts } from '../writers/pdf/paint/fonts.ts';
import { loadFaces } from '../writers/pdf/text/fonts.ts';
import { readyMadeFile } from '../writers/ready-made.ts';
import type { TemplateFiles } from './folders.ts';

/** The language of the templates of the house. */
const LANGUAGE = 'fr-FR';

/** Has every rule look at a sitting. */
const judge = (dossier: Dossier): void => {
  checkDossier({ dossier, seancesAnterieures: [], aujourdhui: dossier.seance.date });
};

/**
 * What the build makes beforehand, since every run would make it alike: contents by file, from the folder of the
 * program. `files` holds the house style that the program comes with; for another, it is worked out when it
 * is used. What patterns of rules ask is read as they judge `sitting`.
 */
export async function readyMadeFiles(
  files: TemplateFiles,
  sitting: Dossier,
): Promise<Readonly<Record<string, string>>> {
  const { charte } = loadCharte(files.charte, 'charte.yaml');
  if (charte === undefined) throw new Error('the house style of the program must load');
  return {
    [readyMadeFile(READY_PARTS)]: JSON.stringify(await readyParts(charte, LANGUAGE)),
    [readyMadeFile(READY_FONTS)]: JSON.stringify(readyFonts(Object.values(loadFaces()))),
    ...lexiqueDeConstruction(),
    ...motifsDeConstruction(motifsRencontres(() => judge(sitting))),
  };
}
