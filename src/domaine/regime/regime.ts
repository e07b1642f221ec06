import type { Conseil } from '../conseil.ts';
import type { DateCivile } from '../date.ts';
import type { ReglesDeLaConvocation } from './convocation.ts';
import { convocationDe } from './convocation.ts';
import type { ReglesDePublicite } from './publicite.ts';
import { publiciteDe } from './publicite.ts';
import type { ReglesDuQuorum } from './quorum.ts';
import { pouvoirsDe, quorumDe, type ReglesDesPouvoirs } from './quorum.ts';
import type { SorteDeRegime } from './sorte.ts';
import { formationDe, sorteDeRegime } from './sorte.ts';

/** The law that holds for a council on the day of a sitting: what is judged, derived, printed and told follows it. */
export interface Regime {
  /** Undefined where the program does not know the law: nothing is then judged by law. */
  readonly sorte: SorteDeRegime | undefined;
  readonly quorum: ReglesDuQuorum;
  readonly pouvoirs: ReglesDesPouvoirs;
  readonly convocation: ReglesDeLaConvocation;
  /** The secretary is one of the members (CGCT L2121-15; not in Alsace-Moselle: L2541-6). */
  readonly secretaireMembre: boolean;
  readonly publicite: ReglesDePublicite;
}

/** Bodies whose secretary the law takes among the members; for the others the program read no such text. */
const SECRETAIRE_MEMBRE: ReadonlySet<SorteDeRegime> = new Set([
  'commune',
  'paris',
  'fiscalite-propre',
  'syndicat',
]);

/** The regime of `conseil` on `jour`. */
export function regime(conseil: Conseil, jour: DateCivile): Regime {
  const sorte = sorteDeRegime(conseil.collectivite);
  const formation = formationDe(conseil);
  return {
    sorte,
    quorum: quorumDe(sorte, conseil, jour, formation),
    pouvoirs: pouvoirsDe(sorte, conseil, jour),
    convocation: convocationDe(sorte, conseil, jour, formation),
    secretaireMembre: sorte !== undefined && SECRETAIRE_MEMBRE.has(sorte),
    publicite: publiciteDe(sorte, conseil, jour),
  };
}
