import type { Elu } from '../domaine/conseil.ts';
import type { TourDepouille } from '../domaine/election.ts';
import { election } from '../domaine/election.ts';
import type { FaitElection, FaitTour } from '../domaine/faits.ts';
import type { NomElu } from '../domaine/personne.ts';
import { estFeminin, nomCivil } from '../domaine/personne.ts';
import type { Rapport } from '../domaine/rapport.ts';

const ORDINAUX = ['Premier', 'Deuxième', 'Troisième'] as const;

function faitTour(tour: TourDepouille): FaitTour {
  const { numero, bulletins, blancs, nuls, exprimes, majorite, suffrages, elu } = tour;
  return {
    titre: `${ORDINAUX[numero - 1] ?? `${numero}e`} tour`,
    bulletins,
    blancs,
    nuls,
    exprimes,
    ...(majorite === undefined ? {} : { majoriteAbsolue: { suffrages: majorite } }),
    suffrages: suffrages
      .map(({ pour, voix }) => ({ candidat: pour, voix }))
      .toSorted((a, b) => b.voix - a.voix),
    ...(elu === undefined ? {} : { elu }),
  };
}

/**
 * The election that a question held by secret ballot; undefined when the question is no election. A member of the
 * council is named as the register names people; anyone else as the rounds write it.
 */
export function faitElection(
  { nature, scrutin }: Pick<Rapport, 'nature' | 'scrutin'>,
  elus: ReadonlyMap<NomElu, Elu>,
): FaitElection | undefined {
  const nomination = nature === 'election' || nature === 'nomination';
  if (!nomination || scrutin.mode !== 'secret' || scrutin.tours.length === 0) return undefined;
  const { tours, elu, auBeneficeDeLAge } = election(scrutin);
  const personne = elu === undefined ? undefined : elus.get(elu)?.personne;
  const nom = personne ? nomCivil(personne) : elu;
  return {
    tours: tours.map(faitTour),
    ...(nom === undefined ? {} : { elu: nom }),
    feminin: personne !== undefined && estFeminin(personne),
    majoriteRelative: tours.at(-1)?.majorite === undefined,
    auBeneficeDeLAge,
  };
}
