import type { Format } from '../../app/formats.ts';
import { FORMATS, writerOf } from '../../app/formats.ts';
import { quoted } from '../../diagnostics/foreign-text.ts';
import { enumeration } from '../../domaine/enumeration.ts';
import type { Arguments, OptionSpec } from './usage.ts';

/** "en PDF et en DOCX". */
export const IN_ALL_FORMATS: string = enumeration(FORMATS.map((format) => `en ${writerOf(format).name}`));

/** The option by which formats are asked for. */
export const FORMAT_OPTION: OptionSpec = {
  kind: 'value',
  value: FORMATS.join(','),
  help: `Formats à écrire (par défaut : ${FORMATS.length === 2 ? 'les deux' : 'tous'}).`,
};

/** The words given to an option, be they separated by commas or given one by one, in lower case. */
export const wordsOf = ({ options }: Arguments, option: string): readonly string[] =>
  (options[option] ?? []).flatMap((value) => value.split(',')).map((word) => word.trim().toLowerCase());

/** The formats asked for, in their order, all unless some are named; a French sentence when one does not exist. */
export function askedFormats(args: Arguments): readonly Format[] | string {
  const asked = wordsOf(args, 'format');
  const unknown = asked.find((word) => !FORMATS.some((format) => format === word));
  if (unknown !== undefined)
    return `Le format ${quoted(unknown)} n'existe pas : ${enumeration(FORMATS)} sont les formats possibles.`;
  return asked.length === 0 ? FORMATS : FORMATS.filter((format) => asked.includes(format));
}
