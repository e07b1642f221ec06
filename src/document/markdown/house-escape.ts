import type { Options } from 'mdast-util-from-markdown';

type Extension = Extract<NonNullable<Options['extensions']>[number], { text?: unknown }>;
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[number]>, { tokenize: unknown }>;

/**
 * The signs that mean something to the parser, and that a backslash turns back into themselves. Carets and braces, which
 * mean something to the house only, are freed by `freedSigns`.
 */
const ESCAPABLE = new Set(Array.from('*_#-+.)[]|', (sign) => sign.codePointAt(0)));

/** Unlike CommonMark's, leaves every other backslash alone: `C:\dir`, `\\serveur`. */
const construct: Construct = {
  name: 'houseEscape',
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('characterEscape');
      effects.enter('escapeMarker');
      effects.consume(code);
      effects.exit('escapeMarker');
      return (escaped) => {
        if (escaped === null || !ESCAPABLE.has(escaped)) return nok(escaped);
        effects.enter('characterEscapeValue');
        effects.consume(escaped);
        effects.exit('characterEscapeValue');
        effects.exit('characterEscape');
        return ok;
      };
    };
  },
};

/** The backslash of the house: an extension of the Markdown parser. */
export const houseEscape: Extension = { text: { 92: construct } };

/** Returns a text without the backslashes that free carets and braces. */
export function freedSigns(text: string): string {
  return text.replace(/\\(?=[\^{}])/g, '');
}
