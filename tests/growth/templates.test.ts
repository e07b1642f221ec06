import { expect, test } from 'vitest';
import { templateSources } from '../../bench/sample.ts';
import { readTemplates } from '../../src/app/documents/templates.ts';

const SOURCES = templateSources();

/** The faults of the house's templates with `text` at the end of one. */
const faultsWith = (text: string): readonly string[] =>
  readTemplates({ ...SOURCES, deliberation: `${SOURCES.deliberation}${text}` }, 'templates').faults.map(
    ({ code, message }) => `${code} ${message}`,
  );

test.each([
  ['a megabyte of text', 'x'.repeat(1_000_000), /caractères, pour 40000 au plus/u],
  ['a megabyte of values', '{{a.b.c}}\n'.repeat(100_000), /caractères, pour 40000 au plus/u],
  ['blocks inside one another', '{{#if titre}}'.repeat(2000), /plus de 30 niveaux/u],
  [
    'choices inside one another',
    `{{#if titre}}${'{{else if titre}}'.repeat(2000)}{{/if}}`,
    /plus de 30 niveaux/u,
  ],
])('a template of %s is told once, and read no further', (_, text, says) => {
  const faults = faultsWith(text);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(says);
});

test('blocks one after the other, and choices, are not inside one another', () => {
  const block = '{{#if titre}}a{{else if titre}}b{{^}}c{{/if}}{{^titre}}{{~#if titre~}}{{/if}}{{/titre}}\n';
  expect(faultsWith(block.repeat(100)).filter((fault) => fault.startsWith('MODELE-01'))).toEqual([]);
});
