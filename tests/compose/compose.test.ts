import { describe, expect, test } from 'vitest';
import { composeDocument, composeLine } from '../../src/compose/index.ts';
import { list, number, object, optional, text } from '../../src/compose/shape.ts';
import type { Block } from '../../src/document/tree.ts';
import { composed, inDocument, linesOf, loaded, places } from './composing.ts';

const ELUS = object({ elus: list(object({ nom: text, rang: optional(text) })) });

describe('a template may be indented freely', () => {
  test('no stray space stands before a closing sign or after an opening one', () => {
    const body = `
      <p>
        Étaient présents :
        {{#each elus}}
          <strong>{{nom}}</strong>
          {{#if rang}}
            (
              {{rang}}
            )
          {{/if}}
          {{#unless @last}},{{/unless}}
        {{/each}}
        , d'
        <em>office</em>
        .
      </p>`;
    const elus = [{ nom: 'A', rang: 'dès 2' }, { nom: 'B' }, { nom: 'C', rang: 'seul' }];
    expect(linesOf(ELUS, body, { elus })).toEqual(["Étaient présents : A (dès 2), B, C (seul), d'office."]);
  });

  test('spaces typed on one line are kept as one, outside the elements that open after them', () => {
    const [paragraph] = composed(ELUS, '<p>a  ,\n<strong> b </strong>\tc<br/> d</p>', { elus: [] }).body;
    expect(paragraph).toEqual({
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'a , ' },
        { kind: 'strong', children: [{ kind: 'text', text: 'b' }] },
        { kind: 'text', text: ' c' },
        { kind: 'line-break' },
        { kind: 'text', text: 'd' },
      ],
    });
  });
});

describe('values keep their path', () => {
  test('through loops, partials and given values', () => {
    const template = loaded(ELUS, {
      acte: inDocument('{{#each elus as |e|}}{{> elu e sigle="X"}}{{/each}}'),
      elu: '<p>{{nom}} <derive>{{../nom}}</derive></p>'.replace('../', ''),
    });
    const { document } = composeDocument(template, { elus: [{ nom: 'A' }, { nom: 'B' }] }, {});
    expect(document?.body[1]).toEqual({
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'B', origin: 'elus.1.nom' },
        { kind: 'text', text: ' ' },
        {
          kind: 'derived',
          path: 'elus.1.nom',
          children: [{ kind: 'text', text: 'B', origin: 'elus.1.nom' }],
        },
      ],
    });
  });
});

describe('slots', () => {
  const slots: Readonly<Record<string, readonly Block[]>> = {
    corps: [
      { kind: 'heading', level: 1, id: 'un', children: [{ kind: 'text', text: 'Titre' }] },
      { kind: 'section', children: [{ kind: 'heading', level: 2, children: [] }] },
    ],
    ligne: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'mot' }] }],
  };
  const insert = (body: string) =>
    composeDocument(loaded(object({ n: number }), { acte: inDocument(body) }), { n: 2 }, slots);

  test('their level 1 headings take the level asked', () => {
    const { document } = insert('<h1>T</h1><inserer nom="corps" niveau="{{n}}"/>');
    expect(document?.body.slice(1)).toMatchObject([
      { kind: 'heading', level: 2 },
      { kind: 'section', children: [{ kind: 'heading', level: 3 }] },
    ]);
  });

  test('one paragraph may be put in a line', () => {
    const { document } = insert('<ul><li>un\n  <inserer-texte nom="ligne"/>\n ,</li></ul>');
    expect(document?.body).toMatchObject([
      { items: [{ children: [{ children: [{ text: 'un ' }, { text: 'mot,' }] }] }] },
    ]);
  });

  test('what is wrong with them is told where they are put in', () => {
    expect(places(insert('\n<inserer nom="corp"/>').faults)).toEqual(['BALISE-05 templates/acte.hbs:2:1']);
    expect(insert('\n<inserer nom="corp"/>').faults[0]?.hint).toBe('Écrire « corps ».');
    expect(places(insert('<h1 id="un">T</h1>\n<inserer nom="corps"/>').faults)).toEqual([
      'BALISE-09 templates/acte.hbs:2:1',
    ]);
    expect(places(insert('\n<inserer nom="corps" niveau="6"/>').faults)).toContain(
      'BALISE-10 templates/acte.hbs:2:1',
    );
    expect(places(insert('<p>\n <inserer-texte nom="corps"/></p>').faults)).toContain(
      'BALISE-05 templates/acte.hbs:2:2',
    );
  });
});

describe('faults of the markup point into the templates', () => {
  test('in the file and on the line that wrote it, through partials and loops', () => {
    const template = loaded(ELUS, {
      acte: inDocument('\n{{#each elus}}\n  {{> partiels/elu}}\n{{/each}}\n<p>\n</P>'),
      'partiels/elu': '{{#if rang}}\n<p>{{nom}}\n  <i>x</i></p>{{/if}}',
    });
    const { document, faults } = composeDocument(
      template,
      { elus: [{ nom: 'A' }, { nom: 'B', rang: 'r' }] },
      {},
    );
    expect(document).toBeUndefined();
    expect(places(faults)).toEqual([
      'BALISE-01 templates/acte.hbs:5:1',
      'BALISE-02 templates/partiels/elu.hbs:3:3',
    ]);
  });

  test('a value can name no element', () => {
    const template = loaded(object({ v: text }), { acte: inDocument('<{{v}}>x</{{v}}>') });
    const { faults } = composeDocument(template, { v: 'p' }, {});
    expect(faults[0]).toMatchObject({ code: 'BALISE-01' });
  });
});

describe('a line of text', () => {
  const forme = object({ v: text });

  test('is the characters of its template', () => {
    const template = loaded(forme, { acte: '{{! renvoi }}\n  article 1<sup>er</sup> &amp;\n {{v}}\n' });
    expect(composeLine(template, { v: '<b>' })).toEqual({ text: 'article 1er & <b>', faults: [] });
  });

  test('tells what is wrong in it where it is', () => {
    const { text, faults } = composeLine(loaded(forme, { acte: 'a\n <p>{{v}}</p>' }), { v: 'x' });
    expect(text).toBeUndefined();
    expect(places(faults)).toEqual(['BALISE-03 templates/acte.hbs:2:2']);
  });
});
