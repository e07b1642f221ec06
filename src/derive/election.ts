import type { Conseil, Elu } from '../domaine/conseil.ts';
import type { TourDepouille } from '../domaine/election.ts';
import { election } from '../domaine/election.ts';
import type { FaitElection, FaitRepartition, FaitTour } from '../domaine/faits.ts';
import type { NomElu } from '../domaine/personne.ts';
import { estFeminin, lirePersonne, nomCivil, nomComplet } from '../domaine/personne.ts';
import type { Rapport } from '../domaine/rapport.ts';
import { proportionnelle, repartis } from '../domaine/representation-proportionnelle.ts';

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

/** How lists share the seats, where they do. */
function faitRepartition(
  { titre = '', scrutin }: Pick<Rapport, 'scrutin'> & Partial<Pick<Rapport, 'titre'>>,
  conseil: Conseil,
): FaitRepartition | undefined {
  const { regle, sieges } = proportionnelle({ titre, scrutin }, conseil) ?? {};
  const [tour] = scrutin.tours;
  if (regle === undefined || sieges === undefined || tour === undefined) return undefined;
  const { listes } = repartis(tour, sieges, regle, scrutin);
  return {
    regle: regle === 'plus fort reste' ? 'au plus fort reste' : 'à la plus forte moyenne',
    sieges,
    plusieurs: sieges > 1,
    listes: listes.map(({ liste, voix, sieges: siens }) => {
      const { membres = [], suppleants = [] } = scrutin.listes?.find(({ nom }) => nom === liste) ?? {};
      const premiers = (noms: readonly string[]) => noms.slice(0, siens).map((nom) => ({ nom }));
      return {
        liste,
        voix,
        sieges: siens,
        plusieurs: siens > 1,
        elus: premiers(membres),
        suppleants: premiers(suppleants),
      };
    }),
  };
}

/** Whoever was elected: as the register names people, else with the civility that the rounds write. */
function personneElue(
  nom: string,
  elus: ReadonlyMap<NomElu, Elu>,
): { readonly nom: string; readonly feminin: boolean } {
  const lue = lirePersonne(nom);
  const connue = (elus.get(nom) ?? (lue && elus.get(nomComplet(lue))))?.personne;
  if (connue) return { nom: nomCivil(connue), feminin: estFeminin(connue) };
  const { civilite } = lue ?? {};
  return { nom, feminin: civilite === undefined ? /^liste\b/iu.test(nom) : estFeminin({ civilite }) };
}

/**
 * The election that a question held by secret ballot; undefined when the question is no election. A member of the
 * council is named as the register names people; anyone else as the rounds write it.
 */
export function faitElection(
  rapport: Pick<Rapport, 'nature' | 'scrutin'> & Partial<Pick<Rapport, 'titre'>>,
  elus: ReadonlyMap<NomElu, Elu>,
  conseil: Conseil,
): FaitElection | undefined {
  const { nature, scrutin } = rapport;
  const nomination = nature === 'election' || nature === 'nomination';
  if (!nomination || scrutin.mode !== 'secret' || scrutin.tours.length === 0) return undefined;
  const { tours, elu, auBeneficeDeLAge } = election(scrutin);
  const repartition = faitRepartition(rapport, conseil);
  const personne = elu === undefined || repartition ? undefined : personneElue(elu, elus);
  const sansMajorite = ({ majorite: _, elu: __, ...tour }: TourDepouille): TourDepouille => tour;
  return {
    tours: tours.map((tour) => faitTour(repartition ? sansMajorite(tour) : tour)),
    ...(repartition ? { repartition } : {}),
    ...(personne === undefined ? {} : { elu: personne.nom }),
    feminin: personne?.feminin ?? false,
    majoriteRelative: tours.at(-1)?.majorite === undefined,
    auBeneficeDeLAge,
    ...(elu !== undefined && scrutin.listes?.some(({ nom }) => nom === elu) ? { deListe: true } : {}),
  };
}
