import type { Fault } from '../diagnostics/fault.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Acte, Preuve } from './actes.ts';
import { makeActes } from './actes.ts';
import type { Chantier } from './chantier.ts';
import type { ACTES } from './documents/registry.ts';
import type { Format } from './formats.ts';
import { render, writerOf } from './formats.ts';

/** A file to be written: its name, the format it goes with, its bytes, and its number of pages where it has pages. */
export interface Fichier {
  readonly nom: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/** Some files, or what prevents them. */
export interface Production {
  readonly fichiers: readonly Fichier[];
  readonly faults: readonly Fault[];
}

const texte = (nom: string, format: Format, contenu: string): Fichier => ({
  nom,
  format,
  bytes: Buffer.from(contenu, 'utf8'),
});

/** Name of the files of a proof. */
const PREUVE = 'preuve-du-vote' satisfies keyof typeof ACTES;

/** What the name of every file of a draft bears. */
const suffixeDe = ({ etat }: Chantier): string => (etat === 'projet' ? '-PROJET' : '');

/** The files of one document in one format: the document, then what stands beside it. */
async function fichiersDuFormat(
  chantier: Chantier,
  { nom, document }: Acte,
  format: Format,
): Promise<Production> {
  const { bytes, pages, companions = {}, faults } = await render(format, document, chantier.atelier.charte);
  const base = `${nom}${suffixeDe(chantier)}`;
  const { extension, companions: terminaisons } = writerOf(format);
  const fichier = `${base}${extension}`;
  const joints = terminaisons.flatMap((terminaison) => {
    const contenu = companions[terminaison];
    return contenu === undefined ? [] : [texte(`${base}${terminaison}`, format, contenu(fichier))];
  });
  return {
    fichiers: [{ nom: fichier, format, bytes, ...(pages === undefined ? {} : { pages }) }, ...joints],
    faults,
  };
}

/** The files of documents in `formats`, in memory, one document after the other; and what could not be written. */
export async function fichiersDesActes(
  chantier: Chantier,
  actes: readonly Acte[],
  formats: readonly Format[],
): Promise<Production> {
  const productions: Production[] = [];
  for (const acte of actes)
    for (const format of formats) productions.push(await fichiersDuFormat(chantier, acte, format));
  return {
    fichiers: productions.flatMap(({ fichiers }) => fichiers),
    faults: productions.flatMap(({ faults }) => faults),
  };
}

/** The proof of the vote, beside the documents of the formats that it goes with: once, whatever their number. */
function fichiersDePreuve(
  chantier: Chantier,
  preuve: Preuve | undefined,
  formats: readonly Format[],
): readonly Fichier[] {
  if (preuve === undefined) return [];
  const textes = { '.txt': preuve.texte, '.json': preuve.json };
  return Object.entries(textes).flatMap(([terminaison, contenu]) => {
    const format = formats.find((un) => writerOf(un).notes.includes(terminaison));
    return format ? [texte(`${PREUVE}${suffixeDe(chantier)}${terminaison}`, format, contenu)] : [];
  });
}

/** The files of one question, in memory: its acts, what stands beside each, the proof of its vote. */
export async function production(
  chantier: Chantier,
  rapport: Rapport,
  formats: readonly Format[],
): Promise<Production> {
  const { actes, preuve, faults } = makeActes(chantier, rapport);
  const ecrits = await fichiersDesActes(chantier, actes, formats);
  return {
    fichiers: [...ecrits.fichiers, ...fichiersDePreuve(chantier, preuve, formats)],
    faults: [...faults, ...ecrits.faults],
  };
}
