import type { Commune, Elu } from './conseil.ts';
import type { Presences } from './feuille-de-presence.ts';
import type { NomElu } from './personne.ts';
import { suppleantsDe } from './registre.ts';

/** Someone who holds a seat at a sitting, or shares it with their substitute. */
export interface Occupant {
  readonly elu: Elu;
  readonly suppleant: boolean;
  /** A substitute who holds the seat only while this titular, who comes or leaves, is away. */
  readonly relaie?: NomElu;
}

/** The titulars of a commune that its substitutes may stand in for: the absent, those without a proxy first. */
function remplacables(commune: Commune, { absents, procurations }: Presences): readonly Elu[] {
  if (commune.membres.length === 1 && (commune.sieges ?? 1) <= 1) return commune.membres;
  const representes = new Set(procurations.map(({ de }) => de));
  const partis = commune.membres.filter(({ nom }) => absents.includes(nom));
  return [
    ...partis.filter(({ nom }) => !representes.has(nom)),
    ...partis.filter(({ nom }) => representes.has(nom)),
  ];
}

const vaEtVient = (nom: NomElu, { mouvements }: Presences): boolean =>
  mouvements.some(({ arrivent, partent }) => arrivent.includes(nom) || partent.includes(nom));

/** The substitutes of a commune whom the sheet lists as sitting. */
const quiSiegent = (commune: Commune, { suppleants }: Presences): readonly Elu[] =>
  suppleantsDe(commune).filter(({ nom }) => suppleants.includes(nom));

/** Whether a titular of the commune may be said to be replaced: away, or the only one, or away for a part. */
function estRemplacable(commune: Commune, presences: Presences, nom: NomElu): boolean {
  if (!commune.membres.some((elu) => elu.nom === nom)) return false;
  return presences.absents.includes(nom) || vaEtVient(nom, presences) || commune.membres.length === 1;
}

/** Who sits in the place of whom: as the sheet says, then in the order of the register. */
interface Places {
  readonly parTitulaire: ReadonlyMap<NomElu, Elu>;
  /** Those who sit and hold the place of no titular that is named. */
  readonly autres: readonly Elu[];
  /** Those among them of whom the sheet names a titular that can't be replaced, or is already. */
  readonly vains: ReadonlySet<Elu>;
}

function places(commune: Commune, presences: Presences): Places {
  const parTitulaire = new Map<NomElu, Elu>();
  const dites = new Map(
    (presences.remplacements ?? []).map(({ suppleant, titulaire }) => [suppleant, titulaire]),
  );
  const vains = new Set<Elu>();
  const siegent = quiSiegent(commune, presences);
  const sansPlace = siegent.filter((elu) => {
    const titulaire = dites.get(elu.nom);
    if (titulaire === undefined) return true;
    if (parTitulaire.has(titulaire) || !estRemplacable(commune, presences, titulaire)) vains.add(elu);
    else parTitulaire.set(titulaire, elu);
    return false;
  });
  const libres = remplacables(commune, presences).filter(({ nom }) => !parTitulaire.has(nom));
  libres.forEach(({ nom }, rang) => {
    const elu = sansPlace[rang];
    if (elu) parTitulaire.set(nom, elu);
  });
  return { parTitulaire, autres: [...sansPlace.slice(libres.length), ...vains], vains };
}

/**
 * The substitutes that the sheet lists and for whom there is no seat: every titular of their commune attends, or is
 * replaced already, or the one whom they are said to replace is.
 */
export function suppleantsSansSiege(commune: Commune, presences: Presences): readonly Elu[] {
  const sansNom = Math.max(0, (commune.sieges ?? 0) - commune.membres.length);
  const { autres, vains } = places(commune, presences);
  return [...autres.filter((elu) => !vains.has(elu)).slice(sansNom), ...vains];
}

/** Each titular whom a substitute stands in for, and that substitute. */
export const remplacements = (
  commune: Commune,
  presences: Presences,
): readonly (readonly [titulaire: NomElu, suppleant: NomElu])[] =>
  [...places(commune, presences).parTitulaire].map(([titulaire, { nom }]) => [titulaire, nom] as const);

/**
 * Those who hold the seats of `commune` at the sitting. A substitute takes the place of one absent titular (CGCT
 * L5211-6, L5212-7), never of all; a titular who comes or leaves shares the seat with the substitute in turn.
 */
export function occupants(commune: Commune, presences: Presences): readonly Occupant[] {
  const titulaires = commune.membres.map((elu) => ({ elu, suppleant: false }));
  if (quiSiegent(commune, presences).length === 0) return titulaires;
  const { parTitulaire, autres } = places(commune, presences);
  const nommes = titulaires.flatMap((titulaire): readonly Occupant[] => {
    const suppleant = parTitulaire.get(titulaire.elu.nom);
    if (suppleant === undefined) return [titulaire];
    if (!vaEtVient(titulaire.elu.nom, presences)) return [{ elu: suppleant, suppleant: true }];
    return [titulaire, { elu: suppleant, suppleant: true, relaie: titulaire.elu.nom }];
  });
  const sansSiege = new Set(suppleantsSansSiege(commune, presences));
  const sansNom = autres.filter((elu) => !sansSiege.has(elu));
  return [...nommes, ...sansNom.map((elu) => ({ elu, suppleant: true }))];
}
