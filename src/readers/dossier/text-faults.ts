import { MOST_SHOWN } from '../../diagnostics/capped.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { citation, codePoint } from '../../diagnostics/foreign-text.ts';
import type { UnprintableCharacter } from '../../document/repertoire.ts';
import { isCommon, unprintableCharacters } from '../../document/repertoire.ts';
import { others } from './capped.ts';
import { unwantedCharacters } from './characters.ts';
import { faultAt } from './fault-at.ts';
import type { SourceFile } from './source-file.ts';
import { linePosition, positionAt } from './source-file.ts';

/** The byte order mark, which some editors put before the text. */
export const BOM = '\ufeff';

/** Characters of the file, data and body, that no act can print. */
export function characterFaults(file: SourceFile): readonly Fault[] {
  const found = unwantedCharacters(file.text, MOST_SHOWN + 1);
  const faults = found.slice(0, MOST_SHOWN).map(({ code, offset, length, name, nature }) =>
    faultAt(positionAt(file, offset, length), {
      code,
      message: `Le fichier contient ${nature} (${name}) qu'aucun acte ne peut imprimer.`,
      hint: 'Le supprimer, et retaper au besoin le texte autour de lui.',
    }),
  );
  return [...faults, ...others(file.name, found.length)];
}

/** The text with the comments of its YAML part, which no act prints, made blank: offsets stay. */
function withoutComments({ yaml, text }: SourceFile): string {
  const blanked = yaml.replace(/(?<=^|\s)#.*/gmu, (comment) => ' '.repeat(comment.length));
  return blanked + text.slice(yaml.length);
}

/** Characters looked at: a file that has more that can't be printed is none of ours. */
const MOST_LOOKED_AT = 1000;

/** Signs that the fonts of the acts have not: told where they are typed, before any act is made. */
export function glyphFaults(file: SourceFile): readonly Fault[] {
  if (isCommon(file.text)) return [];
  const found: UnprintableCharacter[] = [];
  let looked = 0;
  for (const one of unprintableCharacters(withoutComments(file))) {
    looked += 1;
    if (looked > MOST_LOOKED_AT || found.length > MOST_SHOWN) break;
    // What is no character at all has its own fault.
    if (unwantedCharacters(one.character, 1).length === 0) found.push(one);
  }
  const faults = found.slice(0, MOST_SHOWN).map(({ character, offset }) =>
    faultAt(positionAt(file, offset, character.length), {
      code: 'CARAC-08',
      message: `Le fichier contient le signe « ${character} » (${codePoint(character)}), que la police des actes n'a pas.`,
      hint: 'Le remplacer par un autre signe, ou par un mot.',
    }),
  );
  return [...faults, ...others(file.name, found.length)];
}

const TAB = {
  code: 'CARAC-07',
  message: 'Une tabulation est employée pour décaler la ligne.',
  hint: 'La remplacer par des espaces.',
};

/** Tabs that shift a line of data: YAML allows none, and an editor hides them. */
export function tabFaults(file: SourceFile): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { index, 0: line, 1: blanks = '' } of file.yaml.matchAll(/^( *)\t[ \t]*\S/gmu)) {
    if (faults.length === MOST_SHOWN) return [...faults, ...others(file.name, MOST_SHOWN + 1)];
    faults.push(faultAt(positionAt(file, index + blanks.length, line.length - 1 - blanks.length), TAB));
  }
  return faults;
}

const NO_BREAK = '[\\u00a0\\u2007\\u202f\\u3000]';

/** A no-break space where YAML reads the structure of the file: before a dash or a key, or after them. */
const NO_BREAK_LINE = new RegExp(
  `^( *)(?:(${NO_BREAK})[ \\u00a0\\u2007\\u202f\\u3000]*(?:-\\s|[a-z_]+:(?:\\s|$))|((?:- +)?(?:-|[a-z_]+:))${NO_BREAK})`,
  'gmu',
);

/** No-break spaces that shift a line of data, or that follow its dash or its colon: one fault for them all. */
export function noBreakFaults(file: SourceFile): readonly Fault[] {
  const [first, ...rest] = Array.from(file.yaml.matchAll(NO_BREAK_LINE));
  if (!first) return [];
  const [, blanks = '', , before = ''] = first;
  const where = before === '' ? 'décale cette ligne' : `suit « ${citation(before)} »`;
  const others = rest.length === 0 ? '' : ` ; d'autres lignes en ont aussi (${rest.length})`;
  return [
    faultAt(positionAt(file, first.index + blanks.length + before.length, 1), {
      code: 'CARAC-09',
      message: `Une espace insécable, qui ne se distingue pas à l'œil, ${where}${others}.`,
      hint: 'La remplacer par une espace ordinaire : effacer les espaces à cet endroit et les retaper.',
    }),
  ];
}

/** The byte order mark is left aside: a warning is enough. */
export const bomFault = (file: SourceFile): Fault =>
  faultAt(linePosition(file, 1), {
    code: 'CARAC-06',
    severity: 'avertissement',
    message: "Le fichier commence par une marque d'ordre des octets, invisible (U+FEFF).",
    hint: "L'enregistrer en UTF-8 sans marque (sans BOM).",
  });
