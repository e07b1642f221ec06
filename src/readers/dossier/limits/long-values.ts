import { inFigures } from '../../../diagnostics/tally.ts';
import { saying } from './limit-faults.ts';
import { LONGEST_PARAGRAPH, LONGEST_VALUE } from './limits.ts';
import { scanBody } from './scan-body.ts';
import { looksLikeImage } from './too-much.ts';

/**
 * What is too long in a value, as a sentence that follows the name of its key: "a 3 000 caractères, pour 2 000 au
 * plus"; undefined when nothing is. Markdown is read in `prose`: it is held to the limits of a body.
 */
export function tooLongFor(value: string, prose: boolean): string | undefined {
  const most = prose ? LONGEST_PARAGRAPH : LONGEST_VALUE;
  if (value.length > most) {
    return looksLikeImage(value, 0)
      ? `est une image collée en texte (${inFigures(value.length)} caractères)`
      : `a ${inFigures(value.length)} caractères, pour ${inFigures(most)} au plus`;
  }
  const found = prose ? scanBody(value, 0) : undefined;
  return found && `ne peut pas être lu : ${lowered(saying(found).message)}`;
}

const lowered = (sentence: string): string =>
  sentence.charAt(0).toLocaleLowerCase('fr') + sentence.slice(1).replace(/\.$/u, '');
