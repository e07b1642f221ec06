import type { Dossier } from '../../domaine/dossier.ts';
import type { Ecrit } from './ecrit.ts';
import { ecrits, estRetenu } from './ecrit.ts';

/** What was found in a paper, and all that it was sought with beside the paper itself. */
interface Trouve<T> {
  readonly avec: readonly unknown[];
  readonly trouves: readonly T[];
}

/** What a rule finds in every paper of a dossier. `avec` is all that `cherche` reads beside the paper, by identity. */
export type ParPapier<T> = (
  dossier: Dossier,
  avec: readonly unknown[],
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
      if (connu?.avec.length === avec.length && connu.avec.every((un, rang) => un === avec[rang]))
        return connu.trouves;
      const trouves = cherche(papier);
      connus.set(papier, { avec, trouves });
      return trouves;
    });
}
