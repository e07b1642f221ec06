import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Convention } from '../../src/domaine/convention.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { diskReader } from '../../src/doors/disk/disk-reader.ts';
import type { LoadResult } from '../../src/readers/dossier/index.ts';
import { loadDossier } from '../../src/readers/dossier/index.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const SEANCE = '2024-09-26';

/** What the loader makes of the sample data. */
export const chargement = (): LoadResult => loadDossier('data', SEANCE, diskReader(DATA));

/** The reference sitting. */
export function dossierDeReference(): Dossier {
  const { dossier, faults } = chargement();
  if (!dossier) throw new Error(faults.map(({ message }) => message).join('\n'));
  return dossier;
}

/** The convention that report 64 annexes. */
export function conventionDeReference(): Convention {
  const convention = dossierDeReference().conventions['pmt-2024'];
  if (!convention) throw new Error('sans convention pmt-2024');
  return convention;
}

/** The whole text of a file of `data/`. */
export const texteDe = (chemin: string): string => readFileSync(`${DATA}${chemin}`, 'utf8');
