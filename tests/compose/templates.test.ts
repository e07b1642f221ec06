import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../src/compose/index.ts';
import {
  type AnyShape,
  boolean,
  internal,
  list,
  number,
  object,
  optional,
  text,
} from '../../src/compose/shape.ts';
import { loadTemplates } from '../../src/compose/templates.ts';
import { inDocument, loaded, places } from './composing.ts';

const FORME: AnyShape = object({
  titre: text,
  pour: number,
  adopte: boolean,
  numero: optional(text),
  seance: object({ date: object({ lettres: text }), elus: list(object({ nom: text, rangs: list(text) })) }),
  secret: internal,
});

function faultsOf(acte: string, others: Readonly<Record<string, string>> = {}) {
  return loadTemplates({ acte, ...others }, { entries: { acte: FORME } }).faults;
}

describe('what the house refuses', () => {
  test.each([
    ['{{{titre}}}', 'sans échappement'],
    ['{{&titre}}', 'sans échappement'],
    ['{{lookup seance "date"}}', '« lookup »'],
    ['{{log titre}}', '« log »'],
    ['{{titre a=1}}', '« titre »'],
    ['{{#titre}}x{{/titre}}', 'le bloc « titre »'],
    ['{{^titre}}x{{/titre}}', 'le bloc « titre »'],
    ['{{{{brut}}}}x{{{{/brut}}}}', 'le bloc « brut »'],
    ['{{#eahc seance.elus}}x{{/eahc}}', 'le bloc « eahc »'],
    ['{{#if (eq pour 1)}}x{{/if}}', 'parenthèses'],
    ['{{#if pour titre}}x{{/if}}', '{{#if}}'],
    ['{{#*inline "x"}}y{{/inline}}', 'décorateur'],
    ['{{* x}}', 'décorateur'],
    ['{{#> p}}x{{/p}}', 'entoure un bloc'],
    ['{{> (titre)}}', 'dont le nom est calculé'],
    ['{{"texte"}}', 'constante'],
    ['{{@key}}', '@key'],
    ['{{#each seance.elus}}{{@../index}}{{/each}}', '@../index'],
  ])('%s', (source, words) => {
    const [fault, ...others] = faultsOf(`x\n  ${source}`);
    expect(others).toEqual([]);
    expect(fault?.code).toBe('MODELE-02');
    expect(fault?.position?.line).toBe(2);
    expect(fault?.position?.file).toBe('templates/acte.hbs');
    expect(fault?.message).toContain(words);
    expect(fault?.hint).toBeTruthy();
  });

  test('a template that is not Handlebars', () => {
    expect(places(faultsOf('a\n{{#if titre}}b{{/each}}'))).toEqual(['MODELE-01 templates/acte.hbs:2:4']);
    expect(faultsOf('a\n{{#if titre}}b')[0]?.message).toContain("s'arrête");
    expect(faultsOf('a\nbcd {{/if}}')[0]?.position).toMatchObject({ line: 2, column: 5 });
    expect(faultsOf('{{else}}')[0]?.message).toContain('{{else}}');
    expect(faultsOf('{{titre')[0]?.message).toContain('syntaxe');
    expect(places(faultsOf('a\nb\uFDD00\uFDD1'))).toEqual([
      'MODELE-01 templates/acte.hbs:2:2',
      'MODELE-01 templates/acte.hbs:2:4',
    ]);
  });
});

describe('paths checked against the shape', () => {
  test.each([
    ['{{titer}}', 'MODELE-03', 3, 'titre'],
    ['{{#if titer}}x{{/if}}', 'MODELE-03', 7, 'titre'],
    ['{{#unless adopt}}x{{/unless}}', 'MODELE-03', 11, 'adopte'],
    ['{{#each seance.elu}}x{{/each}}', 'MODELE-03', 16, 'elus'],
    ['{{#each seance.elus}}{{nm}}{{/each}}', 'MODELE-03', 24, 'nom'],
    ['{{#each seance.elus as |e|}}{{e.nim}}{{/each}}', 'MODELE-03', 33, 'nom'],
    ['{{#each seance.elus}}{{../titer}}{{/each}}', 'MODELE-03', 27, 'titre'],
    ['{{#each seance.elus}}{{#each rangs}}{{../nam}}{{/each}}{{/each}}', 'MODELE-03', 42, 'nom'],
    ['{{#with seance.date}}{{letres}}{{/with}}', 'MODELE-03', 24, 'lettres'],
    ['{{@root.titer}}', 'MODELE-03', 9, 'titre'],
    ['{{this.titer}}', 'MODELE-03', 8, 'titre'],
    ['{{../titre}}', 'MODELE-03', 3, '../'],
    ['{{@first}}', 'MODELE-03', 3, '{{#each}}'],
    ['{{secret}}', 'MODELE-03', 3, 'titre'],
    ['{{seance.elus.length}}', 'MODELE-03', 15, '{{#each}}'],
    ['{{titre.constructor}}', 'MODELE-03', 9, 'Retirer'],
    ['{{seance}}', 'MODELE-04', 3, 'champs'],
    ['{{seance.elus}}', 'MODELE-04', 3, '{{#each}}'],
    ['{{adopte}}', 'MODELE-04', 3, '{{#if}}'],
    ['{{#if pour}}x{{/if}}', 'MODELE-04', 7, '{{#if pour.plusieurs}}'],
    ['{{#each titre}}x{{/each}}', 'MODELE-04', 9, '{{#with}}'],
  ])('%s', (source, code, column, hint) => {
    const [fault, ...others] = faultsOf(source);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code, severity: 'erreur', position: { line: 1, column } });
    expect(fault?.hint).toContain(hint);
  });

  test('what is right is no fault', () => {
    const source = `{{! rien }}{{titre}} {{pour}} {{this.titre}} {{./titre}} {{#if adopte}}{{else if numero}}{{numero}}{{else}}x{{/if}}
      {{#each seance.elus as |elu rang|}}{{rang}} {{elu.nom}} {{nom}} {{../seance.date.lettres}} {{@index}}
        {{#each rangs}}{{this}}{{#unless @last}}, {{/unless}}{{#if @first}}x{{/if}}{{@root.titre}}{{/each}}
      {{else}}personne{{/each}}`;
    expect(faultsOf(source)).toEqual([]);
  });
});

