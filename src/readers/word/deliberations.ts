import type { DecisionPoint } from './decision-points.ts';
import { decisionPoints } from './decision-points.ts';
import { tableKind, unframed } from './layout-tables.ts';
import {
  CLOTURE,
  CLOTURE_SURE,
  DEBUT_DU_CORPS,
  ENTETE,
  ETIQUETTE,
  LISTE_DE_NOMS,
  NUMERO_SEUL,
  OBJET,
  SIGNATAIRE,
  SUJET_SEUL,
  TITRE_NUMEROTE,
  VOTE,
  VOTE_EN_TETE,
} from './lines-of-acts.ts';
import { opensDecision } from './openings.ts';
import { splitDeliberations } from './split-deliberations.ts';
import type { WordBlock, WordParagraph, WordTable, WordText } from './word-text.ts';
import { lineOfBlock, withoutTail, wordsOf } from './word-text.ts';

/** A deliberation as a text document words it: what a report holds, and what the program writes by itself. */
export interface WordedDeliberation {
  readonly titre?: string;
  /** Visas, considerations and the account of the matter, in their order. */
  readonly expose: readonly WordBlock[];
  readonly decision: readonly DecisionPoint[];
  /** What is said of the vote, line by line: never taken for the vote. */
  readonly vote: readonly string[];
  /** What was left aside, line by line: heads, lists of people, formulas, signatures. */
  readonly apart: readonly string[];
}

type Zone = 'entete' | 'corps' | 'decision' | 'fin';

interface Walk {
  zone: Zone;
  titre?: string | undefined;
  /** How the document marks its titles: the other ways are no title then. */
  readonly mark: TitleMark;
  /** The next paragraph is the title: « Objet : » stood alone. */
  titleFollows: boolean;
  /** The last short lines of the head, which may be the title: one that stands out, else any of several words. */
  candidate?: string;
  plain?: string;
  /** The line above names the body, with a colon. */
  isAnnounced: boolean;
  /** The vote was told after points. */
  isVoted: boolean;
  readonly expose: WordBlock[];
  readonly decision: WordBlock[];
  readonly vote: string[];
  readonly apart: string[];
}

/** Characters beyond which a paragraph of the head is no line of it. */
const LONGEST_LINE = 180;

const titled = (text: string): string => withoutTail(text.replace(/\s+/gu, ' '), /[\s.;:,]+$/u);

/** Whether all of a paragraph is bold, or in capitals: how a title without style is written. */
const stands = ({ runs, text }: WordParagraph): boolean =>
  runs.every(({ strong, text: own }) => strong === true || own.trim() === '') ||
  (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text));

type TitleMark = 'objet' | 'numero' | 'style';

/** The surest way in which a document marks its title, before its decision: what follows may have marks of its own. */
function titleMark(blocks: readonly WordBlock[]): TitleMark {
  const decision = blocks.findIndex((block) => opensDecision(block));
  const before = decision === -1 ? blocks : blocks.slice(0, decision);
  const has = (mark: RegExp): boolean =>
    before.some((one) => one.kind === 'paragraph' && mark.test(one.text));
  if (has(OBJET)) return 'objet';
  return has(TITRE_NUMEROTE) ? 'numero' : 'style';
}

/** The title after « Objet : », which may stand on the next line. */
function objectOf(walk: Walk, text: string): string | undefined {
  const found = OBJET.exec(text);
  if (found === null) return undefined;
  const [, objet = ''] = found;
  walk.titleFollows = objet.trim() === '';
  return objet.trim() === '' ? undefined : titled(objet);
}

/** The title that a line of the head gives, if any. */
function titleOf(walk: Walk, { text, heading }: WordParagraph): string | undefined {
  if (walk.titleFollows) return titled(text);
  if (walk.mark === 'objet') return objectOf(walk, text);
  const numbered = TITRE_NUMEROTE.exec(text)?.[2];
  if (walk.mark === 'numero') return numbered === undefined ? undefined : titled(numbered);
  const isHead = ENTETE.test(text) || NUMERO_SEUL.test(text);
  return heading !== undefined && !isHead ? titled(text) : undefined;
}

const isHeadLine = (text: string): boolean =>
  ENTETE.test(text) || VOTE.test(text) || NUMERO_SEUL.test(text) || LISTE_DE_NOMS.test(text);

/** A table of the head says who is in office, present, voting: the program writes it. */
function tableInHead(walk: Walk, block: WordTable): boolean {
  const isCounts = block.rows.some((row) => row.some((cell) => isHeadLine(wordsOf(cell))));
  if (!isCounts && !isAwaited(walk)) return false;
  walk.apart.push(lineOfBlock(block));
  return true;
}

/** Takes the title of the act when this line of the head gives it, or announces it. */
function takesTitle(walk: Walk, block: WordParagraph): boolean {
  if (walk.titre !== undefined) return false;
  walk.titre = titleOf(walk, block);
  if (walk.titre !== undefined) walk.titleFollows = false;
  return walk.titre !== undefined || walk.titleFollows;
}

