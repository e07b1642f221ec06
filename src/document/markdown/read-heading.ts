import type { Heading as MarkdownHeading, PhrasingContent } from 'mdast';
import type { Inline } from '../tree.ts';
import { bodyFault } from './body-faults.ts';
import type { BodyReading } from './body-reading.ts';
import { readPhrasing } from './read-phrasing.ts';

/** A heading's words, and its name when it ends in `{#name}`. */
export interface HeadingText {
  readonly children: readonly Inline[];
  readonly id?: string;
}

function nameProblem({ names }: BodyReading, id: string) {
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    return {
      message: `Le repère « {#${id}} » de ce titre n'est pas un nom.`,
      hint: 'Écrire des minuscules sans accent, des chiffres et des tirets : {#objet}.',
    };
  return names.has(id)
    ? {
        message: `Le repère « ${id} » désigne déjà un autre titre.`,
        hint: 'Donner à chaque titre son propre nom.',
      }
    : undefined;
}

/** Returns a heading's words and name. A name is written in small letters, figures and hyphens. */
export function readHeadingText(reading: BodyReading, heading: MarkdownHeading): HeadingText {
  const last = heading.children.at(-1);
  const found = last?.type === 'text' ? /(?<!\\)\{#([^{}]*)\}\s*$/.exec(last.value) : null;
  if (last?.type !== 'text' || found === null) return { children: readPhrasing(reading, heading.children) };
  const [written, id = ''] = found;
  const kept: PhrasingContent = { ...last, value: last.value.slice(0, -written.length) };
  const children = readPhrasing(reading, [...heading.children.slice(0, -1), kept]);
  const problem = nameProblem(reading, id);
  if (problem === undefined) {
    reading.names.add(id);
    return { children, id };
  }
  const { message, hint } = problem;
  reading.faults.push(bodyFault(reading.source, 'CORPS-04', heading.position, message, hint));
  return { children };
}
