import { liste } from './liste.ts';
import type { MotsLus } from './mots-lus.ts';
import { finDe } from './mots-lus.ts';
import type { Natures } from './natures.ts';

/** The kinds of slips of language, each of which has its rule. */
export type Sorte =
  | 'elision'
  | 'homophone'
  | 'accord'
  | 'verbe'
  | 'accord-du-participe'
  | 'participe'
  | 'locution'
  | 'orthographe';

/** A slip of language in a paper. */
export interface FauteDeLangue {
  readonly sorte: Sorte;
  /** Places in the paper's `nu`, the last left out. */
  readonly debut: number;
  readonly fin: number;
  /** What is right in the place of what is written, where it is known. */
  readonly juste?: string;
  /** A sentence that stands alone, where "« X » s'écrit « Y »" does not say enough. */
  readonly message?: string;
}

/** Looks for a slip that begins with the word at `rang`. */
export type Cherche = (lus: MotsLus, rang: number) => FauteDeLangue | undefined;

/** What sees one kind of slip, and the words with which it begins: there are few, and papers are long. */
export interface Detecteur {
  readonly debute: (mot: string, natures: Natures) => boolean;
  /** Those words, where they are listed: they are looked up once for all the detectors that list theirs. */
  readonly mots?: ReadonlySet<string>;
  readonly cherche: Cherche;
}

/** A detector of slips that begin with one of `mots`, separated by blanks. */
export function parmi(mots: string | Iterable<string>, cherche: Cherche): Detecteur {
  const debuts = typeof mots === 'string' ? liste(mots) : new Set(mots);
  return { debute: (mot) => debuts.has(mot), mots: debuts, cherche };
}

/** A slip from the word at `premier` to the one at `dernier`. */
export const fauteSur = (
  lus: MotsLus,
  sorte: Sorte,
  [premier, dernier]: readonly [number, number],
  dit: Pick<FauteDeLangue, 'juste' | 'message'>,
): FauteDeLangue => ({ sorte, debut: lus.debuts[premier] ?? 0, fin: finDe(lus, dernier), ...dit });

/** What is written from the word at `premier` to the one at `dernier`. */
export const ecritEntre = (lus: MotsLus, premier: number, dernier: number): string =>
  lus.papier.nu.slice(lus.debuts[premier], finDe(lus, dernier));

/** `juste` with the capital of `ecrit`. */
export const capitale = (ecrit: string, juste: string): string =>
  /^\p{Lu}/u.test(ecrit) ? `${juste.charAt(0).toLocaleUpperCase('fr')}${juste.slice(1)}` : juste;
