import type { Fault } from '../diagnostics/fault.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Chantier } from '../pipeline.ts';
import { actesDeQuestion } from '../pipeline.ts';
import type { Format } from './printers.ts';
import { render } from './printers.ts';

/** A file of an act: its name, its bytes, and its number of pages where it has pages. */
export interface Fichier {
  readonly nom: string;
  readonly bytes: Uint8Array;
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
  formats: readonly Format[],
): Promise<Production> {
  const { actes, faults } = actesDeQuestion(chantier, rapport);
  const charte = chantier.atelier.charte;
  const fichiers: Fichier[] = [];
  const trouvees: Fault[] = [...faults];
  for (const { nom, document } of actes) {
    for (const format of formats) {
      const { bytes, pages, faults: ennuis } = await render(format, document, charte);
      trouvees.push(...ennuis);
      const fichier = `${nom}${chantier.etat === 'projet' ? '-PROJET' : ''}.${format}`;
      fichiers.push(pages === undefined ? { nom: fichier, bytes } : { nom: fichier, bytes, pages });
    }
  }
  return { fichiers, faults: trouvees };
}
