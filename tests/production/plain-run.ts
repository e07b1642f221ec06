import type { Format } from '../../src/app/formats.ts';
import { FORMATS } from '../../src/app/formats.ts';
import { digest } from '../../src/app/run/fingerprint.ts';
import type { Outcome, Run } from '../../src/app/run/run.ts';
import { runBatches } from '../../src/app/run/run.ts';
import type { ActStore } from '../../src/app/store.ts';

/** What the questions of a sitting give, in the place of acts: the word of each, printed in every file of it. */
export type Words = Readonly<Record<string, string>>;

/** The sitting that these runs are of. */
export const SEANCE = '2025-03-27';

const FABRICATION = { id: 'f', programme: '1', construction: 'c', modeles: 'm', polices: 'p' };

/** The files of a question, side files too, by format. */
const NAMES: Readonly<Record<Format, readonly string[]>> = {
  pdf: ['deliberation.pdf', 'deliberation.champs.json', 'preuve-du-vote.json'],
  docx: ['deliberation.docx'],
};

/** How a run of plain words departs from a whole one. */
export type Choices = Partial<Pick<Run, 'formats' | 'tout' | 'purger'>> & { readonly isDraft?: boolean };

const named = (name: string, isDraft: boolean): string =>
  isDraft ? name.replace(/^[^.]+/u, '$&-PROJET') : name;

function runOf(store: ActStore, words: Words, { isDraft = false, ...choices }: Choices): Run {
  const formats = choices.formats ?? FORMATS;
  const files = (question: string, word: string) =>
    formats.flatMap((format) =>
      NAMES[format].map((name) => ({
        name: named(name, isDraft),
        format,
        bytes: Buffer.from(`${name} ${question} ${word}\n`),
      })),
    );
  return {
    ...{ seance: SEANCE, store, formats, fabrication: FABRICATION, regles: 'r' },
    ...{ tout: false, purger: false, prepare: async () => [], ...choices },
    batches: Object.entries(words).map(([question, word]) => ({
      making: { question, etat: isDraft ? 'projet' : 'definitif', donnees: digest(word), fabrication: 'f' },
      folder: question,
      make: async () => ({ files: files(question, word), faults: [] }),
    })),
    isAlive: (question) => question in words,
    ordre: Object.keys(words),
  };
}

/** A run of a sitting whose acts are plain words; what came of it. */
export async function plainRun(store: ActStore, words: Words, choices: Choices = {}): Promise<Outcome> {
  const outcome = await runBatches(runOf(store, words, choices), { at: () => {}, onWritten: () => {} });
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome;
}
