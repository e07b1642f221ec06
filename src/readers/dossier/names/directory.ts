import { nameKey } from '../../../diagnostics/nearest-name.ts';
import type { Elu } from '../../../domaine/conseil.ts';
import { parCle } from '../../../domaine/par-cle.ts';
import type { NomElu } from '../../../domaine/personne.ts';
import type { RegistreEcrit } from '../../../domaine/registre.ts';
import { lignesDuRegistre } from '../../../domaine/registre.ts';
import type { IdQuestion } from '../../../domaine/seance.ts';

/** One apostrophe is as good as another to find a name: the one that is printed is that of the register. */
export const straightened = (nom: NomElu): string => nom.replace(/[’‘ʼ´`]/gu, "'");

/** What names of the files are looked up in. What is undefined could not be read whole: nothing is held against it. */
export interface Directory {
  /** The lines of the register that bear a name: several where terms or offices follow each other. */
  readonly elus?: ReadonlyMap<NomElu, readonly Elu[]>;
  /** The same by folded name, for spellings that differ by accents or case only. */
  readonly elusPlies: ReadonlyMap<string, Elu>;
  readonly questions?: ReadonlySet<IdQuestion>;
  readonly conventions: readonly string[];
}

/** The directory of a sitting. */
export function directoryOf(
  registre: RegistreEcrit | undefined,
  questions: readonly IdQuestion[] | undefined,
  conventions: readonly string[],
): Directory {
  const elus = registre ? lignesDuRegistre(registre).map(({ elu }) => elu) : [];
  return {
    ...(registre ? { elus: parCle(elus, ({ nom }) => nom) } : {}),
    elusPlies: new Map(elus.map((elu) => [nameKey(straightened(elu.nom)), elu])),
    ...(questions ? { questions: new Set(questions) } : {}),
    conventions,
  };
}
