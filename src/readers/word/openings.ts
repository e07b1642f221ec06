import { motQuiDecide } from '../../domaine/verbes-de-decision.ts';
import { withoutLabel } from './decision-points.ts';
import { DELIBERE, INCISE, PREND_ACTE, SUJET, VOTE_EN_TETE } from './lines-of-acts.ts';
import type { WordBlock } from './word-text.ts';
import { lineOfBlock } from './word-text.ts';

/** What tells of a decision taken, or to be taken, elsewhere: « a décidé », « doit approuver ». */
const AUXILIAIRE = /^(?:a|ont|avait|est|sera|doit|devra|peut|pourra|va)\s/iu;

/** Nouns of acts, that the verbs of decision have the letters of: « vente », « délégation ». */
const NOM = /(?:tion|sion|ment|[ao]t|ure|nte|^vote|^commande|^demande)$/iu;

/** Whether a sentence begins with a verb that decides. */
function beginsWithVerb(said: string): boolean {
  const found = motQuiDecide(said);
  if (found?.sur !== true || found.debut !== 0) return false;
  // « VOTE des taux », « Demande de subvention » are titles; « demande au Préfet », « vote le budget » decide.
  return !NOM.test(found.mot) || /^(?:vote|commande|demande) (?!d)/iu.test(said);
}

const ARTICLE_1 = /^article (?:1(?:er)?|premier|unique)(?![\p{L}\d])/iu;

/** A line all in capitals is a title, unless it says that the council decides. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text) && !/^D[ÉE]CIDE(?!\p{L})/u.test(text);

/**
 * Whether the decision of an act begins with this block; `isAnnounced` when the line above it only names the body, with
 * a colon.
 */
export function opensDecision(block: WordBlock, isAnnounced = false): boolean {
  if (block.kind === 'table') return false;
  const text = withoutLabel(block.text);
  if (DELIBERE.test(text) || VOTE_EN_TETE.test(text) || ARTICLE_1.test(lineOfBlock(block))) return true;
  if (PREND_ACTE.test(text)) return true;
  if (isAnnounced) return beginsWithVerb(text) || /^[dq](?:e|u?['’]|ue)\s?\p{L}+/iu.test(text);
  const said = text.replace(INCISE, '').replace(SUJET, '');
  if (said === text) return /^\p{Lu}{3,}/u.test(text) && !isShouted(text) && beginsWithVerb(text);
  return !AUXILIAIRE.test(said) && beginsWithVerb(said);
}
