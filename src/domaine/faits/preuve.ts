import type { FaitComptes } from './comptes.ts';
import type { FaitResultat } from './deliberation.ts';
import type { FaitDroitDuQuorum } from './droit.ts';
import type { FaitDate, FaitPersonne } from './personne.ts';
import type { FaitConseil } from './seance.ts';

/** A proxy in force at the question: the giver and the holder. */
export interface FaitProcuration {
  readonly mandant: FaitPersonne;
  readonly mandataire: FaitPersonne;
}

/** A proxy in force that gives no voice; one of the reasons is true. */
export interface FaitProcurationSansVoix extends FaitProcuration {
  readonly mandataireAbsent: boolean;
  readonly dejaPorteur: boolean;
  readonly mandatairePropre: boolean;
  readonly inconnu: boolean;
  readonly retire: boolean;
}

/** The voices an interested member takes out: own, carried, given. */
export interface FaitRetrait extends FaitPersonne {
  readonly propre: number;
  readonly portee: number;
  readonly donnee: number;
  readonly voix: number;
}

/** People of one commune who were in the room at the question. */
export interface FaitCommunePresente {
  readonly commune: string;
  readonly elus: readonly FaitPersonne[];
}

/** The proof of a vote: everything its figures were reckoned from. */
export interface FaitsDePreuve {
  readonly conseil: FaitConseil;
  readonly date: FaitDate;
  readonly question: string;
  readonly titre: string;
  readonly numero?: string;
  readonly presidence: FaitPersonne;
  readonly effectif: number;
  /** Members in office whom the law does not count for this question's quorum (CGCT L2131-11); absent without any. */
  readonly horsEffectif?: { readonly nombre: number };
  readonly quorumRequis: number;
  readonly quorum: FaitDroitDuQuorum;
  readonly presentsAuQuorum: number;
  readonly quorumAtteint: boolean;
  /** The text that asks for no quorum, half the members being interested; absent where one is due. */
  readonly sansQuorum?: string;
  /** Where the law spares the quorum, on a second convocation; absent for a first one. */
  readonly secondeConvocation?: string;
  readonly presents: readonly FaitCommunePresente[];
  readonly nombreDePresents: number;
  readonly procurations: readonly FaitProcuration[];
  readonly nombreDeProcurations: number;
  readonly sansVoix: readonly FaitProcurationSansVoix[];
  readonly voix: number;
  readonly retraits: readonly FaitRetrait[];
  readonly voixRetirees: number;
  readonly votants: number;
  readonly comptes?: FaitComptes;
  readonly resultat: FaitResultat;
}
