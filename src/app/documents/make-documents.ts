import { cadre } from '../../derive/index.ts';
import { chronologie } from '../../domaine/chronologie.ts';
import type { Chantier } from '../chantier.ts';
import type { Folders } from '../folders.ts';
import type { Format } from '../formats.ts';
import { isDocumentName } from '../formats.ts';
import type { MadeFiles } from '../made-files.ts';
import { filesOfActes } from '../made-files.ts';
import { seancesOfTheYear } from '../seance/other-seances.ts';
import { documentDeSeance } from './document-de-seance.ts';
import type { DocumentDeSeance } from './sitting-documents.ts';
import { kindOf } from './sitting-documents.ts';

/** Documents of a sitting to be made: which, and in which formats. */
export interface DocumentsToMake {
  readonly names: readonly DocumentDeSeance[];
  readonly formats: readonly Format[];
}

/** Makes every document asked for, in memory; `folders` hold the other sittings of the year, which the tables list. Faults are not placed. */
export async function makeDocuments(
  folders: Folders,
  chantier: Chantier,
  { names, formats }: DocumentsToMake,
): Promise<MadeFiles> {
  const others = names.some((name) => kindOf(name).needs.includes('annee'))
    ? seancesOfTheYear(folders, chantier.cadre.dossier).map((one) => cadre(one, chronologie(one)))
    : [];
  const composed = names.map((name) => documentDeSeance(chantier, name, others));
  const actes = composed.flatMap(({ acte }) => acte ?? []);
  const { files, faults } = await filesOfActes(chantier, actes, formats);
  return {
    // What stands beside acts, for those who have them signed elsewhere, these documents go without.
    files: files.filter(({ name }) => isDocumentName(name)),
    faults: [...composed.flatMap(({ faults: found }) => found), ...faults],
  };
}
