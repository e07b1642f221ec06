import { FICHIERS, SEANCE } from '../../../tests/seance/evenements.ts';
import { DAY, volumeFiles } from '../../volume/sitting.ts';
import { SITTING, sampleFiles } from '../sample/files.ts';
import type { Sitting } from './desk.ts';

/** Questions of the made-up sitting: enough for each kind of vote, few enough to be quick. */
const QUESTIONS = 8;

/**
 * The sittings in which mistakes are made: the published one with what a careful secretary adds, a made-up one, and that
 * of the tests to which everything happens.
 */
export const sittings = (): readonly Sitting[] => [
  { name: 'la séance de référence', day: SITTING, files: sampleFiles() },
  { name: 'la séance inventée', day: DAY, files: Object.fromEntries(volumeFiles(QUESTIONS)) },
  { name: 'la séance mouvementée', day: SEANCE, files: FICHIERS },
];

/** What the page that is kept was drawn with: at most so many mistakes by sitting, field and way. */
export const DRAWN = { seed: 1, variants: 2 } as const;

const START = '<!-- écrit par npm run mutations:composees -- --ecrire -->';
const END = '<!-- fin de ce qui est écrit ainsi -->';

/** The page with what was found in the place of what it told. Throws when the page has no such place. */
export function pageWith(text: string, told: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start === -1 || end < start)
    throw new Error('docs/mutations.md has lost its place for what is written');
  return `${text.slice(0, start + START.length)}\n\n${told}\n${text.slice(end)}`;
}
