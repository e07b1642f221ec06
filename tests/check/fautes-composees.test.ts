import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { additionsIn } from '../../bench/mutations/composed/additions.ts';
import type { Cell } from '../../bench/mutations/composed/composed.ts';
import { composedIn, fieldsOf } from '../../bench/mutations/composed/composed.ts';
import { movedDates } from '../../bench/mutations/composed/dates.ts';
import type { Desk } from '../../bench/mutations/composed/desk.ts';
import { deskOf } from '../../bench/mutations/composed/desk.ts';
import { namerOf, schemaFields } from '../../bench/mutations/composed/fields.ts';
import { instancesIn } from '../../bench/mutations/composed/instances.ts';
import { OPERATORS } from '../../bench/mutations/composed/operators.ts';
import { rowOf } from '../../bench/mutations/composed/report.ts';
import { DRAWN, pageWith, sittings } from '../../bench/mutations/composed/sittings.ts';
import { applied } from '../../bench/mutations/edit.ts';
import { drawn, randomFrom } from '../../bench/mutations/random.ts';
import { HOME } from '../../bench/sample.ts';

const PAGE = readFileSync(`${HOME}docs/mutations.md`, 'utf8');

let desks: readonly Desk[] = [];
beforeAll(() => {
  desks = sittings().map(deskOf);
});

/** What every operator makes of some fields, in every sitting, as the page was written. */
const made = (isAsked: (field: string) => boolean): readonly Cell[] =>
  desks.flatMap((desk) => composedIn(desk, { ...DRAWN, isAsked }));

