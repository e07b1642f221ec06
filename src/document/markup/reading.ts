import type { Fault } from '../../diagnostics/fault.ts';
import { remedyForName } from '../../diagnostics/nearest-name.ts';
import type { Charte } from '../charte.ts';
import type { Gallery } from '../pictures/picture.ts';
import { collapseSpaces } from '../spaces.ts';
import type { Block } from '../tree.ts';
import type { Landmark } from './landmarks.ts';
import { type Markup, writtenOut } from './markup.ts';
import { type MarkupFaultCode, markupFault } from './markup-faults.ts';
import type { MarkupElement } from './parse-elements.ts';

/** The names that the house style gives to looks. */
export type StyleNames = Pick<Charte, 'styles' | 'tableaux' | 'rangs'>;

/** What the readers of one markup share. */
export interface Reading {
  readonly markup: Markup;
  readonly faults: Fault[];
  /** When given, every `class` must be a name of it. */
  readonly charte?: StyleNames;
  readonly slots: Readonly<Record<string, readonly Block[]>>;
  /** Where pictures are looked up; without it, none is to be had. */
  readonly images?: Gallery;
  /** Headings, names and links met so far, in reading order. */
  readonly landmarks: Landmark[];
  /** The slot whose sub-points stand under the paragraph being read. */
  readonly opened?: MarkupElement;
}

/** Adds a fault about an element. */
export function report(
  { markup, faults }: Reading,
  code: MarkupFaultCode,
  element: MarkupElement,
  message: string,
  hint: string,
): void {
  faults.push(markupFault(markup, code, element, message, hint));
}

/** Returns an attribute, values written out and spaces collapsed; nothing when it is absent or empty. */
export function attribute({ markup }: Reading, element: MarkupElement, name: string): string | undefined {
  if (!Object.hasOwn(element.attributes, name)) return undefined;
  return collapseSpaces(writtenOut(element.attributes[name] ?? '', markup.values)) || undefined;
}

/** Returns an attribute that takes one of a few words; another word is a fault. */
export function choice<T extends string>(
  reading: Reading,
  element: MarkupElement,
  name: string,
  choices: readonly T[],
): T | undefined {
  const written = attribute(reading, element, name);
  const found = choices.find((known) => known === written);
  if (written !== undefined && found === undefined) {
    const message = `L'attribut « ${name} » de « <${element.name}> » ne peut pas valoir « ${written} ».`;
    report(reading, 'BALISE-05', element, message, remedyForName(written, choices));
  }
  return found;
}

/** Returns an attribute that takes a positive number, whole when `whole`; anything else is a fault. */
export function positive(
  reading: Reading,
  element: MarkupElement,
  name: string,
  whole: boolean,
): number | undefined {
  const written = attribute(reading, element, name);
  if (written === undefined) return undefined;
  if ((whole ? /^[1-9]\d{0,4}$/ : /^\d{1,5}(\.\d+)?$/).test(written) && Number(written) > 0)
    return Number(written);
  const message = `L'attribut « ${name} » de « <${element.name}> » vaut « ${written} », qui n'est pas un nombre positif.`;
  report(
    reading,
    'BALISE-05',
    element,
    message,
    whole ? 'Écrire un nombre entier : 1, 2, 3…' : 'Écrire un nombre.',
  );
  return undefined;
}

/** Returns the style that `class` names, as a property to spread; a name that the house style lacks is a fault. */
export function style(
  reading: Reading,
  element: MarkupElement,
  kind: keyof StyleNames,
): { readonly style?: string } {
  const name = attribute(reading, element, 'class');
  if (name === undefined) return {};
  const known = reading.charte?.[kind];
  if (known !== undefined && !Object.hasOwn(known, name)) {
    const message = `Le style « ${name} » n'est pas dans la charte (rubrique « ${kind} »).`;
    report(reading, 'BALISE-07', element, message, remedyForName(name, Object.keys(known)));
  }
  return { style: name };
}

/** Returns the `id` of a block, as a property to spread, and notes it. */
export function identity(reading: Reading, element: MarkupElement): { readonly id?: string } {
  const id = attribute(reading, element, 'id');
  if (id === undefined) return {};
  reading.landmarks.push({ kind: 'name', id, span: element });
  return { id };
}

/** Returns the blocks that `nom` names; a name under which nothing is ready is a fault. */
export function slotOf(reading: Reading, element: MarkupElement): readonly Block[] | undefined {
  const name = attribute(reading, element, 'nom') ?? '';
  if (Object.hasOwn(reading.slots, name)) return reading.slots[name];
  const hint = remedyForName(name, Object.keys(reading.slots));
  report(reading, 'BALISE-05', element, `Rien n'est prêt à insérer sous le nom « ${name} ».`, hint);
  return undefined;
}
