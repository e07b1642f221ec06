import type { Commune } from '../domaine/conseil.ts';
import { sieges } from '../domaine/conseil.ts';
import type { FaitElu, FaitEmargement, FaitsDeLaFeuille } from '../domaine/faits.ts';
import { compareNoms, comparePersonnes } from '../domaine/ordre-alphabetique.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { Presence } from '../domaine/presence.ts';
import type { Cadre } from './deliberation.ts';
import { faitPersonne } from './fait-personne.ts';
import { faitsDeLaSeance } from './faits-de-la-seance.ts';
import { faitIntervalles } from './intervalles.ts';

/** The holders of each giver's proxies, by "Prénom NOM". */
function mandataires({ listes }: Cadre): ReadonlyMap<NomElu, readonly FaitElu[]> {
  return new Map(
    listes.procurations.flatMap(({ mandants }) =>
      mandants.map(({ prenom, nom, mandataires: siens }) => [`${prenom} ${nom}`, siens] as const),
    ),
  );
}

function ligne(
  cadre: Cadre,
  { elu, commune, suppleant, plages }: Presence,
  pouvoirs: ReadonlyMap<NomElu, readonly FaitElu[]>,
): FaitEmargement {
  const remplacant = !suppleant && commune.suppleant ? commune.suppleant.personne : undefined;
  return {
    commune: commune.nom,
    membre: {
      ...faitPersonne(elu.personne),
      ...(elu.fonction === undefined ? {} : { fonction: elu.fonction }),
      suppleant,
    },
    ...(remplacant ? { remplacant: faitPersonne(remplacant) } : {}),
    absent: plages.length === 0,
    intervalles: plages.length === 0 ? [] : faitIntervalles(plages, cadre.dossier.seance.ordre_de_passage),
    mandataires: pouvoirs.get(elu.nom) ?? [],
  };
}

/** Seats of a commune whose titular is not named, and who sits in none. */
function siegesSansNom(commune: Commune, occupes: number): readonly FaitEmargement[] {
  const remplacant = commune.suppleant && occupes === 0 ? commune.suppleant.personne : undefined;
  return Array.from({ length: Math.max(0, sieges(commune) - occupes) }, () => ({
    commune: commune.nom,
    ...(remplacant ? { remplacant: faitPersonne(remplacant) } : {}),
    absent: true,
    intervalles: [],
    mandataires: [],
  }));
}

/** In the order of the council's table where there is one commune; by name where there are several. */
const enOrdre = (presences: readonly Presence[], seule: boolean): readonly Presence[] =>
  seule
    ? presences.toSorted((a, b) => (a.elu.rang ?? Infinity) - (b.elu.rang ?? Infinity) || 0)
    : presences.toSorted((a, b) => comparePersonnes(a.elu.personne, b.elu.personne));

/** The attendance sheet: a line for each seat, communes word by word, members by name; those of a commune by its table. */
export function faitsDeLaFeuille(cadre: Cadre): FaitsDeLaFeuille {
  const { registre, presences } = cadre.chronologie;
  const pouvoirs = mandataires(cadre);
  const communes = registre.communes.toSorted((a, b) => compareNoms(a.nom, b.nom));
  return {
    ...faitsDeLaSeance(cadre),
    lignes: communes.flatMap((commune) => {
      const siens = enOrdre(
        presences.filter((presence) => presence.commune.nom === commune.nom),
        communes.length === 1,
      );
      return [
        ...siens.map((presence) => ligne(cadre, presence, pouvoirs)),
        ...siegesSansNom(commune, siens.length),
      ];
    }),
  };
}
