import type { Chronologie } from '../domaine/chronologie.ts';
import type { FaitCommune, FaitElu, FaitMandant, FaitPersonne, FaitProcurations } from '../domaine/faits.ts';
import { compareNoms, comparePersonnes } from '../domaine/ordre-alphabetique.ts';
import { parCle } from '../domaine/par-cle.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { Presence } from '../domaine/presence.ts';
import type { ProcurationSituee } from '../domaine/procuration.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import { type Elus, faitElu, faitPersonne } from './fait-personne.ts';
import { faitIntervalles } from './intervalles.ts';

/** `elements` by commune, communes word by word; inside a commune the order of `elements` is kept. */
export function parCommune<T>(
  elements: readonly T[],
  communeDe: (element: T) => string,
): readonly { commune: string; elements: T[] }[] {
  return [...parCle(elements, communeDe)]
    .map(([commune, elementsDuGroupe]) => ({ commune, elements: elementsDuGroupe }))
    .toSorted((a, b) => compareNoms(a.commune, b.commune));
}

const triees = (presences: readonly Presence[]): readonly Presence[] =>
  presences.toSorted((a, b) => comparePersonnes(a.elu.personne, b.elu.personne));

/** The titular whom each substitute stands in for, by name of the substitute. */
export type Titulaires = ReadonlyMap<NomElu, FaitPersonne>;

function listeDe(
  presences: readonly Presence[],
  ordre: readonly IdQuestion[],
  titulaires: Titulaires,
): readonly FaitCommune[] {
  const elu = ({ elu: membre, suppleant, plages }: Presence): FaitElu => {
    const titulaire = suppleant ? titulaires.get(membre.nom) : undefined;
    return {
      ...faitPersonne(membre.personne),
      suppleant,
      ...(titulaire === undefined ? {} : { titulaire }),
      intervalles: faitIntervalles(plages, ordre),
    };
  };
  return parCommune(triees(presences), ({ commune }) => commune.nom).map(({ commune, elements }) => ({
    commune,
    elus: elements.map(elu),
  }));
}

/** Those who were in the room at one question at least, by commune, with their spans. */
export const listeDesPresents = (
  chronologie: Chronologie,
  ordre: readonly IdQuestion[],
  titulaires: Titulaires,
): readonly FaitCommune[] =>
  listeDe(
    chronologie.presences.filter(({ plages }) => plages.length > 0),
    ordre,
    titulaires,
  );

/** Those who were never in the room, by commune. */
export const listeDesAbsents = (
  chronologie: Chronologie,
  ordre: readonly IdQuestion[],
  titulaires: Titulaires,
): readonly FaitCommune[] =>
  listeDe(
    chronologie.presences.filter(({ plages }) => plages.length === 0),
    ordre,
    titulaires,
  );

/** One giver's proxies in the order of their first question: the holders, one after the other. */
function mandataires(
  procurations: readonly ProcurationSituee[],
  parNom: ReadonlyMap<string, Presence>,
  ordre: readonly IdQuestion[],
  elus: Elus,
): readonly FaitElu[] {
  return procurations
    .toSorted((a, b) => (a.plages[0]?.debut ?? 0) - (b.plages[0]?.debut ?? 0))
    .map(({ procuration: { a }, plages }) => ({
      ...faitElu(a, elus),
      suppleant: parNom.get(a)?.suppleant ?? false,
      intervalles: faitIntervalles(plages, ordre),
    }));
}

/** The proxies in force at one question at least, by commune of the giver. */
export function listeDesProcurations(
  chronologie: Chronologie,
  ordre: readonly IdQuestion[],
  elus: Elus,
): readonly FaitProcurations[] {
  const parNom = new Map(chronologie.presences.map((presence) => [presence.elu.nom, presence]));
  const parMandant = parCle(
    chronologie.procurations.filter(({ plages }) => plages.length > 0),
    ({ procuration }) => procuration.de,
  );
  const mandants = triees([...parMandant.keys()].flatMap((nom) => parNom.get(nom) ?? []));
  return parCommune(mandants, ({ commune }) => commune.nom).map(({ commune, elements }) => ({
    commune,
    mandants: elements.map(
      ({ elu }): FaitMandant => ({
        ...faitPersonne(elu.personne),
        mandataires: mandataires(parMandant.get(elu.nom) ?? [], parNom, ordre, elus),
      }),
    ),
  }));
}
