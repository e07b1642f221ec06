import type { Kind } from './edit.ts';
import type { Outcome, Tally } from './run.ts';
import { reaches } from './run.ts';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)} %`;

/** One line of the table. */
export function row(tally: Tally): string {
  const { kind, places, outcomes, detected, located } = tally;
  return [
    reaches(tally) ? ' ' : '!',
    kind.titre.padEnd(78).slice(0, 78),
    `${outcomes.length}/${places}`.padStart(11),
    percent(detected, outcomes.length).padStart(8),
    percent(located, outcomes.length).padStart(8),
    kind.redondance === undefined ? ' ' : 'R',
    kind.lie === undefined ? ' ' : 'L',
  ].join(' ');
}

/** The head of the table. */
export const HEAD = [
  '  ',
  'Erreur'.padEnd(78),
  'variantes'.padStart(10),
  'vues'.padStart(8),
  'au lieu'.padStart(8),
].join(' ');

/** What the letters of the last columns mean, kind by kind. */
export const legend = (kinds: readonly Kind[]): string =>
  kinds
    .flatMap(({ titre, redondance, lie }) => [
      ...(redondance === undefined ? [] : [`R ${titre} : ${redondance}.`]),
      ...(lie === undefined ? [] : [`L ${titre} : compte aussi ${lie}.`]),
    ])
    .join('\n');

function told({ edit, place, first }: Outcome): string {
  const where = `${place.file}:${place.from}-${place.to}`;
  const by = JSON.stringify(edit.by.slice(0, 70));
  if (first === undefined) return `    rien       ${where} ${by}`;
  const { code, position, message } = first;
  return `    ailleurs   ${where} ${by}\n               ${code} ${position?.file}:${position?.line} ${message}`;
}

/** The variants that were not found, or were found elsewhere: at most `count`. */
export const misses = ({ outcomes }: Tally, count: number): string =>
  outcomes
    .filter(({ located }) => !located)
    .toSorted((a, b) => Number(a.first !== undefined) - Number(b.first !== undefined))
    .slice(0, count)
    .map(told)
    .join('\n');