describe('partials', () => {
  test('are checked with the context of each call, and their faults are told once', () => {
    const elu = '{{nom}} {{sep}}';
    const call = '{{#each seance.elus}}{{> elu sep=","}}{{> elu this sep=@root.titre}}{{/each}}';
    expect(faultsOf(call, { elu })).toEqual([]);
    const wrong = faultsOf('{{#each seance.elus}}{{> elu}}{{> elu this}}{{/each}}', { elu });
    expect(places(wrong)).toEqual(['MODELE-03 templates/elu.hbs:1:11']);
  });

  test('see their own context only', () => {
    const faults = faultsOf('{{#each seance.elus}}{{> elu}}{{/each}}', { elu: '{{../titre}}' });
    expect(places(faults)).toEqual(['MODELE-03 templates/elu.hbs:1:3']);
  });

  test('must exist and must end', () => {
    const unknown = faultsOf('{{> elus}}', { elu: '' });
    expect(unknown[0]).toMatchObject({ code: 'MODELE-05', hint: 'Écrire « elu ».' });
    const endless = faultsOf('{{> a}}', { a: '{{#if titre}}{{> b}}{{/if}}', b: '{{> a}}' });
    expect(places(endless)).toEqual(['MODELE-06 templates/a.hbs:1:14', 'MODELE-06 templates/b.hbs:1:1']);
  });

  test('an entry must exist', () => {
    const { faults } = loadTemplates({ acte: '' }, { entries: { act: FORME } });
    expect(faults[0]).toMatchObject({ code: 'MODELE-05', hint: 'Écrire « acte ».' });
  });
});

describe('values at run time', () => {
  const body = inDocument('<p>{{titre}}\n{{numero}}</p>');
  const context = { titre: 'x', pour: 1, adopte: true, seance: { date: { lettres: '' }, elus: [] } };

  test('a missing value is a fault that names it, and the rest is told too', () => {
    const { document, faults } = composeDocument(
      loaded(FORME, { acte: body }),
      { ...context, titre: undefined },
      {},
    );
    expect(document).toBeUndefined();
    expect(places(faults)).toEqual(['MODELE-07 templates/acte.hbs:1:51', 'MODELE-07 templates/acte.hbs:2:3']);
    expect(faults[1]?.message).toContain('« numero »');
  });

  test.each([
    ['\u0000'],
    ['a\u0007b'],
    ['\uD800'],
    ['x\uDC00'],
    ['\uFFFE'],
    ['\uFDD00\uFDD1'],
  ])('a character that no document may hold is a fault: %j', (titre) => {
    const { faults } = composeDocument(loaded(FORME, { acte: body }), { ...context, titre, numero: 'n' }, {});
    expect(faults.map(({ code, written }) => [code, written])).toEqual([['MODELE-08', 'titre']]);
  });

  test('a number that is not whole, a list or an object is a fault', () => {
    for (const titre of [1.5, Number.NaN, [], {}, true]) {
      const { faults } = composeDocument(
        loaded(FORME, { acte: body }),
        { ...context, titre, numero: 'n' },
        {},
      );
      expect(faults.map(({ code }) => code)).toEqual(['MODELE-08']);
    }
  });

  test('only own fields are looked at', () => {
    const inherited = Object.create({ titre: 'hérité' });
    const { faults } = composeDocument(loaded(FORME, { acte: body }), { ...inherited, numero: 'n' }, {});
    expect(faults.map(({ code }) => code)).toEqual(['MODELE-07']);
  });
});
