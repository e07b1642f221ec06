import type { FaitsDeLaSeance } from './ordre-du-jour.ts';
import type { FaitPersonne } from './personne.ts';
import type { FaitElu, FaitIntervalle } from './seance.ts';

/** One seat on the attendance sheet. */
export interface FaitEmargement {
  readonly commune: string;
  /** Absent for a seat whose titular the register does not name. */
  readonly membre?: FaitPersonne & { readonly fonction?: string; readonly suppleant: boolean };
  /** Who may sit in the titular's place. */
  readonly remplacant?: FaitPersonne;
  /** Away for the whole sitting. */
  readonly absent: boolean;
  /** When the member was in the room, if not throughout. */
  readonly intervalles: readonly FaitIntervalle[];
  /** Holders of the member's proxies, one after the other. */
  readonly mandataires: readonly FaitElu[];
}

/** The attendance sheet. */
export interface FaitsDeLaFeuille extends FaitsDeLaSeance {
  readonly lignes: readonly FaitEmargement[];
}
