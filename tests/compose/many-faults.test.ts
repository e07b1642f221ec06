import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../src/compose/body-slots.ts';
import { composeDocument } from '../../src/compose/index.ts';
import { type AnyShape, list, object, text } from '../../src/compose/shape.ts';
import { checkTemplate } from '../../src/compose/template/check-template.ts';
import { readTemplate } from '../../src/compose/template/read-template.ts';
import { loadTemplates } from '../../src/compose/templates.ts';
import type { Fault } from '../../src/diagnostics/fault.ts';
import { inDocument, loaded } from './composing.ts';

/** A file that is none of ours has one fault a word: a hundred of a kind are shown, and how many others there are is told. */

const FORME: AnyShape = object({ titre: text, noms: list(object({ nom: text })) });

const ofTemplate = (acte: string): readonly Fault[] =>
  loadTemplates({ acte }, { entries: { acte: FORME } }).faults;

const ofMarkup = (body: string): readonly Fault[] =>
  composeDocument(loaded(FORME, { acte: inDocument(body) }), { titre: 'T', noms: [] }, {}).faults;

const ofBody = (body: string): readonly Fault[] =>
  textBlocks(
    { text: body, place: () => ({ file: 'debat.md', line: 5 }) },
    { resolve: () => undefined, known: ['budget'] },
    6,
  ).faults;

const CASES: readonly (readonly [
  what: string,
  code: string,
  unit: string,
  of: (text: string) => readonly Fault[],
])[] = [
  ['paths of a template that name nothing', 'MODELE-03', '{{motif}} ', ofTemplate],
  ['loops over what is no list', 'MODELE-04', '{{#each titre}}a{{/each}} ', ofTemplate],
  ['partials that are not there', 'MODELE-05', '{{> inconnu}} ', ofTemplate],
  ['elements that do not exist', 'BALISE-02', '<encadre/>', ofMarkup],
  ['styles that do not exist', 'BALISE-05', '<inserer nom="rien"/>', ofMarkup],
  ['references to nothing', 'CORPS-03', '[a](#rien) ', ofBody],
  ['links of another kind', 'CORPS-02', '[a](ftp:rien) ', ofBody],
  ['signs that are not printed', 'CORPS-01', 'a\u0007 ', ofBody],
];

describe.each(CASES)('%s', (_, code, unit, of) => {
  test('are shown a hundred times, and their number told once', () => {
    const faults = of(unit.repeat(1350)).filter((fault) => fault.code === code);
    expect(faults).toHaveLength(101);
    expect(faults.at(-1)?.message).toMatch(/ne sont pas montrées : il y en a 1 250 de plus\.$/u);
    expect(faults.at(-1)?.position?.file).toBe(faults[0]?.position?.file);
    expect(faults.at(-1)?.severity).toBe('erreur');
  });

  test('are all shown when there are a hundred', () => {
    const faults = of(unit.repeat(100)).filter((fault) => fault.code === code);
    expect(faults).toHaveLength(100);
    expect(new Set(faults.map(({ message }) => message)).size).toBe(1);
  });
});

test('faults of another kind, or of another file, are shown beside', () => {
  const sources = {
    acte: `{{motif}} {{> un}} {{> deux}} {{#each titre}}{{/each}}`,
    un: '{{motif}} '.repeat(300),
    deux: '{{motif}} '.repeat(99),
  };
  const { faults } = loadTemplates(sources, { entries: { acte: FORME } });
  expect(faults.filter(({ position }) => position?.file === 'templates/un.hbs')).toHaveLength(101);
  expect(faults.filter(({ position }) => position?.file === 'templates/deux.hbs')).toHaveLength(99);
  expect(faults.filter(({ position }) => position?.file === 'templates/acte.hbs')).toHaveLength(2);
});

test('a partial full of faults is not looked into at each of its calls', () => {
  const read = (content: string) =>
    readTemplate({ source: { file: 'f.hbs', text: content, firstLine: 1 }, faults: [] });
  const faults: Fault[] = [];
  const partials = new Map([['p', read('{{motif}} '.repeat(1000))]]);
  checkTemplate({ partials, faults }, read('{{> p}}'.repeat(1000)), FORME);
  expect(faults.length).toBeLessThan(12_000);
});
