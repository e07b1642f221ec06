import type { EtatDeQuestion } from './chronologie.ts';
import type { Conseil } from './conseil.ts';
import type { NatureQuestion } from './rapport.ts';
import type { Decompte, Scrutin } from './scrutin.ts';
import { decompte, estAdopte, estUnanime, estUnanimeDesExprimes, suffragesExprimes } from './scrutin.ts';

/** Which way the chair's voice goes in a tie; `aucun` when the chair abstained, kept out or was not in the room. */
export type CotePresidence = 'pour' | 'contre' | 'aucun';

/** Why a question is carried or lost, as the act words it. */
export type RaisonDeLIssue =
  | 'sans-vote'
  /** Nobody against, nobody abstaining. */
  | 'unanimite'
  /** Nobody against, some abstaining, and the house calls that unanimous. */
  | 'unanimite-des-exprimes'
  | 'majorite'
  /** A tie that the side of the chair settles (CGCT L2121-20). */
  | 'voix-preponderante'
  /** A tie on accounts, or no vote cast: no majority is against (CGCT L1612-12). */
  | 'comptes-sans-majorite-contre'
  /** A tie in a secret ballot. */
  | 'partage-secret'
  /** A tie, and the chair took no side. */
  | 'partage-sans-preponderance'
  /** No vote cast at all. */
  | 'aucun-suffrage';

/** How the vote on a question came out. */
export interface IssueDuVote {
  readonly decompte: Decompte;
  readonly adopte: boolean;
  readonly unanime: boolean;
  /** As many for as against. */
  readonly partage: boolean;
  readonly cotePresidence: CotePresidence;
  readonly raison: RaisonDeLIssue;
}

/** Which side the chair took; whoever was in the room and is noted nowhere voted for. */
export function cotePresidence(scrutin: Scrutin, etat: EtatDeQuestion): CotePresidence {
  const { presidence } = etat;
  const nomme = (liste: Scrutin['contre']): boolean => liste.some(({ elu }) => elu === presidence);
  if (nomme(scrutin.contre)) return 'contre';
  const presente = etat.presents.some(({ elu }) => elu.nom === presidence);
  const interessee = etat.interets.some(({ elu }) => elu === presidence);
  if (!presente || interessee || nomme(scrutin.abstentions) || nomme(scrutin.ne_votent_pas)) return 'aucun';
  return 'pour';
}

/** Whether a vote that some kept out of is worded as unanimous: as announced, else as the house chose. */
function dite({ annonce }: Scrutin, unanimite: Conseil['unanimite']): boolean {
  if (annonce !== undefined) return annonce.resultat.startsWith("adopté à l'unanimité");
  return unanimite === 'suffrages exprimés';
}

function raisonDuPartage(compte: Decompte, mode: Scrutin['mode'], cote: CotePresidence): RaisonDeLIssue {
  if (suffragesExprimes(compte) === 0) return 'aucun-suffrage';
  if (mode === 'secret') return 'partage-secret';
  return cote === 'aucun' ? 'partage-sans-preponderance' : 'voix-preponderante';
}

/**
 * The outcome of a question of nature `nature`: the absolute majority of the votes cast, the chair's casting voice in
 * an open ballot (CGCT L2121-20). Accounts are approved unless a majority is against: a tie approves (CGCT L1612-12).
 * `unanimite` is what the house calls unanimous.
 */
export function issueDuVote(
  nature: NatureQuestion,
  scrutin: Scrutin,
  etat: EtatDeQuestion,
  unanimite?: Conseil['unanimite'],
): IssueDuVote {
  const compte = decompte(scrutin, etat.votants);
  const cote = cotePresidence(scrutin, etat);
  const partage = scrutin.mode !== 'sans-vote' && compte.pour === compte.contre;
  const comptes = nature === 'comptes' && partage;
  const unanime = estUnanime(compte);
  const raison = (): RaisonDeLIssue => {
    if (scrutin.mode === 'sans-vote') return 'sans-vote';
    if (comptes) return 'comptes-sans-majorite-contre';
    if (partage) return raisonDuPartage(compte, scrutin.mode, cote);
    if (unanime) return 'unanimite';
    return estUnanimeDesExprimes(compte) && dite(scrutin, unanimite) ? 'unanimite-des-exprimes' : 'majorite';
  };
  return {
    decompte: compte,
    adopte: comptes || estAdopte(compte, scrutin.mode, cote === 'pour' && suffragesExprimes(compte) > 0),
    unanime,
    partage,
    cotePresidence: cote,
    raison: raison(),
  };
}
