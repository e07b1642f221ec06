import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { FaitInteresse, FaitInteresses } from '../domaine/faits.ts';
import { comparePersonnes } from '../domaine/ordre-alphabetique.ts';
import { type Elus, faitElu } from './fait-personne.ts';

/**
 * The interested whose voices are withdrawn, women then men, each group by name; undefined when nobody is.
 * An interested member who was away and had given no proxy took no voice out, and is not named.
 */
export function faitInteresses(etat: EtatDeQuestion, elus: Elus): FaitInteresses | undefined {
  const nommes = etat.interets
    .filter(({ voix }) => voix > 0)
    .map(({ elu, voix }): FaitInteresse => ({ ...faitElu(elu, elus), voix }))
    .toSorted(comparePersonnes);
  if (nommes.length === 0) return undefined;
  const groupes = [true, false]
    .map((femmes) => ({ femmes, elus: nommes.filter(({ feminin }) => feminin === femmes) }))
    .filter((groupe) => groupe.elus.length > 0)
    .map((groupe) => ({ ...groupe, plusieurs: groupe.elus.length > 1 }));
  return { groupes, plusieurs: nommes.length > 1, toutesFemmes: nommes.every(({ feminin }) => feminin) };
}
