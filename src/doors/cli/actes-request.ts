import type { Format } from '../../app/formats.ts';
import type { NoActe } from '../../app/policy/questions-to-make.ts';
import { quoted } from '../../diagnostics/foreign-text.ts';
import type { DocumentState } from '../../document/tree.ts';
import { askedFormats } from './formats.ts';
import type { Arguments } from './usage.ts';
import { suggestion } from './usage.ts';

/** What `seance generer` is asked to make. */
export interface ActesRequest {
  /** Questions asked for; all when absent. */
  readonly questions?: readonly string[];
  readonly formats: readonly Format[];
  readonly etat: DocumentState;
  readonly tout: boolean;
  readonly purger: boolean;
}

/** Reads what was asked for; a French sentence when it makes no sense. */
export function actesRequest(args: Arguments): ActesRequest | string {
  const formats = askedFormats(args);
  if (typeof formats === 'string') return formats;
  const { projet, tout, purger, question } = args.options;
  return {
    formats,
    ...(question === undefined ? {} : { questions: question }),
    etat: projet === undefined ? 'definitif' : 'projet',
    tout: tout !== undefined,
    purger: purger !== undefined,
  };
}

/** Why a question has no act to be made, French; `known` are the questions that have one. */
export function noActeText(why: NoActe, known: readonly string[]): string {
  switch (why.genre) {
    case 'same-folder': {
      const [one, other] = why.questions;
      return `Les questions ${quoted(one)} et ${quoted(other)} donneraient le même dossier ${quoted(why.folder)} : renommez l'une des deux.`;
    }
    case 'unknown':
      return `La question ${quoted(why.question)} n'est pas dans l'ordre de passage.${suggestion(why.question, known)}`;
    case 'no-report':
      return `La question ${quoted(why.question)} n'a pas de rapport dans les données de la séance.`;
    case 'withdrawn':
    case 'postponed': {
      const said = why.genre === 'withdrawn' ? 'retirée' : 'reportée';
      return `La question ${quoted(why.question)} a été ${said} : aucun acte ne lui est fait.`;
    }
  }
}
