import { expect, test } from 'vitest';
import { templateSources } from '../../bench/sample.ts';
import { readTemplates } from '../../src/app/documents/templates.ts';
import { readTemplate } from '../../src/compose/template/read-template.ts';
import { renderTemplate } from '../../src/compose/template/render-template.ts';

const SOURCES = templateSources();

/** The faults of the house's templates with `text` at the end of one. */
const faultsWith = (text: string): readonly string[] =>
  readTemplates({ ...SOURCES, deliberation: `${SOURCES.deliberation}${text}` }, 'templates').faults.map(
    ({ code, message }) => `${code} ${message}`,
  );

test.each([
  ['a megabyte of text', 'x'.repeat(1_000_000), /caractères, pour 40 000 au plus/u],
  ['a megabyte of values', '{{a.b.c}}\n'.repeat(100_000), /caractères, pour 40 000 au plus/u],
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

const LIST = Array.from({ length: 300 }, (_, rank) => ({ rang: rank }));

/** The faults of a template printed over a list of three hundred. */
function faultsPrinting(text: string): readonly string[] {
  const nodes = readTemplate({ source: { file: 'f.hbs', text, firstLine: 1 }, faults: [] });
  return renderTemplate({ nodes, partials: new Map() }, { liste: LIST }).faults.map(({ message }) => message);
}

test.each([
  ['that print much', `{{#each @root.liste}}{{#each @root.liste}}${'x'.repeat(1000)}{{/each}}{{/each}}`],
  ['that print nothing', `${'{{#each @root.liste}}'.repeat(20)}${'{{/each}}'.repeat(20)}`],
  ['of values', `${'{{#each @root.liste}}'.repeat(4)}{{rang}}${'{{/each}}'.repeat(4)}`],
])('loops inside one another %s are told once, and end', (_, text) => {
  expect(faultsPrinting(text)).toEqual(['Le document dépasse ici 5 000 000 caractères.']);
});

test('two loops inside one another are nothing much', () => {
  expect(faultsPrinting('{{#each liste}}{{#each @root.liste}}{{rang}} {{/each}}{{/each}}')).toEqual([]);
});
