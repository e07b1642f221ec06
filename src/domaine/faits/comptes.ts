import type { FaitPersonne, FaitTitulaire } from './personne.ts';

/** A vote on the accounts: who left, who was elected to take the chair (CGCT L2121-14). */
export interface FaitComptes {
  /** Whose accounts are voted, and who left for the vote; absent where that person was away all through the sitting. */
  readonly retire?: FaitTitulaire;
  /** The chair that the council elected; absent where the head in office, who came after, may keep it. */
  readonly presidence?: FaitPersonne;
  /** "à l'unanimité", "au scrutin secret": how the chair was elected, where it is written. */
  readonly election?: string;
  /** Where the law says so; absent for a body whose text the program did not read. */
  readonly article?: string;
}
