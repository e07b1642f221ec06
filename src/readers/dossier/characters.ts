import { codePoint, UNSEEN } from '../../diagnostics/foreign-text.ts';
import { isCommon } from '../../document/repertoire.ts';

/** A character that no act can print, and where it stands in the text. */
export interface UnwantedCharacter {
  readonly code: string;
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly length: number;
  /** "U+0007". */
  readonly name: string;
  /** What such a character is, in French, with its article. */
  readonly nature: string;
}

interface Family {
  readonly code: string;
  readonly nature: string;
  readonly test: RegExp;
}

const FAMILIES: readonly Family[] = [
  { code: 'CARAC-01', nature: 'un caractère de commande', test: /\p{Cc}/u },
  { code: 'CARAC-02', nature: 'un caractère de remplacement', test: /\ufffd/u },
  { code: 'CARAC-03', nature: 'un caractère à usage privé', test: /\p{Co}/u },
  { code: 'CARAC-04', nature: 'un caractère invisible', test: /\p{Cf}|[\u2028\u2029]/u },
];

const OTHER: Family = { code: 'CARAC-05', nature: "un code qui n'est pas un caractère", test: /./u };

function unwanted(character: string, offset: number): UnwantedCharacter {
  const { code, nature } = FAMILIES.find(({ test }) => test.test(character)) ?? OTHER;
  return { code, nature, offset, length: character.length, name: codePoint(character) };
}

/** The unwanted characters of `text`, in order, `limit` of them at most. */
export function unwantedCharacters(text: string, limit: number): readonly UnwantedCharacter[] {
  if (isCommon(text)) return [];
  const found: UnwantedCharacter[] = [];
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (found.length === limit) break;
    found.push(unwanted(character, index));
  }
  return found;
}
