import type { DocumentState } from '../../document/tree.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { ToMake } from '../chantier.ts';
import type { Judgement, LeftOut } from './judgement.ts';
import type { SeanceForActs } from './open-for-acts.ts';
import type { NoActe } from './questions-to-make.ts';
import { questionsToMake } from './questions-to-make.ts';

/** A sitting read and checked for its acts, and what the check found sorted by whom it concerns. */
export interface JudgedSeance {
  readonly seance: SeanceForActs;
  readonly judgement: Judgement;
  readonly etat: DocumentState;
  /** Questions asked for; all when absent. */
  readonly questions?: readonly string[];
}

/** Acts that may be made, and those that may not. */
export interface ActesToMake {
  readonly genre: 'make';
  readonly toMake: ToMake;
  readonly rapports: readonly Rapport[];
  /** Questions that errors of the data hold back. */
  readonly leftOut: readonly LeftOut[];
  /** Some file of the sitting is faulty, though no act depends on it. */
  readonly faulty: boolean;
  /** What the rules found, as text for the next run. */
  readonly kept?: string;
}

/** What may be made of a sitting: some acts, none since errors forbid all, none since the question gives none. */
export type Decision =
  | ActesToMake
  | { readonly genre: 'forbidden' }
  | { readonly genre: 'no-acte'; readonly why: NoActe };

const FORBIDDEN = { genre: 'forbidden' } as const;

/**
 * Decides what may be made. An error in what every act states forbids them all, one in a report or a convention its own
 * questions; a draft is never forbidden by what the rules say.
 */
export function decide({ seance, judgement, etat, questions }: JudgedSeance): Decision {
  const { dossier, sources } = seance;
  const isDraft = etat === 'projet';
  if (dossier === undefined || (judgement.ofAll && !isDraft)) return FORBIDDEN;
  const leftOut = isDraft ? [] : judgement.leftOut;
  const asked = questionsToMake(dossier, questions);
  if ('genre' in asked) return judgement.ofFiles ? FORBIDDEN : { genre: 'no-acte', why: asked };
  const rapports = asked.filter(({ question }) => !leftOut.some((one) => one.question === question));
  if (rapports.length === 0 && (leftOut.length > 0 || judgement.ofFiles)) return FORBIDDEN;
  const faulty = judgement.ofFiles && !isDraft;
  const kept = seance.kept === undefined ? {} : { kept: seance.kept };
  return { genre: 'make', toMake: { dossier, sources, etat }, rapports, leftOut, faulty, ...kept };
}
