import { describe, expect, it } from 'vitest';
import type { Kind } from '../../bench/mutations/edit.ts';
import { ATTENDANCE } from '../../bench/mutations/kinds/attendance.ts';
import { KINDS } from '../../bench/mutations/kinds/index.ts';
import { PROXIES } from '../../bench/mutations/kinds/proxies.ts';
import { VOTES } from '../../bench/mutations/kinds/votes.ts';
import { drawn, randomFrom } from '../../bench/mutations/random.ts';
import { placeOf } from '../../bench/mutations/record.ts';
import { baseline, findings, run } from '../../bench/mutations/run.ts';
import { DOCUMENTED, undocumented } from '../../bench/mutations/sample/documented.ts';
import { loadSample } from '../../bench/mutations/sample/sample.ts';

/** A few variants of each kind, more of those that void a vote; `npm run mutations` makes some hundreds. */
const VOTES_AND_ATTENDANCE = new Set([...ATTENDANCE, ...PROXIES, ...VOTES]);
const variants = (kind: Kind): number => (VOTES_AND_ATTENDANCE.has(kind) ? 2 : 1);

const sample = loadSample();
const known = baseline(sample);

/** What came of one mistake: what was written, whether a rule noticed, and at the right place. */
interface Told {
  readonly by: string;
  readonly found: boolean;
  readonly located: boolean;
}

/** Made once, whichever test asks first. */
const made = new Map<Kind, readonly Told[]>();

function mistakes(kind: Kind): readonly Told[] {
  const told =
    made.get(kind) ??
    run(sample, known, kind, variants(kind), 7).outcomes.map(({ edit, first, located }) => ({
      by: edit.by,
      found: first !== undefined,
      located,
    }));
  made.set(kind, told);
  return told;
}

describe('the correct sample', () => {
  it('gives no finding but those that it documents, and no error', () => {
    const faults = findings(sample.files);
    expect(undocumented(faults)).toEqual([]);
    expect(faults.filter(({ severity }) => severity === 'erreur')).toEqual([]);
    expect(faults.map(({ code, path }) => `${code} ${(path ?? []).join('.')}`).toSorted()).toEqual(
      DOCUMENTED.map(({ code, path }) => `${code} ${path}`).toSorted(),
    );
  });
});

describe('the mistakes of a secretary', () => {
  it('are of sixty kinds at least, each with its own word', () => {
    expect(KINDS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
  });

  it.each(KINDS.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
    const told = mistakes(kind);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ found }) => !found)).toEqual([]);
  });

  it('are found at the right place in nineteen cases of twenty', () => {
    const all = KINDS.flatMap((kind) => mistakes(kind).map((told) => ({ ...told, kind: kind.id })));
    const missed = all.filter(({ located }) => !located).map(({ kind, by }) => `${kind} ${by}`);
    expect(all.length).toBeGreaterThan(KINDS.length);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(all.length * 0.05);
  });
});

describe('what is drawn', () => {
  it('is the same for one seed, and all of it when there is little', () => {
    const items = Array.from({ length: 50 }, (_, rank) => rank);
    expect(drawn(items, 5, randomFrom(3))).toEqual(drawn(items, 5, randomFrom(3)));
    expect(new Set(drawn(items, 20, randomFrom(4))).size).toBe(20);
    expect(drawn(items, 60, randomFrom(5))).toEqual(items);
  });
});

describe('the right place', () => {
  const place = (before: string, old: string, by: string, file = 'a.yaml'): readonly [number, number] => {
    const start = before.indexOf(old);
    const edit = { file, start, end: start + old.length, by };
    const { from, to } = placeOf(before, before.replace(old, by), edit);
    return [from, to];
  };
  const DATA = 'a: 1\nlist:\n  - b: 2\n    c: 3\n  - d: 4\ngroup:\n  e: 5\n  f: 6\n';

  it.each([
    ['a line', '1', '2', [1, 1]],
    ['an item of a list', '3', '4', [3, 4]],
    ['a group of keys', '6', '7', [6, 8]],
  ] as const)('is %s', (_, old, by, expected) => {
    expect(place(DATA, old, by)).toEqual(expected);
  });

  it('is the list that lost an item, the group that lost a key, the section that lost a part', () => {
    expect(place(DATA, '  - d: 4\n', '')).toEqual([2, 4]);
    expect(place(DATA, '  e: 5\n', '')).toEqual([6, 7]);
    const body = '---\na: 1\n---\n# One\n\n## Two\n\ntext\n\n## Three\n\nmore\n';
    expect(place(body, '## Two\n\ntext\n\n', '', 'a.md')).toEqual([4, 9]);
    expect(place(body, 'text', 'texte', 'a.md')).toEqual([8, 8]);
  });
});
