import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { FaitDeport, FaitInteresse, FaitInteresses } from '../domaine/faits.ts';
import { comparePersonnes } from '../domaine/ordre-alphabetique.ts';
import type { Rapport } from '../domaine/rapport.ts';
import { concerne, deportsDe } from '../domaine/representation.ts';
import { type Elus, faitDate, faitElu } from './fait-personne.ts';

/**
 * The interested whose voices are withdrawn, women then men, each group by name; undefined when nobody is.
 * An interested member who was away and had given no proxy took no voice out, and is not named.
 */
function faitInteresses(etat: EtatDeQuestion, elus: Elus): FaitInteresses | undefined {
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

/** A sitting, and its people by name. */
interface Seance {
  readonly dossier: Dossier;
  readonly elus: Elus;
}

/** The orders by which interested members withdrew from what a question is about, in the order of the register. */
const faitDeports = ({ dossier, elus }: Seance, rapport: Rapport): readonly FaitDeport[] =>
  deportsDe(dossier)
    .filter((deport) => rapport.interesses.includes(deport.membre) && concerne(dossier, rapport, deport))
    .map(({ membre, organisme, arrete, date, supplee_par }) => ({
      ...faitElu(membre, elus),
      organisme,
      arrete,
      date: faitDate(date),
      ...(supplee_par === undefined ? {} : { suppleant: faitElu(supplee_par, elus) }),
    }));

/** Who keeps out of a question for an interest, and by what orders. */
export function faitsDInteret(
  cadre: Seance,
  rapport: Rapport,
  etat: EtatDeQuestion,
): { readonly interesses?: FaitInteresses; readonly deports: readonly FaitDeport[] } {
  const interesses = faitInteresses(etat, cadre.elus);
  return { ...(interesses === undefined ? {} : { interesses }), deports: faitDeports(cadre, rapport) };
}
