import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Acquittement } from '../../domaine/dossier.ts';
import { yamlPair } from './yaml-scalar.ts';

const HEAD = `# yaml-language-server: $schema=../schemas/acquittements.schema.json
#
# Les avertissements que quelqu'un a regardés et accepte, avec son motif. Une erreur ne s'acquitte pas.

acquittements:
`;

/** The entry in block style, its dash `column` characters from the margin. */
function entryText({ code, lieu, ecrit, motif, par, le }: Acquittement, column: number): string {
  const pairs = Object.entries({ code, lieu, ecrit, motif, par, le }).flatMap(([key, value]) =>
    value === undefined ? [] : [yamlPair(key, value)],
  );
  const margin = ' '.repeat(column);
  return pairs.map((pair, rank) => `${margin}${rank === 0 ? '- ' : '  '}${pair}\n`).join('');
}

/** Where the dashes of the list stand, in characters; undefined when an entry can't be added at the end of the text. */
function columnOfDashes(text: string): number | undefined {
  const { contents, errors } = parseDocument(text, { schema: 'failsafe' });
  if (errors.length > 0 || !isMap(contents) || contents.flow === true) return undefined;
  const last = contents.items.at(-1);
  if (!last || !isScalar(last.key) || last.key.value !== 'acquittements') return undefined;
  if (!isSeq(last.value)) return undefined;
  const [first] = last.value.items;
  const start = isMap(first) ? first.range?.[0] : undefined;
  if (last.value.flow === true || start === undefined) return undefined;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^ *- *$/u.test(line) ? line.indexOf('-') : undefined;
}

/**
 * The text of `acquittements.yaml` with one more entry at its end, and nothing else changed; of a new file when there is
 * none. Undefined when the way the file is written doesn't allow it for sure.
 */
export function acknowledgedText(text: string | undefined, entry: Acquittement): string | undefined {
  if (text === undefined) return HEAD + entryText(entry, 2);
  const opened = text.replace(/^(acquittements:) *\[\s*\][ \t]*(?=\r?$)/mu, '$1');
  const column = opened === text ? columnOfDashes(text) : 2;
  if (column === undefined) return undefined;
  const added = entryText(entry, column);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${opened}${/\n$/u.test(opened) ? '' : eol}${added.replaceAll('\n', eol)}`;
}

/** The entry as somebody may write it by hand. */
export const entryAlone = (entry: Acquittement): string => entryText(entry, 2);
