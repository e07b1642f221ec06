import { notices } from '../../check/catalogue.ts';
import type { TemplateFiles } from '../folders.ts';
import { FORMATS, writerOf } from '../formats.ts';
import { BUILD, VERSION } from '../version.ts';
import { digest, fingerprint } from './fingerprint.ts';

/** What acts are made with, beside their data. A file made by another fabrication is made again. */
export interface Fabrication {
  /** First characters of the fingerprint of the rest: files of the manifest refer to it. */
  readonly id: string;
  /** Version of the program. */
  readonly programme: string;
  /** SHA-256 of the sources that it was built from. */
  readonly construction: string;
  /** SHA-256 of the templates and of the house style. */
  readonly modeles: string;
  /** SHA-256 of the files that writers read: the embedded fonts. */
  readonly polices: string;
}

const ID_LENGTH = 16;

/** What acts are made with today, from these templates. */
export function fabricationOf(templates: TemplateFiles): Fabrication {
  const needed = FORMATS.flatMap((format) => writerOf(format).needs());
  const made = {
    programme: VERSION,
    construction: BUILD,
    modeles: fingerprint(templates),
    polices: fingerprint(needed.map(digest)),
  };
  return { id: fingerprint(made).slice(0, ID_LENGTH), ...made };
}

/** SHA-256 of the catalogue of rules that a sitting is checked against. */
export const rulesFingerprint = (): string =>
  fingerprint(
    notices().map(({ code, titre, gravite, pourquoi, sources, depuis, jusqua }) => ({
      code,
      titre,
      gravite,
      pourquoi,
      sources,
      depuis,
      jusqua,
    })),
  );
