import type { Fault } from '../../diagnostics/fault.ts';
import { raisedHeadings } from '../../document/markup/shift-headings.ts';
import type { Block } from '../../document/tree.ts';
import { amendement, casierDeQuestion, DEBATS, EXPOSE, point } from '../../domaine/casiers.ts';
import { nomDeFichier } from '../../domaine/id-question.ts';
import type { Renvois } from '../../domaine/renvois.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Atelier } from '../atelier.ts';
import { composedIn } from '../atelier.ts';
import type { WrittenText } from '../body-slots.ts';
import { bodySlots, shortTextBlocks, textBlocks } from '../body-slots.ts';
import type { Composition } from '../index.ts';
import { composeDocument } from '../index.ts';
import { prefixedIds } from '../prefixed-ids.ts';
import { wordedReferences } from '../worded-references.ts';

/** What was written on one question: its report, its decisions, its amendments, its debates. */
export interface QuestionTexts {
  readonly question: IdQuestion;
  readonly renvois: Renvois;
  readonly body?: WrittenText;
  /** By decision, the points that are words by their rank. */
  readonly decisions: readonly ReadonlyMap<number, WrittenText>[];
  readonly amendements: readonly WrittenText[];
  readonly debats?: WrittenText;
}

/** Levels of headings that the minutes have room for under those of their own: six in all. */
const LEVELS = 3;

/** Blocks of one question by the name of their slot, before they are told from those of the others. */
type NamedBlocks = Record<string, readonly Block[]>;

/** The slots of one question, their landmarks told from those of the other questions. */
function questionSlots(atelier: Atelier, texts: QuestionTexts, faults: Fault[]): NamedBlocks {
  const references = wordedReferences(texts.renvois, atelier, faults);
  const patterns = atelier.charte.numerotation.expose;
  const numerotation = (name: string): readonly string[] => (name === EXPOSE ? patterns : []);
  const named: NamedBlocks = {};
  const keep = (name: string, read: { blocks: readonly Block[]; faults: readonly Fault[] }): void => {
    named[name] = read.blocks;
    faults.push(...read.faults);
  };
  if (texts.body) {
    const { slots, faults: found } = bodySlots(texts.body, { references, numerotation }, ['annexes']);
    for (const [name, blocks] of Object.entries(slots)) named[name] = raisedHeadings(blocks, LEVELS);
    faults.push(...found);
  }
  texts.decisions.forEach((points, rank) => {
    for (const [place, text] of points) keep(`${rank}/${point(place)}`, shortTextBlocks(text, references));
  });
  texts.amendements.forEach((text, rank) => {
    keep(amendement(rank), shortTextBlocks(text, references));
  });
  if (texts.debats) keep(DEBATS, textBlocks(texts.debats, references, LEVELS));
  const { question } = texts;
  const prefix = `q${nomDeFichier(question)}-`;
  return Object.fromEntries(
    Object.entries(named).map(([name, blocks]) => [
      casierDeQuestion(question, name),
      // Debates and report are two files: each may have named a heading as the other did.
      prefixedIds(blocks, name === DEBATS ? `${prefix}${DEBATS}-` : prefix),
    ]),
  );
}

/** Composes a document of the sitting by its template, over its facts. Typography is not set here. */
export function composeDocumentDeSeance(
  atelier: Atelier,
  name: string,
  faits: unknown,
  texts: readonly QuestionTexts[],
): Composition {
  const faults: Fault[] = [];
  const slots: NamedBlocks = {};
  for (const own of texts) Object.assign(slots, questionSlots(atelier, own, faults));
  const template = atelier.templates.byName.get(name);
  if (!template) return { faults: atelier.templates.faults };
  const composition = composeDocument(template, faits, slots, composedIn(atelier));
  return { ...composition, faults: [...faults, ...composition.faults] };
}
