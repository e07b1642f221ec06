import type { Dossier } from '../../domaine/dossier.ts';
import { lesMemes } from '../retenir.ts';
import type { Ecrit } from './ecrit.ts';
import { ecrits, estRetenu } from './ecrit.ts';

/** What was found in a paper, and all that it was sought with beside the paper itself. */
interface Trouve<T> {
  readonly avec: readonly unknown[];
  readonly trouves: readonly T[];
}

/** All that is read beside a paper, by identity: the same for all, or what each is read with. */
type Avec = readonly unknown[] | ((papier: Ecrit) => readonly unknown[]);

/** What a rule finds in every paper of a dossier. `avec` is all that `cherche` reads beside the paper. */
export type ParPapier<T> = (
  dossier: Dossier,
  avec: Avec,
  cherche: (papier: Ecrit) => readonly T[],
) => readonly T[];

/**
 * Has a rule look into each paper apart, and remember what it found: a paper that did not change, sought with the same
 * things, is not looked into again. Nothing is remembered of a paper that is looked at once.
 */
export function parPapier<T>(): ParPapier<T> {
  const connus = new WeakMap<Ecrit, Trouve<T>>();
  return (dossier, avec, cherche) =>
    ecrits(dossier).flatMap((papier) => {
      if (!estRetenu(papier)) return cherche(papier);
      const connu = connus.get(papier);
      const siens = typeof avec === 'function' ? avec(papier) : avec;
      if (connu && lesMemes(connu.avec, siens)) return connu.trouves;
      const trouves = cherche(papier);
      connus.set(papier, { avec: siens, trouves });
      return trouves;
    });
}
