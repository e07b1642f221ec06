import type { Fault } from '../diagnostics/fault.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Acte, Preuve } from './actes.ts';
import { makeActes } from './actes.ts';
import type { Chantier } from './chantier.ts';
import type { ACTES } from './documents/registry.ts';
import type { Format } from './formats.ts';
import { render, writerOf } from './formats.ts';
import { placedFaults } from './place-faults.ts';

/** A file to be written: its name, the format it goes with, its bytes, and its number of pages where it has pages. */
export interface MadeFile {
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/** Some files, or what prevents them. */
export interface MadeFiles {
  readonly files: readonly MadeFile[];
  readonly faults: readonly Fault[];
}

const textFile = (name: string, format: Format, content: string): MadeFile => ({
  name,
  format,
  bytes: Buffer.from(content, 'utf8'),
});

/** Name of the files of a proof. */
const PREUVE = 'preuve-du-vote' satisfies keyof typeof ACTES;

/** What the name of every file of a draft bears. */
const suffixOf = ({ etat }: Chantier): string => (etat === 'projet' ? '-PROJET' : '');

/** The files of one document in one format: the document, then what stands beside it. */
async function filesOfFormat(
  chantier: Chantier,
  { name, document }: Acte,
  format: Format,
): Promise<MadeFiles> {
  const { bytes, pages, companions = {}, faults } = await render(format, document, chantier.atelier.charte);
  const base = `${name}${suffixOf(chantier)}`;
  const { extension, companions: endings } = writerOf(format);
  const file = `${base}${extension}`;
  const beside = endings.flatMap((ending) => {
    const content = companions[ending];
    return content === undefined ? [] : [textFile(`${base}${ending}`, format, content(file))];
  });
  return {
    files: [{ name: file, format, bytes, ...(pages === undefined ? {} : { pages }) }, ...beside],
    faults,
  };
}

/** The files of documents in `formats`, in memory, one document after the other; and what could not be written. */
export async function filesOfActes(
  chantier: Chantier,
  actes: readonly Acte[],
  formats: readonly Format[],
): Promise<MadeFiles> {
  const made: MadeFiles[] = [];
  for (const acte of actes)
    for (const format of formats) made.push(await filesOfFormat(chantier, acte, format));
  return {
    files: made.flatMap(({ files }) => files),
    faults: made.flatMap(({ faults }) => faults),
  };
}

/** The proof of the vote, beside the documents of the formats that it goes with: once, whatever their number. */
function filesOfPreuve(
  chantier: Chantier,
  preuve: Preuve | undefined,
  formats: readonly Format[],
): readonly MadeFile[] {
  if (preuve === undefined) return [];
  const texts = { '.txt': preuve.text, '.json': preuve.json };
  return Object.entries(texts).flatMap(([ending, content]) => {
    const format = formats.find((one) => writerOf(one).notes.includes(ending));
    return format ? [textFile(`${PREUVE}${suffixOf(chantier)}${ending}`, format, content)] : [];
  });
}

/** The files of one question, in memory: its acts, what stands beside each, the proof of its vote. Faults are placed in the data. */
export async function makeFiles(
  chantier: Chantier,
  rapport: Rapport,
  formats: readonly Format[],
): Promise<MadeFiles> {
  const { actes, preuve, faults } = makeActes(chantier, rapport);
  const written = await filesOfActes(chantier, actes, formats);
  return {
    files: [...written.files, ...filesOfPreuve(chantier, preuve, formats)],
    faults: placedFaults([...faults, ...written.faults], rapport, {
      dossier: chantier.cadre.dossier,
      sources: chantier.sources,
    }),
  };
}
