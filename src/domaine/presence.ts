import type { Commune, Elu, Registre } from './conseil.ts';
import type { Mouvement, Presences } from './feuille-de-presence.ts';
import type { NomElu } from './personne.ts';
import type { Plage } from './plage.ts';
import { contient, jointes, moins } from './plage.ts';
import type { IdQuestion, Seance } from './seance.ts';
import { rangs } from './seance.ts';
import { occupants } from './suppleance.ts';

/** Who holds a seat at this sitting, and when they were in the room. */
export interface Presence {
  readonly elu: Elu;
  readonly commune: Commune;
  /** Sits for the titular (CGCT L5211-6). */
  readonly suppleant: boolean;
  /** The titular with whom a substitute shares the seat in turn: both are here, for one seat. */
  readonly relaie?: NomElu;
  /** In the order of passage, disjoint, never touching; empty for a member away throughout. */
  readonly plages: readonly Plage[];
}

/** A boundary between questions: 0 before the first, n after the last. */
interface Passage {
  readonly borne: number;
  readonly arrivee: boolean;
}

/** What the journal says of someone that cannot be: an arrival of one already there, a departure or an outing of one away. */
export interface Contradiction {
  readonly elu: NomElu;
  /** Rank of the line in the journal. */
  readonly mouvement: number;
  readonly genre: 'deja-present' | 'deja-parti' | 'absent-toute-la-seance';
}

interface Trace {
  readonly passages: (Passage & { readonly mouvement: number })[];
  readonly sorties: (Plage & { readonly mouvement: number })[];
}

function borneDe(mouvement: Mouvement, rang: ReadonlyMap<IdQuestion, number>): number | undefined {
  const avant = mouvement.avant === undefined ? undefined : rang.get(mouvement.avant);
  if (avant !== undefined) return avant;
  const apres = mouvement.apres === undefined ? undefined : rang.get(mouvement.apres);
  return apres === undefined ? undefined : apres + 1;
}

function note(traces: Map<NomElu, Trace>, nom: NomElu): Trace {
  const connue = traces.get(nom);
  if (connue) return connue;
  const nouvelle: Trace = { passages: [], sorties: [] };
  traces.set(nom, nouvelle);
  return nouvelle;
}

/** Gathers, by person, what the journal tells; lines whose question is not in the order of passage are left out. */
function traces(presences: Presences, rang: ReadonlyMap<IdQuestion, number>): ReadonlyMap<NomElu, Trace> {
  const parNom = new Map<NomElu, Trace>();
  presences.mouvements.forEach((mouvement, index) => {
    for (const question of mouvement.pendant ?? []) {
      const place = rang.get(question);
      if (place === undefined) continue;
      for (const nom of mouvement.sortent)
        note(parNom, nom).sorties.push({ debut: place, fin: place, mouvement: index });
    }
    const borne = borneDe(mouvement, rang);
    if (borne === undefined) return;
    for (const nom of mouvement.arrivent)
      note(parNom, nom).passages.push({ borne, arrivee: true, mouvement: index });
    for (const nom of mouvement.partent)
      note(parNom, nom).passages.push({ borne, arrivee: false, mouvement: index });
  });
  return parNom;
}

/** Walks a person's arrivals and departures; a first arrival means that the person was away until then. */
function plagesDe(
  nom: NomElu,
  trace: Trace,
  fin: number,
): { plages: Plage[]; contradictions: Contradiction[] } {
  const passages = trace.passages.toSorted((a, b) => a.borne - b.borne);
  const plages: Plage[] = [];
  const contradictions: Contradiction[] = [];
  let depuis: number | undefined = passages[0]?.arrivee === true ? undefined : 0;
  const ferme = (borne: number): void => {
    if (depuis !== undefined && depuis < borne) plages.push({ debut: depuis, fin: borne - 1 });
  };
  for (const { borne, arrivee, mouvement } of passages) {
    const present = depuis !== undefined;
    if (arrivee === present) {
      contradictions.push({ elu: nom, mouvement, genre: present ? 'deja-present' : 'deja-parti' });
      continue;
    }
    ferme(borne);
    depuis = arrivee ? borne : undefined;
  }
  ferme(fin);
  return { plages, contradictions };
}

