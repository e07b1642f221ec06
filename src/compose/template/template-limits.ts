import type { Fault } from '../../diagnostics/fault.ts';
import { inFigures } from '../../diagnostics/tally.ts';
import type { Place, SourceText } from '../../document/source-text.ts';
import { templateFault } from './template-faults.ts';

/** Characters of a template: fifteen times the longest of the house. */
const LONGEST = 40_000;

/** Blocks inside one another, `else if` counted: no formula needs ten. */
const DEEPEST = 30;

/** Characters that one document may print: four times the minutes of a sitting of 750 questions. */
const MOST_PRINTED = 5_000_000;

/** Whether a document that prints so many characters is longer than any. */
export const isEndless = (characters: number): boolean => characters > MOST_PRINTED;

/** Tells the place where a document went beyond: loops inside one another print lists once for each of their members. */
export const endlessFault = (place: Place): Fault =>
  templateFault('MODELE-01', place, `Le document dépasse ici ${inFigures(MOST_PRINTED)} caractères.`, {
    hint: 'Vérifier les boucles {{#each}} mises les unes dans les autres.',
  });

const TAG = /\{\{~?(?:(?<opens>[#^](?!~?\}\}))|(?<closes>\/)|(?<goesOn>else +[a-z]))/gu;

/** Where blocks are too deep inside one another; undefined when they are not. */
function tooDeep(text: string): number | undefined {
  const open: number[] = [];
  let depth = 0;
  for (const { index, groups = {} } of text.matchAll(TAG)) {
    if (groups.closes !== undefined) depth -= open.pop() ?? 0;
    else {
      depth += 1;
      if (groups.goesOn === undefined || open.length === 0) open.push(1);
      else open[open.length - 1] = (open.at(-1) ?? 0) + 1;
    }
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** Tells a template that is longer or deeper than any honest one: reading it would take minutes. */
export function templateExcess(source: SourceText): Fault | undefined {
  const { text } = source;
  if (text.length > LONGEST) {
    const message = `Le modèle a ${inFigures(text.length)} caractères, pour ${inFigures(LONGEST)} au plus.`;
    const hint = 'Vérifier que le bon fichier porte ce nom, ou le partager en partiels.';
    return templateFault('MODELE-01', { source, offset: 0, length: 1 }, message, { hint });
  }
  const offset = tooDeep(text);
  if (offset === undefined) return undefined;
  const message = `Des blocs sont mis les uns dans les autres sur plus de ${DEEPEST} niveaux.`;
  return templateFault('MODELE-01', { source, offset, length: 2 }, message, {
    hint: 'Écrire ces blocs sur moins de niveaux, ou les fermer.',
  });
}
