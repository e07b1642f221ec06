import { cadre } from '../../derive/index.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { chronologie } from '../../domaine/chronologie.ts';
import type { Chantier } from '../chantier.ts';

import type { Folders } from '../folders.ts';
import type { Format } from '../formats.ts';
import { isDocumentName } from '../formats.ts';
import type { Fichier } from '../production.ts';
import { fichiersDesActes } from '../production.ts';
import { seancesOfTheYear } from '../seance/other-seances.ts';
import { documentDeSeance } from './document-de-seance.ts';
import type { DocumentDeSeance } from './sitting-documents.ts';
import { kindOf } from './sitting-documents.ts';

/** Documents of a sitting to be made: which, and in which formats. */
export interface DocumentsToMake {
  readonly names: readonly DocumentDeSeance[];
  readonly formats: readonly Format[];
}

/** The files of documents, and what was found in making them. Faults are not placed. */
export interface MadeDocuments {
  readonly files: readonly Fichier[];
  readonly faults: readonly Fault[];
}

/** Makes every document asked for, in memory; `folders` hold the other sittings of the year, which the tables list. */
export async function makeDocuments(
  folders: Folders,
  chantier: Chantier,
  { names, formats }: DocumentsToMake,
): Promise<MadeDocuments> {
  const others = names.some((name) => kindOf(name).needs.includes('annee'))
    ? seancesOfTheYear(folders, chantier.cadre.dossier).map((one) => cadre(one, chronologie(one)))
    : [];
  const composed = names.map((name) => documentDeSeance(chantier, name, others));
  const actes = composed.flatMap(({ acte }) => acte ?? []);
  const { fichiers, faults } = await fichiersDesActes(chantier, actes, formats);
  return {
    // What stands beside acts, for those who have them signed elsewhere, these documents go without.
    files: fichiers.filter(({ nom }) => isDocumentName(nom)),
    faults: [...composed.flatMap(({ faults: found }) => found), ...faults],
  };
}
