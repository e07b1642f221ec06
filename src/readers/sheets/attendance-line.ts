import type { Elu } from '../../domaine/conseil.ts';
import type { Heure } from '../../domaine/date.ts';
import type { Procuration } from '../../domaine/feuille-de-presence.ts';
import type { Way } from './moments.ts';
import type { Row } from './sheet.ts';
import type { Etat } from './states.ts';

/** Someone who comes or goes at a boundary between questions. */
export interface Passing {
  readonly borne: number;
  readonly way: Way;
  /** As the sheet tells it, where it tells no question. */
  readonly heure?: Heure;
}

/** What a row says of the seat it stands for. */
export interface AttendanceLine {
  readonly row: Row;
  readonly etat: Etat;
  /** Whom the row names; absent for a seat whose titular the register does not name. */
  readonly elu?: Elu;
  /** The substitute who sits, when one does. */
  readonly suppleant?: Elu;
  /** Whom the row of a substitute says that they replace. */
  readonly remplace?: Elu;
  /** By boundary. */
  readonly passages: readonly Passing[];
  readonly procurations: readonly Omit<Procuration, 'de'>[];
}
