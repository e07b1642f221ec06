import { randomFrom } from '../volume/random.ts';
import type { Domain, Files } from './domain.ts';
import { PDF, preparePdfs } from './pdfs.ts';
import { SHEETS } from './sheets.ts';
import { TEXTS } from './texts.ts';
import { WORD } from './words.ts';

/** All that the program reads. */
export const DOMAINS: readonly Domain[] = [...TEXTS, ...SHEETS, WORD, PDF];

/** To be called once, before any input is made. */
export const prepare = preparePdfs;

/** Domains as often as their shares say, in turns: any run of a hundred inputs holds all of them. */
const TURNS: readonly Domain[] = DOMAINS.flatMap((domain) =>
  Array.from({ length: domain.share }, (_, rank) => ({ domain, at: (rank + 0.5) / domain.share })),
)
  .toSorted((a, b) => a.at - b.at)
  .map(({ domain }) => domain);

/** One input of a run. */
export interface Input {
  readonly domain: Domain;
  readonly files: Files;
}

/** A seed for each input, so that any can be made again alone (the constants are those of Knuth and of Steele). */
const seedOf = (seed: number, number: number): number =>
  (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;

/** The domain of input `number`. */
export function domainOf(number: number): Domain {
  const domain = TURNS[number % TURNS.length];
  if (domain === undefined) throw new Error('there is no domain');
  return domain;
}

/** Input `number` of the run of seed `seed`; the same two numbers always give the same input. */
export function inputOf(seed: number, number: number): Input {
  const domain = domainOf(number);
  return { domain, files: domain.make(randomFrom(seedOf(seed, number))) };
}