describe('the page that tells what no rule notices', () => {
  it('says of some fields, drawn, what is found today: npm run mutations:composees -- --ecrire', () => {
    const fields = [...new Set(desks.flatMap((desk) => [...fieldsOf(desk).keys()]))].toSorted();
    for (const field of drawn(fields, 2, randomFrom(4)).slice(0, 2)) {
      const told = PAGE.split('\n').find((line) => line.startsWith(`| ${field} |`)) ?? '';
      expect(told, field).toBe(rowOf(made((one) => one === field)));
    }
  });

  it('names the fields of the schemas in which nothing was made, and no other', () => {
    const [, list = ''] = PAGE.split('### Champs où aucune faute ne se fait dans ces séances');
    const named = new Set([...list.matchAll(/`([^`]+)`/gu)].map(([, field]) => field));
    const tried = new Set(
      desks.flatMap((desk) => {
        const fields = fieldsOf(desk);
        return [...fields.keys(), ...additionsIn(desk, [...fields.values()].flat()).keys()];
      }),
    );
    const fields = schemaFields();
    const isTried = (field: string): boolean =>
      tried.has(field) || tried.has(field.replace(/(?:\[\])+$/u, ''));
    expect(fields.filter((field) => !isTried(field) && !named.has(field))).toEqual([]);
    expect([...named].filter((field) => !fields.includes(field ?? ''))).toEqual([]);
    expect(named.size).toBeLessThan(fields.length / 10);
  });

  it('is written in its place, and nothing around it changes', () => {
    const written = pageWith(PAGE, 'Rien.\n');
    expect(pageWith(written, 'Rien.\n')).toBe(written);
    expect(written.slice(0, 500)).toBe(PAGE.slice(0, 500));
    expect(written.slice(-500)).toBe(PAGE.slice(-500));
    expect(() => pageWith('# Rien', 'Rien.')).toThrow();
  });
});

describe('fields', () => {
  it('are those of the schemas, whatever key a map may have', () => {
    const fields = schemaFields();
    for (const field of ['rapport.avis[].date', 'presences.procurations[].de', 'convention.budget.tarifs.*'])
      expect(fields).toContain(field);
    expect(fields.filter((field) => field.startsWith('charte'))).toEqual([]);
    expect(namerOf(fields)('convention.budget.tarifs.directeur')).toBe('convention.budget.tarifs.*');
    expect(namerOf(fields)('rapport.titre')).toBe('rapport.titre');
  });

  it('are found with the facts of the prose, each by its kind', () => {
    const fields = fieldsOf(desks[0] as Desk);
    for (const field of [
      'rapport, texte : montant',
      'rapport, texte : durée',
      'convention, texte : date',
      'rapport, texte : personne',
      'convention, texte : année',
    ])
      expect(fields.get(field)?.length, field).toBeGreaterThan(0);
  });

  it('stand in the files where they are said to', () => {
    for (const desk of desks)
      for (const instances of fieldsOf(desk).values())
        for (const { file, start, end, text } of instances)
          expect(desk.sitting.files[file]?.slice(start, end)).toBe(text);
  });
});

describe('operators', () => {
  const file = 'J/presences.yaml';
  const text =
    'absents: [Ana UN, Bob DEUX]\nprocurations:\n  - { de: Ana UN, a: Zoé TROIS }\n  - de: Bob DEUX\n    a: Zoé TROIS\n';
  const files = { [file]: text };
  const all = instancesIn(files, String);
  const results = (field: string, id: string): readonly string[] => {
    const same = all.filter((one) => one.field === field);
    const operator = OPERATORS.find((one) => one.id === id);
    const [first] = same;
    if (!first || !operator) throw new Error(`${field} ${id}`);
    const stated = (said: string): number => text.split(said).length - 1;
    return operator.edits(first, { files, same, stated }).map((edit) => applied({ files }, edit));
  };
  const NAMES = 'presences.absents[]';

  it.each([
    [NAMES, 'retire', text.replace('[Ana UN, ', '[')],
    [NAMES, 'permute', text.replace('[Ana UN, Bob DEUX]', '[Bob DEUX, Ana UN]')],
    [NAMES, 'fusionne', text.replace('UN, Bob', 'UN Bob')],
    [NAMES, 'copie', text.replace('[Ana UN', '[Bob DEUX')],
    [NAMES, 'contredit', text.replace('[Ana UN', '[Bob DEUX')],
    ['presences.procurations[]', 'retire', text.replace('  - { de: Ana UN, a: Zoé TROIS }\n', '')],
    ['presences.procurations[].de', 'retire', text.replace('de: Ana UN, ', '')],
    ['presences.absents', 'retire', text.replace('absents: [Ana UN, Bob DEUX]\n', '')],
  ])('%s, %s', (field, id, after) => {
    expect(results(field, id)).toEqual([after]);
  });

  it('take away the key of an item in lines, and leave the item', () => {
    const own = { 'J/presences.yaml': 'procurations:\n  - de: Bob DEUX\n    a: Zoé TROIS\n' };
    const [first] = instancesIn(own, String).filter((one) => one.field === 'presences.procurations[].de');
    const [start, end] = first?.whole ?? [0, 0];
    const left = applied({ files: own }, { file: 'J/presences.yaml', start, end, by: '' });
    expect(left).toBe('procurations:\n  - a: Zoé TROIS\n');
  });

  it('move dates by a day, a month, a year, as they are written', () => {
    expect(movedDates('2024-03-01')).toContain('2024-02-29');
    expect(movedDates('31/12/2024')).toContain('01/01/2025');
    expect(movedDates('2 mai 2024')).toContain('1er mai 2024');
    expect(movedDates('1er janvier 2025')).toContain('31 décembre 2024');
    expect(movedDates('65 000')).toEqual([]);
  });

  it('see what is published: a plan that nobody sees is told from one that changes nothing', () => {
    const [desk] = desks as readonly [Desk];
    const report = `${desk.sitting.day}/rapports/64.md`;
    const put = (old: string, by: string) => {
      const start = desk.sitting.files[report]?.indexOf(old) ?? -1;
      expect(start).toBeGreaterThan(0);
      return desk.outcome({ file: report, start, end: start + old.length, by }).verdict;
    };
    expect(put('rapporteur: Anne VIGNOT', 'rapporteur: Zénobie INCONNUE')).toBe('au lieu');
    expect(put('rapporteur: Anne VIGNOT', 'rapporteur:  Anne VIGNOT')).toBe('sans effet');
  });
});
