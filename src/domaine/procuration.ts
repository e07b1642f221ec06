import type { Procuration } from './feuille-de-presence.ts';
import type { NomElu } from './personne.ts';
import type { Plage } from './plage.ts';
import { absences, contient, coupees } from './plage.ts';
import type { Presence } from './presence.ts';
import type { IdQuestion, Seance } from './seance.ts';
import { rangs } from './seance.ts';

/** Why a proxy gives no voice at a question. */
export type MotifSansVoix =
  | 'mandataire-absent'
  | 'mandataire-deja-porteur'
  | 'mandataire-est-mandant'
  | 'mandataire-inconnu'
  | 'mandant-retire';

/** A proxy placed on the timeline. */
export interface ProcurationSituee {
  /** Rank in the journal of proxies, from 0. */
  readonly index: number;
  readonly procuration: Procuration;
  /** When it is in force: the giver's absence, within the stated bounds. */
  readonly plages: readonly Plage[];
  /** Whether bounds are to be printed: false when it holds all through the sitting. */
  readonly bornee: boolean;
}

function bornes(procuration: Procuration, rang: ReadonlyMap<IdQuestion, number>, nombre: number): Plage {
  const debut = procuration.a_compter_de === undefined ? 0 : (rang.get(procuration.a_compter_de) ?? 0);
  const fin = procuration.jusqu_a === undefined ? nombre - 1 : (rang.get(procuration.jusqu_a) ?? nombre - 1);
  return { debut, fin };
}

/** Places every proxy on the timeline; one whose giver is unknown or has no absence holds at no question. */
export function procurationsSituees(
  seance: Seance,
  presences: readonly Presence[],
  procurations: readonly Procuration[],
): readonly ProcurationSituee[] {
  const rang = rangs(seance);
  const nombre = seance.ordre_de_passage.length;
  const parNom = new Map(presences.map((presence) => [presence.elu.nom, presence]));
  return procurations.map((procuration, index) => {
    const mandant = parNom.get(procuration.de);
    const plages = mandant
      ? coupees(absences(mandant.plages, nombre), bornes(procuration, rang, nombre))
      : [];
    const entiere = plages.length === 1 && plages[0]?.debut === 0 && plages[0].fin === nombre - 1;
    return { index, procuration, plages, bornee: !entiere };
  });
}

/** A proxy in force at one question, with or without a voice. */
export interface ProcurationEnVigueur {
  readonly index: number;
  readonly mandant: NomElu;
  readonly mandataire: NomElu;
  readonly motif?: MotifSansVoix;
}

/** Who may give and carry proxies at one question. */
export interface SalleDesProcurations {
  readonly presents: ReadonlySet<NomElu>;
  readonly connus: ReadonlySet<NomElu>;
  /** Those who had to leave for the vote: they neither give nor use a proxy (CGCT L2121-14). */
  readonly retires: ReadonlySet<NomElu>;
  /** How many a holder may carry: one (CGCT L2121-20), two under the emergency laws, or what statutes say. */
  readonly parMembre: number;
}

function motifSansVoix(
  { de, a }: Procuration,
  { presents, connus, retires, parMembre }: SalleDesProcurations,
  portees: number,
): MotifSansVoix | undefined {
  if (retires.has(de) || retires.has(a)) return 'mandant-retire';
  if (de === a) return 'mandataire-est-mandant';
  if (!connus.has(a)) return 'mandataire-inconnu';
  if (!presents.has(a)) return 'mandataire-absent';
  return portees >= parMembre ? 'mandataire-deja-porteur' : undefined;
}

/**
 * The proxies in force at the question of rank `rang`. A holder carries no more than the law of the day lets, the first
 * noted; a proxy whose holder is not in the room, who may be represented himself, gives no voice.
 */
export function procurationsA(
  rang: number,
  situees: readonly ProcurationSituee[],
  salle: SalleDesProcurations,
): readonly ProcurationEnVigueur[] {
  const portees = new Map<NomElu, number>();
  const mandants = new Set<NomElu>();
  const resultat: ProcurationEnVigueur[] = [];
  for (const { index, procuration, plages } of situees) {
    if (!contient(plages, rang) || mandants.has(procuration.de)) continue;
    mandants.add(procuration.de);
    const deja = portees.get(procuration.a) ?? 0;
    const motif = motifSansVoix(procuration, salle, deja);
    if (motif === undefined) portees.set(procuration.a, deja + 1);
    const base = { index, mandant: procuration.de, mandataire: procuration.a };
    resultat.push(motif === undefined ? base : { ...base, motif });
  }
  return resultat;
}
