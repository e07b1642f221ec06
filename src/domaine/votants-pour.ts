import type { EtatDeQuestion } from './chronologie.ts';
import type { Scrutin, VoixNommee } from './scrutin.ts';
import { voixDisponibles } from './voix-disponibles.ts';

/**
 * Who voted for in an open ballot, with the voices each hand cast: every voice in the room that is noted on no other
 * side, and is not withdrawn by an interest. The minutes of a public ballot name them (CGCT L2121-15).
 */
export function votantsPour(scrutin: Scrutin, etat: EtatDeQuestion): readonly VoixNommee[] {
  const notees = new Map<string, number>();
  for (const { elu, voix } of [...scrutin.contre, ...scrutin.abstentions, ...scrutin.ne_votent_pas])
    notees.set(elu, (notees.get(elu) ?? 0) + voix);
  const voix = voixDisponibles(etat);
  return [...voix].flatMap(([elu, { propre, portee, mandants }]) => {
    const main = propre + portee;
    if (main === 0) return [];
    // A giver noted by name voted through this hand.
    const desMandants = mandants.filter((mandant) => (notees.get(mandant) ?? 0) > 0).length;
    const reste = main - (notees.get(elu) ?? 0) - desMandants;
    return reste > 0 ? [{ elu, voix: reste }] : [];
  });
}
