import { plie } from '../../domaine/pliage.ts';
import type { Vocabulaire } from '../recherche/vocabulaire.ts';
import type { Lexique } from './lexique.ts';
import { estPresent } from './lexique.ts';

/** The words of a list, filed. */
interface Classes {
  /** How many of them were filed. */
  vus: number;
  readonly parCle: Map<string, number[]>;
}

function range({ ecrits }: Vocabulaire, classes: Classes, cle: (mot: string) => string | undefined): void {
  for (; classes.vus < ecrits.length; classes.vus += 1) {
    const sienne = cle(ecrits[classes.vus] ?? '');
    if (sienne === undefined) continue;
    const liste = classes.parCle.get(sienne);
    if (liste) liste.push(classes.vus);
    else classes.parCle.set(sienne, [classes.vus]);
  }
}

/**
 * Files the words of all papers by what `cle` gives of each, once a word, and gives of a paper those that have a key, in
 * the order in which they first stand there: so a rule need not look at every word of every paper.
 */
export function motsParCle(
  cle: (mot: string) => string | undefined,
): (lu: Lexique, voulue: string) => readonly number[] {
  const connues = new WeakMap<Vocabulaire, Classes>();
  return (lu, voulue) => {
    const classes: Classes = connues.get(lu.vocabulaire) ?? { vus: 0, parCle: new Map() };
    connues.set(lu.vocabulaire, classes);
    range(lu.vocabulaire, classes, cle);
    const siens = classes.parCle.get(voulue)?.filter((numero) => estPresent(lu, numero)) ?? [];
    return siens.length < 2
      ? siens
      : siens.sort((a, b) => (lu.premiers.get(a) ?? 0) - (lu.premiers.get(b) ?? 0));
  };
}

const PLIES = new WeakMap<Vocabulaire, string[]>();

/** The word of that number in small letters, without accents; folded once for all papers. */
export function motPlie(mots: Vocabulaire, numero: number): string {
  const plies = PLIES.get(mots) ?? [];
  PLIES.set(mots, plies);
  for (let suivant = plies.length; suivant <= numero; suivant += 1)
    plies.push(plie(mots.ecrits[suivant] ?? ''));
  return plies[numero] ?? '';
}

/** Words by their form in small letters, without accents. */
export const motsPliesComme = motsParCle(plie);
