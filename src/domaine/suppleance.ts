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

/**
 * The substitutes that the sheet lists and for whom there is no seat: every titular of their commune attends, or is
 * replaced already.
 */
export function suppleantsSansSiege(commune: Commune, presences: Presences): readonly Elu[] {
  const sansNom = Math.max(0, (commune.sieges ?? 0) - commune.membres.length);
  return quiSiegent(commune, presences).slice(remplacables(commune, presences).length + sansNom);
}

/** Each titular whom a substitute stands in for, and that substitute. */
export function remplacements(
  commune: Commune,
  presences: Presences,
): readonly (readonly [titulaire: NomElu, suppleant: NomElu])[] {
  const remplaces = remplacables(commune, presences);
  return quiSiegent(commune, presences).flatMap((elu, rang) => {
    const titulaire = remplaces[rang];
    return titulaire === undefined ? [] : [[titulaire.nom, elu.nom] as const];
  });
}

/**
 * Those who hold the seats of `commune` at the sitting. A substitute takes the place of one absent titular (CGCT
 * L5211-6, L5212-7), never of all; a titular who comes or leaves shares the seat with the substitute in turn.
 */
export function occupants(commune: Commune, presences: Presences): readonly Occupant[] {
  const siegent = quiSiegent(commune, presences);
  const titulaires = commune.membres.map((elu) => ({ elu, suppleant: false }));
  if (siegent.length === 0) return titulaires;
  const remplaces = remplacables(commune, presences);
  const places = new Map(
    siegent.flatMap((elu, rang) => {
      const titulaire = remplaces[rang];
      return titulaire === undefined ? [] : [[titulaire.nom, elu] as const];
    }),
  );
  const nommes = titulaires.flatMap((titulaire): readonly Occupant[] => {
    const suppleant = places.get(titulaire.elu.nom);
    if (suppleant === undefined) return [titulaire];
    if (!vaEtVient(titulaire.elu.nom, presences)) return [{ elu: suppleant, suppleant: true }];
    return [titulaire, { elu: suppleant, suppleant: true, relaie: titulaire.elu.nom }];
  });
  const sansSiege = new Set(suppleantsSansSiege(commune, presences));
  const autres = siegent.filter((elu, rang) => rang >= remplaces.length && !sansSiege.has(elu));
  return [...nommes, ...autres.map((elu) => ({ elu, suppleant: true }))];
}
