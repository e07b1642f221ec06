import type { NomElu } from '../domaine/personne.ts';
import { contient } from '../domaine/plage.ts';
import type { MotifSansVoix } from '../domaine/procuration.ts';
import { civil } from './phrases.ts';
import type { Contexte } from './regle.ts';

/** A proxy and the ranks at which it is in force without giving a voice, for one reason. */
export interface SansVoix {
  /** Rank in the journal of proxies. */
  readonly index: number;
  readonly mandant: NomElu;
  readonly mandataire: NomElu;
  readonly rangs: readonly number[];
}

/** The proxies that give no voice for `motif`, each with the questions concerned, in the order of the journal. */
export function sansVoix({ chronologie }: Contexte, motif: MotifSansVoix): readonly SansVoix[] {
  const parIndex = new Map<
    number,
    { readonly mandant: NomElu; readonly mandataire: NomElu; readonly rangs: number[] }
  >();
  for (const { rang, procurations } of chronologie.questions) {
    for (const { index, mandant, mandataire, motif: sien } of procurations) {
      if (sien !== motif) continue;
      const connue = parIndex.get(index) ?? { mandant, mandataire, rangs: [] };
      connue.rangs.push(rang);
      parIndex.set(index, connue);
    }
  }
  return [...parIndex].map(([index, reste]) => ({ index, ...reste })).toSorted((a, b) => a.index - b.index);
}

/** To whom `nom` has given a proxy in force at the question of rank `rang`, if anyone. */
export const representantDe = ({ chronologie }: Contexte, nom: NomElu, rang: number): NomElu | undefined =>
  chronologie.procurations.find(
    ({ procuration, plages }) => procuration.de === nom && procuration.a !== nom && contient(plages, rang),
  )?.procuration.a;

/** "La procuration de M. A à Mme B". */
export const laProcuration = (
  contexte: Contexte,
  { mandant, mandataire }: { readonly mandant: NomElu; readonly mandataire: NomElu },
): string => `La procuration de ${civil(contexte, mandant)} à ${civil(contexte, mandataire)}`;
