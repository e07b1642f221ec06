import type { Natures } from './natures.ts';
import { ADJ, FP, FS, INVARIABLE, MP, MS, nom } from './natures.ts';

const chacun = (retirees: Natures, mots: string): readonly [string, Natures][] =>
  mots
    .trim()
    .split(/\s+/u)
    .map((mot): [string, Natures] => [mot, retirees]);

/**
 * Readings of the dictionary that no act means, with the words that have them: "un somme" is a nap, "un page" serves a
 * king. What is left has one gender, with which what goes with it can be compared.
 */
export const LECTURES_RARES: ReadonlyMap<string, Natures> = new Map<string, Natures>([
  ...chacun(nom(MS), 'somme période part page ordonnance politique remise enseigne'),
  ...chacun(nom(MP), 'sommes périodes parts pages ordonnances politiques remises enseignes fins'),
  ...chacun(nom(FS), 'modèle office couple trouble'),
  ...chacun(nom(FP), 'modèles offices modes couples troubles'),
  ...chacun(INVARIABLE | ADJ, 'frais'),
]);
