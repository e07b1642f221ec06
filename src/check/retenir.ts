import { estDePassage } from './ecrits/ecrit.ts';

/** What was made of a thing, and all that it was made with beside the thing. */
interface Fait<T> {
  readonly avec: readonly unknown[];
  readonly valeur: T;
}

/** Gives what `fait` makes of `chose`; `avec` is all that it reads beside, by identity. */
export type Retenir<C extends object, T> = (chose: C, avec: readonly unknown[], fait: () => T) => T;

/** Whether two lists hold the same things, one by one. */
export const lesMemes = (uns: readonly unknown[], autres: readonly unknown[]): boolean =>
  uns.length === autres.length && uns.every((un, rang) => un === autres[rang]);

/**
 * Has a rule make something of a report, of a convention or of the register once, as long as it is the same object, read
 * with the same ones: a sitting held in memory is judged again at each change, and one file changed.
 */
export function retenir<C extends object, T>(): Retenir<C, T> {
  const connus = new WeakMap<C, Fait<T>>();
  return (chose, avec, fait) => {
    const connu = connus.get(chose);
    if (connu && lesMemes(connu.avec, avec)) return connu.valeur;
    const valeur = fait();
    // A paper that is looked at once must die with its check, whatever was made with it.
    if (!avec.some(estDePassage)) connus.set(chose, { avec, valeur });
    return valeur;
  };
}
