import { type Composition, composer, lignes } from './composition.ts';
import { avec, type Changement } from './donnees.ts';

/** The acts of the sample data as they stand. */
export const REFERENCE = composer();

/** The acts once the data are changed. */
export const apres = (...changements: readonly Changement[]): Composition => composer(avec(changements));

const LISTES = /^(?:Étaient présents|Étaient absents|Procurations de vote) : /u;

/** Lists run on over dozens of names: each of their items is told apart. */
const elements = (ligne: string): readonly string[] => (LISTES.test(ligne) ? ligne.split(', ') : [ligne]);

/** What of `ici` is not in `la`, as many times as it is missing there. */
function manquants(ici: readonly string[], la: readonly string[]): readonly string[] {
  const restants = new Map<string, number>();
  for (const element of la) restants.set(element, (restants.get(element) ?? 0) + 1);
  return ici.filter((element) => {
    const nombre = restants.get(element) ?? 0;
    restants.set(element, nombre - 1);
    return nombre <= 0;
  });
}

/** Lines, and items of lists, that an act said and says no more, and those that it says now. */
export interface Difference {
  readonly perdues: readonly string[];
  readonly gagnees: readonly string[];
}

/** The difference between two texts. */
export function differenceDeTextes(avant: readonly string[], maintenant: readonly string[]): Difference {
  const anciens = avant.flatMap(elements);
  const nouveaux = maintenant.flatMap(elements);
  return { perdues: manquants(anciens, nouveaux), gagnees: manquants(nouveaux, anciens) };
}

/** What an act says otherwise than that of the sample data. */
export const difference = (composition: Composition, nom = 'deliberation'): Difference =>
  differenceDeTextes(lignes(REFERENCE, nom), lignes(composition, nom));

/** An act that says all that it said. */
export const INCHANGE: Difference = { perdues: [], gagnees: [] };

/** Codes of the errors that the rules find. */
export const erreurs = ({ constats }: Composition): readonly string[] =>
  constats()
    .filter(({ severity }) => severity === 'erreur')
    .map(({ code }) => code);
