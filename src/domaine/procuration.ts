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

function motifSansVoix(
  { de, a }: Procuration,
  presents: ReadonlySet<NomElu>,
  connus: ReadonlySet<NomElu>,
  porteurs: ReadonlySet<NomElu>,
): MotifSansVoix | undefined {
  if (de === a) return 'mandataire-est-mandant';
  if (!connus.has(a)) return 'mandataire-inconnu';
  if (!presents.has(a)) return 'mandataire-absent';
  return porteurs.has(a) ? 'mandataire-deja-porteur' : undefined;
}

/**
 * The proxies in force at the question of rank `rang`. A holder carries one only, the first noted (CGCT L2121-20);
 * a proxy whose holder is not in the room, who may be represented himself, gives no voice.
 * `retires` are those who had to leave for the vote: they neither give nor use a proxy (CGCT L2121-14).
 */
export function procurationsA(
  rang: number,
  situees: readonly ProcurationSituee[],
  presents: ReadonlySet<NomElu>,
  connus: ReadonlySet<NomElu>,
  retires: ReadonlySet<NomElu>,
): readonly ProcurationEnVigueur[] {
  const porteurs = new Set<NomElu>();
  const mandants = new Set<NomElu>();
  const resultat: ProcurationEnVigueur[] = [];
  for (const { index, procuration, plages } of situees) {
    if (!contient(plages, rang) || mandants.has(procuration.de)) continue;
    mandants.add(procuration.de);
    const retire = retires.has(procuration.de) || retires.has(procuration.a);
    const motif = retire ? 'mandant-retire' : motifSansVoix(procuration, presents, connus, porteurs);
    if (motif === undefined) porteurs.add(procuration.a);
    const base = { index, mandant: procuration.de, mandataire: procuration.a };
    resultat.push(motif === undefined ? base : { ...base, motif });
  }
  return resultat;
}
