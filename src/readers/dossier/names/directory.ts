import { nameKey } from '../../../diagnostics/nearest-name.ts';
import type { Elu, Registre } from '../../../domaine/conseil.ts';
import { suppleantsDe } from '../../../domaine/conseil.ts';
import type { NomElu } from '../../../domaine/personne.ts';
import type { IdQuestion } from '../../../domaine/seance.ts';

/** One apostrophe is as good as another to find a name: the one that is printed is that of the register. */
export const straightened = (nom: NomElu): string => nom.replace(/[’‘ʼ´`]/gu, "'");

/** What names of the files are looked up in. What is undefined could not be read whole: nothing is held against it. */
export interface Directory {
  readonly elus?: ReadonlyMap<NomElu, Elu>;
  /** The same by folded name, for spellings that differ by accents or case only. */
  readonly elusPlies: ReadonlyMap<string, Elu>;
  readonly questions?: ReadonlySet<IdQuestion>;
  readonly conventions: readonly string[];
}

/** The directory of a sitting. */
export function directoryOf(
  registre: Registre | undefined,
  questions: readonly IdQuestion[] | undefined,
  conventions: readonly string[],
): Directory {
  const elus = (registre?.communes ?? []).flatMap((commune) => [
    ...commune.membres,
    ...suppleantsDe(commune),
  ]);
  return {
    ...(registre ? { elus: new Map(elus.map((elu) => [elu.nom, elu])) } : {}),
    elusPlies: new Map(elus.map((elu) => [nameKey(straightened(elu.nom)), elu])),
    ...(questions ? { questions: new Set(questions) } : {}),
    conventions,
  };
}
