import { enPlages } from '../../domaine/ordre-du-jour.ts';
import type { IdQuestion } from '../../domaine/seance.ts';

/** Says that acts of a former sitting were left as they are, though today's register would change them; French. */
export function formerText(questions: readonly string[]): string {
  const [one, ...others] = questions;
  const which =
    others.length === 0
      ? `à la question n°${one}`
      : `aux questions n°${enPlages(questions as readonly IdQuestion[])}`;
  return `Le registre a changé depuis cette séance, que d'autres ont suivie : il changerait ce qui est écrit ${which}. Ces actes sont laissés tels qu'ils ont été faits. Dater au registre ce qui a changé (depuis, jusqu_au) pour que chaque séance garde le sien ; si c'est une correction, les refaire avec « --tout ».`;
}
