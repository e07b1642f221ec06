import { join } from 'node:path';
import type { Fault } from '../diagnostics/fault.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Chantier } from '../pipeline.ts';
import { actesDeQuestion } from '../pipeline.ts';
import type { Format } from './printers.ts';
import { render } from './printers.ts';
import type { PendingFile } from './write-files.ts';

/** A file of an act, and its number of pages where it has pages. */
export interface Fichier extends PendingFile {
  readonly pages?: number;
}

/** The files of one question, or what prevents them. */
export interface Production {
  readonly fichiers: readonly Fichier[];
  readonly faults: readonly Fault[];
}

/** The files of one question, in memory. */
export async function production(
  chantier: Chantier,
  rapport: Rapport,
  { formats, projet }: { readonly formats: readonly Format[]; readonly projet: boolean },
  dossier: string,
): Promise<Production> {
  const { actes, faults } = actesDeQuestion(chantier, rapport);
  const charte = chantier.atelier.charte;
  const fichiers: Fichier[] = [];
  const trouvees: Fault[] = [...faults];
  for (const { nom, document } of actes) {
    for (const format of formats) {
      const { bytes, pages, faults: ennuis } = await render(format, document, charte);
      trouvees.push(...ennuis);
      const path = join(dossier, `${nom}${projet ? '-PROJET' : ''}.${format}`);
      fichiers.push(pages === undefined ? { path, bytes } : { path, bytes, pages });
    }
  }
  return { fichiers, faults: trouvees };
}
