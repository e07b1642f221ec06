import type { EtatDeQuestion } from './chronologie.ts';
import type { NatureQuestion } from './rapport.ts';
import type { Decompte, Scrutin } from './scrutin.ts';
import { decompte, estAdopte, estUnanime } from './scrutin.ts';

/** Which way the chair's voice goes in a tie; `aucun` when the chair abstained, kept out or was not in the room. */
export type CotePresidence = 'pour' | 'contre' | 'aucun';

/** How the vote on a question came out. */
export interface IssueDuVote {
  readonly decompte: Decompte;
  readonly adopte: boolean;
  readonly unanime: boolean;
  /** As many for as against. */
  readonly partage: boolean;
  readonly cotePresidence: CotePresidence;
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

/**
 * The outcome of a question of nature `nature`: the absolute majority of the votes cast, the chair's casting voice in
 * an open ballot (CGCT L2121-20). Accounts are approved unless a majority is against: a tie approves (CGCT L1612-12).
 */
export function issueDuVote(nature: NatureQuestion, scrutin: Scrutin, etat: EtatDeQuestion): IssueDuVote {
  const compte = decompte(scrutin, etat.votants);
  const cote = cotePresidence(scrutin, etat);
  const partage = scrutin.mode !== 'sans-vote' && compte.pour === compte.contre;
  return {
    decompte: compte,
    adopte: (nature === 'comptes' && partage) || estAdopte(compte, scrutin.mode, cote === 'pour'),
    unanime: estUnanime(compte),
    partage,
    cotePresidence: cote,
  };
}