/** Departures of a substitute who no longer had the seat: the titular had taken it back. */
const tropTard = (
  elu: NomElu,
  { passages }: Trace,
  titulaire: Presence | undefined,
): readonly Contradiction[] =>
  titulaire === undefined
    ? []
    : passages
        .filter(({ borne, arrivee }) => contient(titulaire.plages, arrivee ? borne : borne - 1))
        .map(({ mouvement, arrivee }) => ({
          elu,
          mouvement,
          genre: arrivee ? 'deja-present' : 'deja-parti',
        }));

/** Whoever holds the seat that is taken in turn, if it is. */
const tenant = (lues: readonly Presence[], relaie: NomElu | undefined): Presence | undefined =>
  relaie === undefined ? undefined : lues.find(({ elu }) => elu.nom === relaie);

/** When someone was in the room, and what the journal says of them that cannot be. */
interface Lecture {
  readonly plages: readonly Plage[];
  readonly contradictions: readonly Contradiction[];
}

/** One away throughout: each line of the journal that names them is a contradiction. */
function lectureDAbsent(elu: NomElu, { passages, sorties }: Trace): Lecture {
  const lignes = new Set([...passages, ...sorties].map(({ mouvement }) => mouvement));
  const genre = 'absent-toute-la-seance';
  return { plages: [], contradictions: [...lignes].map((mouvement) => ({ elu, mouvement, genre })) };
}

/** Most members come and go at no question. */
const SANS_TRACE: Trace = { passages: [], sorties: [] };

const dUnBoutALAutre = (nombre: number): readonly Plage[] =>
  nombre === 0 ? [] : [{ debut: 0, fin: nombre - 1 }];

/** Presence less the outings; an outing while away takes nothing and is a contradiction, once a line. */
function lectureDe(elu: NomElu, trace: Trace, nombre: number): Lecture {
  if (trace === SANS_TRACE) return { plages: dUnBoutALAutre(nombre), contradictions: [] };
  const lues = plagesDe(elu, trace, nombre);
  const vaines = trace.sorties.filter(({ debut }) => !contient(lues.plages, debut));
  const sorties = [...new Set(vaines.map(({ mouvement }) => mouvement))].map(
    (mouvement): Contradiction => ({ elu, mouvement, genre: 'deja-parti' }),
  );
  return {
    plages: jointes(moins(lues.plages, trace.sorties)),
    contradictions: [...lues.contradictions, ...sorties],
  };
}

/**
 * The attendance of every seat that has a named holder, in the order of the register, with what the journal
 * says that cannot be. `registre` is that of the day of the sitting.
 */
export function presencesDesElus(
  registre: Registre,
  seance: Seance,
  presences: Presences,
): { readonly presences: readonly Presence[]; readonly contradictions: readonly Contradiction[] } {
  const parNom = traces(presences, rangs(seance));
  const absents = new Set(presences.absents);
  const nombre = seance.ordre_de_passage.length;
  const resultat: Presence[] = [];
  const contradictions: Contradiction[] = [];
  for (const commune of registre.communes) {
    for (const { elu, suppleant, relaie } of occupants(commune, presences)) {
      const trace = parNom.get(elu.nom) ?? SANS_TRACE;
      const lue = absents.has(elu.nom) ? lectureDAbsent(elu.nom, trace) : lectureDe(elu.nom, trace, nombre);
      const titulaire = tenant(resultat, relaie);
      const plages = titulaire ? jointes(moins(lue.plages, titulaire.plages)) : lue.plages;
      contradictions.push(...lue.contradictions, ...tropTard(elu.nom, trace, titulaire));
      resultat.push({ elu, commune, suppleant, plages, ...(relaie === undefined ? {} : { relaie }) });
    }
  }
  return { presences: resultat, contradictions };
}
