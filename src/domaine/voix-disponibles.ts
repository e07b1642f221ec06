import type { EtatDeQuestion } from './chronologie.ts';
import type { NomElu } from './personne.ts';

/** The voices that one member has at a question once the interested have withdrawn, and through whose hand. */
export interface VoixDisponibles {
  /** Own voice, cast in person: 1 for a member in the room who keeps out of nothing. */
  readonly propre: 0 | 1;
  /** Voices of the proxies carried: one at most, two where the law of the day or statutes let. */
  readonly portee: number;
  /** Givers of the proxies carried that have a voice, in the order of the journal. */
  readonly mandants: readonly NomElu[];
  /** Voice given to another, who casts it. */
  readonly donnee: 0 | 1;
  /** Holder of the proxy given, when it has a voice. */
  readonly mandataire?: NomElu;
}

const SANS_VOIX: VoixDisponibles = { propre: 0, portee: 0, mandants: [], donnee: 0 };

const LUES = new WeakMap<EtatDeQuestion, ReadonlyMap<NomElu, VoixDisponibles>>();

/**
 * The voices at hand at a question, by member; one who is absent, retired or interested and has none left is not in
 * the map. The interested take out their own voice, the one they carry and the one they gave (CGCT L2131-11). Reckoned once a question.
 */
export function voixDisponibles(etat: EtatDeQuestion): ReadonlyMap<NomElu, VoixDisponibles> {
  const lues = LUES.get(etat) ?? voixDe(etat);
  LUES.set(etat, lues);
  return lues;
}

function voixDe(etat: EtatDeQuestion): ReadonlyMap<NomElu, VoixDisponibles> {
  const interesses = new Set(etat.interets.map(({ elu }) => elu));
  const voix = new Map<NomElu, VoixDisponibles>();
  for (const { elu } of etat.presents)
    if (!interesses.has(elu.nom)) voix.set(elu.nom, { ...SANS_VOIX, propre: 1 });
  for (const { mandant, mandataire, motif } of etat.procurations) {
    if (motif !== undefined || interesses.has(mandant) || interesses.has(mandataire)) continue;
    const main = voix.get(mandataire) ?? SANS_VOIX;
    voix.set(mandataire, { ...main, portee: main.portee + 1, mandants: [...main.mandants, mandant] });
    voix.set(mandant, { ...(voix.get(mandant) ?? SANS_VOIX), donnee: 1, mandataire });
  }
  return voix;
}
