import type { Fault } from '../diagnostics/fault.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Chantier, Preuve } from './actes.ts';
import { actesDeQuestion } from './actes.ts';
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

const texte = (nom: string, contenu: string): Fichier => ({ nom, bytes: Buffer.from(contenu, 'utf8') });

/** The proof of the vote, which goes with the PDF. */
function fichiersDePreuve(
  preuve: Preuve | undefined,
  formats: readonly Format[],
  suffixe: string,
): readonly Fichier[] {
  if (preuve === undefined || !formats.includes('pdf')) return [];
  const nom = `preuve-du-vote${suffixe}`;
  return [texte(`${nom}.txt`, preuve.texte), texte(`${nom}.json`, preuve.json)];
}

/** The files of one question, in memory: its acts, the list of the signature fields of each PDF, the proof of its vote. */
export async function production(
  chantier: Chantier,
  rapport: Rapport,
  formats: readonly Format[],
): Promise<Production> {
  const { actes, preuve, faults } = actesDeQuestion(chantier, rapport);
  const charte = chantier.atelier.charte;
  const suffixe = chantier.etat === 'projet' ? '-PROJET' : '';
  const fichiers: Fichier[] = [];
  const trouvees: Fault[] = [...faults];
  for (const { nom, document } of actes) {
    for (const format of formats) {
      const { bytes, pages, fieldList, faults: ennuis } = await render(format, document, charte);
      trouvees.push(...ennuis);
      const fichier = `${nom}${suffixe}.${format}`;
      fichiers.push(pages === undefined ? { nom: fichier, bytes } : { nom: fichier, bytes, pages });
      if (fieldList) fichiers.push(texte(`${nom}${suffixe}.champs.json`, fieldList(fichier)));
    }
  }
  return { fichiers: [...fichiers, ...fichiersDePreuve(preuve, formats, suffixe)], faults: trouvees };
}
