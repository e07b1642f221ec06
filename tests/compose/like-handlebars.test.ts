import fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { readTemplate } from '../../src/compose/template/read-template.ts';
import { renderTemplate } from '../../src/compose/template/render-template.ts';
import { writtenOut } from '../../src/document/markup/markup.ts';
import { draws } from '../draws.ts';

const text = fc.constantFrom('a', ' b\n', '  ', '<p>', '\n', 'é');
const path = fc.constantFrom(
  'nom',
  'this.nom',
  './nom',
  '../nom',
  '@index',
  'x.nom',
  'i',
  '@root.nom',
  'nom.nom',
);
const value = path.map((name) => `{{${name}}}`);
const tilde = fc.constantFrom('', '~');
const { template } = fc.letrec<{ template: string }>((tie) => ({
  template: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        text,
        value,
        fc.tuple(tilde, path, tie('template')).map(([t, p, b]) => `{{${t}#if ${p}}}${b}{{/if}}`),
        fc
          .tuple(path, tie('template'), tie('template'))
          .map(([p, a, b]) => `{{#unless ${p}}}${a}{{else}}${b}{{/unless}}`),
        fc
          .tuple(fc.constantFrom('liste', 'objet.liste', 'vide'), tilde, tie('template'), tie('template'))
          .map(([p, t, a, b]) => `{{#each ${p} as |x i|${t}}}${a}{{else}}${b}{{/each}}`),
        fc.tuple(tie('template')).map(([b]) => `{{#with objet as |x|}}${b}{{/with}}`),
        fc.constantFrom('{{> p}}', '{{> p objet}}', '{{> p k=nom}}', '{{! rien }}'),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}));

const PARTIAL = '[{{nom}}|{{k}}|{{#each liste}}{{nom}}{{@last}};{{/each}}]';

const dedans = (nom: string) => ({ nom, liste: [{ nom: 'u' }] });
const CONTEXT = {
  nom: 'dehors',
  objet: dedans('objet'),
  vide: [],
  liste: [
    { nom: 'un', objet: dedans('un'), liste: [dedans('deux'), { nom: '' }] },
    { nom: 'deux', liste: [] },
  ],
};

function printed(source: string): string {
  const read = (body: string) =>
    readTemplate({ source: { file: 'f', text: body, firstLine: 1 }, faults: [] });
  const { markup } = renderTemplate(
    { nodes: read(source), partials: new Map([['p', read(PARTIAL)]]) },
    CONTEXT,
  );
  return writtenOut(markup.text, markup.values);
}

/*
 * Not compared: a list walked again from inside itself. `../` counts the blocks around, always; in Handlebars it skips
 * a block whose context happens to be the very object of the block around it.
 */

/** Handlebars prints truth values; the house makes them faults. Both are left out of the comparison. */
function withoutTruth(text: string): string {
  return text.replace(/true|false/g, '');
}

const environment = Handlebars.create();

/**
 * What Handlebars prints. Nothing in the context has a sign to escape, and yet escaping stays on: where it is off,
 * Handlebars joins what it prints with `+`, which adds two numbers that stand side by side.
 */
function byHandlebars(source: string): string {
  return environment.compile(source, { ignoreStandalone: true })(CONTEXT);
}

environment.registerPartial('p', environment.compile(PARTIAL, { ignoreStandalone: true }));

test('prints what Handlebars prints, for the part of the language that the house allows', () => {
  fc.assert(
    fc.property(template, (source) => {
      expect(printed(source)).toBe(withoutTruth(byHandlebars(source)));
    }),
    draws(200),
  );
});

test.each([
  ['{{#each liste}}{{@index}}{{@index}}{{/each}}', '0011'],
  ['{{#each liste as |x i|}}{{i}}{{@index}}{{x.nom}}{{/each}}', '00un11deux'],
])('prints numbers side by side, and adds none: %s', (source, expected) => {
  expect(printed(source)).toBe(expected);
  expect(byHandlebars(source)).toBe(expected);
});
