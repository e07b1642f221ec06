import { capped } from '../diagnostics/capped.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { bodyFault } from '../document/markdown/body-faults.ts';
import type { References } from '../document/markdown/body-reading.ts';
import { parseBody } from '../document/markdown/parse-body.ts';
import type { BodyBlocks } from '../document/markdown/read-body.ts';
import { readBlocks } from '../document/markdown/read-body.ts';
import { splitSections } from '../document/markdown/split-sections.ts';
import { shiftedHeadings } from '../document/markup/shift-headings.ts';
import { numberHeadings } from '../document/number-headings.ts';
import { inlineText } from '../document/plain-text.ts';
import type { Block } from '../document/tree.ts';
import { casier } from '../domaine/casiers.ts';
import { identifiant } from '../domaine/titres.ts';

/**
 * A text that a person wrote, and where: `place` gives the file and the line of its first line, from 1. Looking a place
 * up may mean reading the file again: it is done only for a fault.
 */
export interface WrittenText {
  readonly text: string;
  readonly place: () => { readonly file: string; readonly line: number };
}

/** Blocks by the name of the slot they fill. */
export type Slots = Readonly<Record<string, readonly Block[]>>;

/** How a body is cut and numbered. */
export interface BodyCut {
  readonly references: References;
  /** Patterns of the headings of a slot, by level ("Axe {1} : "). */
  readonly numerotation: (slot: string) => readonly string[];
}

interface Part {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** What stands under each heading of level 2, by its name. */
function subParts(blocks: readonly Block[]): readonly Part[] {
  const parts: { id: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) {
      parts.push({ id: block.id ?? identifiant(inlineText(block.children)), blocks: [] });
    } else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

/** Level of the highest heading of the blocks; 1 when there is none. */
const highestLevel = (blocks: readonly Block[]): number => {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return levels.length === 0 ? 1 : Math.min(...levels);
};

/** Blocks whose highest heading is of level 1, numbered. */
function numbered(name: string, blocks: readonly Block[], cut: BodyCut): readonly Block[] {
  const raised = shiftedHeadings(blocks, 1 - highestLevel(blocks)).blocks;
  return numberHeadings(raised, cut.numerotation(name), 'rubrique');
}

/**
 * Cuts a written body into slots: each part of level 1 under its own name, and, for the parts that hold several texts
 * (articles, annexes), each text under `<part>/<name>`.
 */
export function bodySlots(
  { text, place }: WrittenText,
  cut: BodyCut,
  several: readonly string[],
): { readonly slots: Slots; readonly faults: readonly Fault[] } {
  const { sections, faults } = placed(text, place, (body) =>
    splitSections(body, { references: cut.references }),
  );
  const slots: Record<string, readonly Block[]> = {};
  for (const { title, blocks } of sections) {
    const name = identifiant(title);
    if (!several.includes(name)) slots[name] = numbered(name, blocks, cut);
    else
      for (const { id, blocks: inner } of subParts(blocks))
        slots[casier(name, id)] = numbered(casier(name, id), inner, cut);
  }
  return { slots, faults };
}

/** `read` over `text`; again with its place when there is a fault to place. */
function placed<T extends { readonly faults: readonly Fault[] }>(
  text: string,
  place: WrittenText['place'],
  read: (body: ReturnType<typeof parseBody>) => T,
): T {
  const found = read(parseBody(text, '', 1));
  if (found.faults.length === 0) return found;
  const { file, line } = place();
  const again = read(parseBody(text, file, line));
  return { ...again, faults: capped(again.faults) };
}

/** Whether a short text is a sentence, and what it lists under it. */
function isSentence([first, ...others]: readonly Block[]): boolean {
  return first?.kind === 'paragraph' && others.every(({ kind }) => kind === 'paragraph' || kind === 'list');
}

/** A short text: a paragraph and its lists; more is a fault, and its characters are kept as they were typed. */
function sentence(body: ReturnType<typeof parseBody>, references: References): BodyBlocks {
  const found = readBlocks(body, { references, keepsLines: true, depth: 1 });
  if (isSentence(found.blocks)) return found;
  const { text } = body.source;
  const lineEnd = text.indexOf('\n');
  const span = { start: { offset: 0 }, end: { offset: lineEnd === -1 ? text.length : lineEnd } };
  const fault = bodyFault(
    body.source,
    'CORPS-06',
    span,
    "Ce texte court n'est pas une phrase : il contient un titre ou un tableau, ou commence par une liste.",
    "L'écrire en une phrase, suivie au besoin de la liste de ses sous-points, ou en faire plusieurs points.",
  );
  return {
    blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
    faults: [...found.faults, fault],
  };
}

/** A short text (a point of the decision): its sentence and its sub-points, its final punctuation left to the template. */
export function shortTextBlocks(
  { text, place }: WrittenText,
  references: References,
): { readonly blocks: readonly Block[]; readonly faults: readonly Fault[] } {
  const unended = text.trim().replace(/\s*[.;,]$/u, '');
  const { blocks, faults } = placed(unended, place, (body) => sentence(body, references));
  return { blocks, faults };
}

/** A whole text (the substance of a debate) as blocks, its headings from level 1 to `lowest`, without number. */
export function textBlocks(
  { text, place }: WrittenText,
  references: References,
  lowest: number,
): { readonly blocks: readonly Block[]; readonly faults: readonly Fault[] } {
  const { blocks, faults } = placed(text, place, (body) => readBlocks(body, { references, lowest }));
  const raised = shiftedHeadings(blocks, 1 - highestLevel(blocks)).blocks;
  return { blocks: numberHeadings(raised, [], 'rubrique'), faults };
}
