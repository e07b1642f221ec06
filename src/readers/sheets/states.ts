import { bareTitle } from './header.ts';

/** What a table says of a member. */
export type Etat = 'present' | 'absent' | 'excuse' | 'represente' | 'supplee';

/** Every state, in the order of the reports. */
export const ETATS: readonly Etat[] = ['present', 'absent', 'excuse', 'represente', 'supplee'];

/** How states are called in sentences. */
export const NOMS_DES_ETATS: Readonly<Record<Etat, string>> = {
  present: 'présent',
  absent: 'absent',
  excuse: 'excusé',
  represente: 'représenté',
  supplee: 'suppléé',
};

/** Folded words, the longer first: "absent excusé" is excused, "absent représenté" represented. */
const MOTS: readonly (readonly [RegExp, Etat])[] = [
  [/^(?:s|supplee?|supplean?te?|remplacee?|(?:present e? ?|absent e? ?)?suppleee?)$/u, 'supplee'],
  [
    /^(?:r|rep|repr|representee?|(?:absent|absente|excuse|excusee) (?:et )?representee?|(?:a donne )?(?:procuration|pouvoir)|absente? (?:ayant donne|avec|a donne) (?:procuration|pouvoir))$/u,
    'represente',
  ],
  [/^(?:e|exc|excusee?|abs exc|absente? excusee?|absente? et excusee?)$/u, 'excuse'],
  [/^(?:a|abs|absente?|absente? non excusee?|non excusee?)$/u, 'absent'],
  [/^(?:p|pres|presente?|oui)$/u, 'present'],
];

/** The feminine and plural that forms put between brackets: "présent(e)(s)" gives "present". */
const withoutEndings = (word: string): string => word.replace(/\b([\p{L}]{3,}) (?:es|e s|e|s)\b/gu, '$1');

/** The state that a cell writes, in full or by its initial; undefined when it is none. */
export function readState(text: string): Etat | undefined {
  if (text.length > 60) return undefined;
  const word = withoutEndings(bareTitle(text));
  return MOTS.find(([pattern]) => pattern.test(word))?.[1];
}

/** Whether a cell of a column of crosses is ticked; undefined when it is neither ticked nor left. */
export function readCross(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (['', '0', 'non', 'n', 'faux', '-', 'false'].includes(word)) return false;
  return ['x', 'xx', 'v', '1', 'oui', 'o', 'vrai', 'true', '✓', '✔', '☒', '☑', '+', '*'].includes(word)
    ? true
    : undefined;
}