/** Whether the title is still to come for sure: what stands before it is the head, whatever it says. */
const isAwaited = ({ titre, mark }: Walk): boolean => titre === undefined && mark !== 'style';

/** Whether a line of no known kind goes on with the head: short, before the title, and no sentence. */
const goesOn = ({ titre }: Walk, block: WordParagraph): boolean =>
  titre === undefined &&
  !DEBUT_DU_CORPS.test(block.text) &&
  !opensDecision(block) &&
  block.text.length <= LONGEST_LINE &&
  !/[.]$/u.test(block.text);

/** Takes a block of the head; false when the text of the act begins with it. */
function inHead(walk: Walk, block: WordBlock): boolean {
  if (block.kind === 'table') return tableInHead(walk, block);
  if (takesTitle(walk, block)) return true;
  const { text } = block;
  if (!isHeadLine(text)) {
    if (!isAwaited(walk) && !goesOn(walk, block)) return false;
    if (stands(block)) walk.candidate = text;
    else if (text.split(/\s+/u).length >= 3) walk.plain = text;
  }
  if (VOTE.test(text) && !ENTETE.test(text)) walk.vote.push(text);
  else walk.apart.push(text);
  return true;
}

/** Gives the title that the head may have held, once it is over. */
function endHead(walk: Walk): void {
  walk.zone = 'corps';
  const title = walk.candidate ?? walk.plain;
  if (walk.titre !== undefined || title === undefined) return;
  walk.titre = titled(title);
  walk.apart.splice(walk.apart.lastIndexOf(title), 1);
}

/** Takes a table that is no part of the act; false of one that is. */
function tableAside(walk: Walk, table: WordTable): boolean {
  const kind = walk.zone === 'fin' ? 'signatures' : tableKind(table);
  if (kind === 'vote') walk.vote.push(lineOfBlock(table));
  if (kind === 'signatures') {
    walk.zone = 'fin';
    walk.apart.push(lineOfBlock(table));
  }
  return kind !== 'acte';
}

/** Whether a line closes the act: in the account, only what can be nothing else. */
function closes({ zone }: Walk, text: string): boolean {
  if (zone === 'corps') return CLOTURE_SURE.test(text);
  return zone === 'fin' || CLOTURE.test(text) || SIGNATAIRE.test(text);
}

/** Whether a line of the account says nothing of the matter: the body named alone, a label, who reports. */
const isLabel = (text: string): boolean =>
  SUJET_SEUL.test(text) || ETIQUETTE.test(text) || /^rapporteure?s? ?:/iu.test(text);

/** Where a block that is neither a vote nor a closing line goes. */
function placeOf(walk: Walk, block: WordBlock, text: string): WordBlock[] | undefined {
  if (walk.zone !== 'decision') return isLabel(text) ? undefined : walk.expose;
  // Notes under a vote are no points; one that decides is.
  return walk.isVoted && !opensDecision(block, true) ? undefined : walk.decision;
}

function inText(walk: Walk, block: WordBlock): void {
  if (block.kind === 'table' && tableAside(walk, block)) return;
  const text = block.kind === 'table' ? '' : block.text;
  if (walk.zone === 'corps' && opensDecision(block, walk.isAnnounced)) walk.zone = 'decision';
  walk.isAnnounced = SUJET_SEUL.test(text) && /:$/u.test(text);
  if (closes(walk, text)) walk.zone = 'fin';
  if (VOTE.test(text) && !VOTE_EN_TETE.test(text)) {
    walk.vote.push(text);
    walk.isVoted = walk.decision.length > 1;
    return;
  }
  const place = walk.zone === 'fin' ? undefined : placeOf(walk, block, text);
  if (place === undefined) walk.apart.push(lineOfBlock(block));
  else place.push(block);
}

function readOne(blocks: readonly WordBlock[]): WordedDeliberation {
  const walk: Walk = {
    zone: 'entete',
    mark: titleMark(blocks),
    titleFollows: false,
    isAnnounced: false,
    isVoted: false,
    expose: [],
    decision: [],
    vote: [],
    apart: [],
  };
  for (const block of blocks) {
    if (walk.zone === 'entete' && inHead(walk, block)) continue;
    if (walk.zone === 'entete') endHead(walk);
    inText(walk, block);
  }
  if (walk.zone === 'entete') endHead(walk);
  const { points, tables, votes, leads } = decisionPoints(walk.decision);
  const { titre, expose, vote, apart } = walk;
  return {
    ...(titre === undefined || titre === '' ? {} : { titre }),
    expose: [...expose, ...tables],
    decision: points,
    vote: [...votes, ...vote],
    apart: [...apart, ...leads],
  };
}

/** The deliberations that a document holds, in its order; a document that holds none for sure is read as one. */
export const deliberationsOf = ({ blocks }: WordText): readonly WordedDeliberation[] =>
  splitDeliberations(unframed(blocks)).map(readOne);
