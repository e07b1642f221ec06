import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { Elu } from '../domaine/conseil.ts';
import type { FaitInteresse, FaitInteresses } from '../domaine/faits.ts';
import { comparePersonnes } from '../domaine/ordre-alphabetique.ts';
import type { NomElu } from '../domaine/personne.ts';
import { faitPersonne } from './fait-personne.ts';

/**
 * The interested whose voices are withdrawn, women then men, each group by name; undefined when nobody is.
 * An interested member who was away and had given no proxy took no voice out, and is not named.
 */
export function faitInteresses(
  etat: EtatDeQuestion,
  elus: ReadonlyMap<NomElu, Elu>,
): FaitInteresses | undefined {
  const nommes = etat.interets
    .filter(({ voix }) => voix > 0)
    .flatMap(({ elu, voix }): FaitInteresse[] => {
      const connu = elus.get(elu);
      return connu ? [{ ...faitPersonne(connu.personne), voix }] : [];
    })
    .toSorted(comparePersonnes);
  if (nommes.length === 0) return undefined;
  const groupes = [true, false]
    .map((femmes) => ({ femmes, elus: nommes.filter(({ feminin }) => feminin === femmes) }))
    .filter((groupe) => groupe.elus.length > 0)
    .map((groupe) => ({ ...groupe, plusieurs: groupe.elus.length > 1 }));
  return { groupes, plusieurs: nommes.length > 1, toutesFemmes: nommes.every(({ feminin }) => feminin) };
}
