import type { Fault } from '../../diagnostics/fault.ts';
import type { Block } from '../../document/tree.ts';
import { amendement, casier, EXPOSE, point } from '../../domaine/casiers.ts';
import type { FaitsCommuns, FaitsDeDeliberation } from '../../domaine/faits.ts';
import type { Renvois } from '../../domaine/renvois.ts';
import type { Atelier } from '../atelier.ts';
import { composedIn } from '../atelier.ts';
import type { WrittenText } from '../body-slots.ts';
import { bodySlots, shortTextBlocks } from '../body-slots.ts';
import type { Composition } from '../index.ts';
import { composeDocument } from '../index.ts';
import { wordedReferences } from '../worded-references.ts';

/** What an extract of the register is composed from. */
export interface DeliberationInput {
  readonly faits: FaitsDeDeliberation;
  /** What every template is given. */
  readonly communs: FaitsCommuns;
  readonly renvois: Renvois;
  readonly body: WrittenText;
  /** The points of the decision that are words, by their rank in the decision. */
  readonly points: ReadonlyMap<number, WrittenText>;
  /** The bodies of the annexed conventions, by id. */
  readonly conventions: ReadonlyMap<string, readonly Block[]>;
  /** The words of the amendments, in their order. */
  readonly amendements: readonly WrittenText[];
}

/** Composes the extract of the register for one question by its template, its annexes after it. Typography is not set here. */
export function composeDeliberation(atelier: Atelier, name: string, input: DeliberationInput): Composition {
  const faults: Fault[] = [];
  const references = wordedReferences(input.renvois, atelier, faults);
  const patterns = atelier.charte.numerotation;
  const numerotation = (part: string): readonly string[] => (part === EXPOSE ? patterns.expose : []);
  const parts = bodySlots(input.body, { references, numerotation }, ['annexes']);
  const slots: Record<string, readonly Block[]> = { ...parts.slots };
  const short = [
    ...[...input.points].map(([rank, text]) => [point(rank), text] as const),
    ...input.amendements.map((text, rank) => [amendement(rank), text] as const),
  ];
  for (const [place, text] of short) {
    const { blocks, faults: found } = shortTextBlocks(text, references);
    slots[place] = blocks;
    faults.push(...found);
  }
  for (const [id, blocks] of input.conventions) slots[casier('Conventions', id)] = blocks;
  const template = atelier.templates.byName.get(name);
  if (!template) return { faults: atelier.templates.faults };
  const composition = composeDocument(
    template,
    { ...input.faits, ...input.communs },
    slots,
    composedIn(atelier),
  );
  return { ...composition, faults: [...faults, ...parts.faults, ...composition.faults] };
}
