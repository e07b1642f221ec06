import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/diagnostics/fault.ts';
import { plainMarkup } from '../../src/document/markup/markup.ts';
import { type MarkupOptions, readMarkup } from '../../src/document/markup/read-markup.ts';
import type { Block } from '../../src/document/tree.ts';

const OPEN = '<document titre="T" date="2024-09-26"><corps>';

function read(body: string, options: MarkupOptions = {}) {
  const text = `${OPEN}\n${body}\n</corps></document>`;
  return readMarkup(plainMarkup({ file: 'acte.hbs', text, firstLine: 1 }), options);
}

function blocks(body: string, options: MarkupOptions = {}): readonly Block[] {
  const { document, faults } = read(body, options);
  expect(faults).toEqual([]);
  return document?.body ?? [];
}

function whole(text: string): readonly Fault[] {
  return readMarkup(plainMarkup({ file: 'acte.hbs', text, firstLine: 1 })).faults;
}

const text = (value: string) => ({ kind: 'text', text: value });
const paragraph = (value: string) => ({ kind: 'paragraph', children: [text(value)] });

describe('what each element makes', () => {
  test('the document and its metadata', () => {
    const source = `<document titre="T &amp; U" sujet="S" auteur="A" mots-cles="a, b" date="2024-09-26" etat="projet" langue="fr-FR">
      <entete>haut</entete><pied>bas</pied><corps/></document>`;
    const { document, faults } = readMarkup(plainMarkup({ file: 'f', text: source, firstLine: 1 }), {
      attachments: [
        {
          name: 'a.json',
          mediaType: 'application/json',
          description: 'd',
          relationship: 'Data',
          content: '{}',
        },
      ],
    });
    expect(faults).toEqual([]);
    expect(document).toEqual({
      title: 'T & U',
      subject: 'S',
      author: 'A',
      keywords: ['a', 'b'],
      language: 'fr-FR',
      date: '2024-09-26',
      state: 'projet',
      header: [text('haut')],
      footer: [text('bas')],
      body: [],
      attachments: [expect.objectContaining({ name: 'a.json' })],
    });
  });

  test('headings, paragraphs, sections, page breaks, notes', () => {
    expect(
      blocks(`<section id="s" class="annexe"><h1 id="a" class="t">A</h1><h2>B</h2><p id="p" class="x">c</p></section>
        <saut-de-page/><aside id="n" mark="*">note</aside>`),
    ).toEqual([
      {
        kind: 'section',
        id: 's',
        style: 'annexe',
        children: [
          { kind: 'heading', level: 1, id: 'a', style: 't', children: [text('A')] },
          { kind: 'heading', level: 2, children: [text('B')] },
          { kind: 'paragraph', id: 'p', style: 'x', children: [text('c')] },
        ],
      },
      { kind: 'page-break' },
      { kind: 'note', id: 'n', mark: '*', children: [text('note')] },
    ]);
  });

  test('running text', () => {
    const source = `<p id="ici"><strong>a</strong><em>b</em><sup>c</sup><a href="#ici">d</a><br/><insecable>e</insecable>
      <derive chemin="x.y">f</derive> <blanc libelle="la date" largeur="60.5"/>.</p>`;
    expect(blocks(source)).toEqual([
      {
        kind: 'paragraph',
        id: 'ici',
        children: [
          { kind: 'strong', children: [text('a')] },
          { kind: 'emphasis', children: [text('b')] },
          { kind: 'superscript', children: [text('c')] },
          { kind: 'link', href: '#ici', children: [text('d')] },
          { kind: 'line-break' },
          { kind: 'no-break', children: [text('e')] },
          text(' '),
          { kind: 'derived', path: 'x.y', children: [text('f')] },
          text(' '),
          { kind: 'blank', label: 'la date', width: 60.5 },
          text('.'),
        ],
      },
    ]);
  });

  test('lists, with running text or blocks in their items', () => {
    expect(blocks('<ul><li>a</li><li>b<ul class="point"><li><p>c</p></li></ul></li></ul>')).toEqual([
      {
        kind: 'list',
        marker: 'dash',
        items: [
          { children: [paragraph('a')] },
          {
            children: [
              paragraph('b'),
              { kind: 'list', marker: 'dot', items: [{ children: [paragraph('c')] }] },
            ],
          },
        ],
      },
    ]);
    expect(blocks('<ol start="3"><li>a</li></ol><ol type="a"><li>b</li></ol>')).toMatchObject([
      { marker: 'decimal', start: 3 },
      { marker: 'letter' },
    ]);
  });

  test('keys and values', () => {
    expect(blocks('<dl class="r"><dt>Pour :</dt> <dd>101</dd><dt>Contre :</dt><dd>0</dd></dl>')).toEqual([
      {
        kind: 'key-values',
        style: 'r',
        entries: [
          { key: [text('Pour :')], value: [text('101')] },
          { key: [text('Contre :')], value: [text('0')] },
        ],
      },
    ]);
  });

  test('tables, with spans, heads of columns and of rows', () => {
    const source = `<table id="t" class="b"><caption>C</caption>
      <colgroup><col data-width="3"/><col align="decimal"/><col data-width="1.5" align="end"/></colgroup>
      <thead><tr><th colspan="2">A</th><th>B</th></tr></thead>
      <tbody><tr class="total"><th rowspan="2">r</th><td align="center">1</td><td/></tr><tr><td>2</td><th scope="col">3</th></tr></tbody>
      </table>`;
    expect(blocks(source)).toEqual([
      {
        kind: 'table',
        id: 't',
        style: 'b',
        caption: [text('C')],
        columns: [
          { width: 3, align: 'start' },
          { width: 1, align: 'decimal' },
          { width: 1.5, align: 'end' },
        ],
        head: [
          {
            cells: [
              { header: 'column', colspan: 2, children: [paragraph('A')] },
              { header: 'column', children: [paragraph('B')] },
            ],
          },
        ],
        body: [
          {
            style: 'total',
            cells: [
              { header: 'row', rowspan: 2, children: [paragraph('r')] },
              { align: 'center', children: [paragraph('1')] },
              { children: [] },
            ],
          },
          { cells: [{ children: [paragraph('2')] }, { header: 'column', children: [paragraph('3')] }] },
        ],
      },
    ]);
    expect(blocks('<table><tr><td>a</td><td>b</td></tr></table>')).toMatchObject([
      { columns: [{ width: 1, align: 'start' }, { width: 1 }], head: [], body: [{ cells: [{}, {}] }] },
    ]);
  });

  test('signatures', () => {
    const source = `<signatures>
      <signataire champ="s-1" infobulle="Signature de A">
        <dessus><p>Le Président,</p></dessus><dessous><p>A</p><p>Maire</p></dessous>
      </signataire></signatures>`;
    expect(blocks(source)).toEqual([
      {
        kind: 'signatures',
        signatories: [
          {
            field: 's-1',
            tooltip: 'Signature de A',
            above: [[text('Le Président,')]],
            below: [[text('A')], [text('Maire')]],
          },
        ],
      },
    ]);
  });

  test('comments are left out', () => {
    expect(blocks('<!-- rien --><p>a<!-- ni ici -->b</p>')).toEqual([paragraph('ab')]);
  });
});

describe('what is refused', () => {
  test.each([
    ['<p>a</p>\n  <pp>x</pp>', 'BALISE-02', 3, 3, 'Écrire « p ».'],
    ['<div>x</div>', 'BALISE-02', 2, 1, 'Choisir parmi'],
    ['<p><p>x</p></p>', 'BALISE-03', 2, 4, 'Y sont admis : <strong>'],
    ['texte nu', 'BALISE-03', 2, 1, '<p>'],
    ['<ul>x<li>y</li></ul>', 'BALISE-03', 2, 5, 'Retirer'],
    ['<ul><p>x</p><li>y</li></ul>', 'BALISE-03', 2, 5, '<li>'],
    ['<br/>', 'BALISE-03', 2, 1, '<p>'],
    ['<p><br>x</br></p>', 'BALISE-03', 2, 8, 'Retirer'],
    ['<dl><dd>x</dd></dl>', 'BALISE-03', 2, 5, '<dt>'],
    [
      '<p><a href="https://x.fr/"><em><a href="https://y.fr/">x</a></em></a></p>',
      'BALISE-03',
      2,
      4,
      'Fermer',
    ],
    ['<p style="x">a</p>', 'BALISE-04', 2, 1, 'Choisir parmi : id, class.'],
    ['<p clas="x">a</p>', 'BALISE-04', 2, 1, 'Écrire « class ».'],
    ['<p onclick="x">a</p>', 'BALISE-04', 2, 1, 'id, class'],
    ['<table><tr><td align="droite">a</td></tr></table>', 'BALISE-05', 2, 12, 'start, center, end'],
    ['<table><tr><td colspan="0">a</td></tr></table>', 'BALISE-05', 2, 12, 'entier'],
    ['<p><a href="http://x.fr">x</a></p>', 'BALISE-05', 2, 4, 'https://'],
    ['<p><a href="javascript:alert(1)">x</a></p>', 'BALISE-05', 2, 4, 'https://'],
    ['<inserer nom="x"/>', 'BALISE-05', 2, 1, 'Retirer'],
    ['<p><blanc libelle="x"/></p>', 'BALISE-06', 2, 4, 'largeur="…"'],
    ['<p><derive>x</derive></p>', 'BALISE-06', 2, 4, 'chemin'],
    ['<dl><dt>x</dt></dl>', 'BALISE-06', 2, 1, '<dd>'],
    ['<ul></ul>', 'BALISE-06', 2, 1, '<li>'],
    ['<table></table>', 'BALISE-06', 2, 1, '<tr>'],
    ['<signatures/>', 'BALISE-06', 2, 1, '<signataire>'],
    ['<table><tr><td>a</td></tr><tr><td>a</td><td>b</td></tr></table>', 'BALISE-08', 2, 1, 'colspan'],
    ['<p id="a">x</p><p id="a">y</p>', 'BALISE-09', 2, 16, 'propre nom'],
    ['<p id="duree"><a href="#dure">x</a></p>', 'BALISE-09', 2, 15, 'Écrire « duree ».'],
    ['<h2>x</h2>', 'BALISE-10', 2, 1, 'niveau 1'],
    ['<h1>x</h1><h2>y</h2><h4>z</h4>', 'BALISE-10', 2, 21, 'niveau 3'],
  ])('%s', (body, code, line, column, hint) => {
    const { faults } = read(body);
    expect(faults.map((fault) => [fault.code, fault.position?.line, fault.position?.column])).toEqual([
      [code, line, column],
    ]);
    expect(faults[0]?.hint).toContain(hint);
    expect(faults[0]?.severity).toBe('erreur');
  });

  test.each([
    ['<p>a', "n'est pas fermé", 2, 1],
    ['<p>a</q>', "n'est pas fermé", 2, 1],
    ['<p>a</p></p>', "n'est pas fermé", 1, 39],
    ['<p>a & b</p>', '« & »', 2, 6],
    ['<p>a &eacute; b</p>', '« & »', 2, 6],
    ['<p>a < b</p>', '« < »', 2, 7],
    ['<p class=x>a</p>', 'attribut', 2, 10],
    ['<p class="a" class="b">a</p>', 'deux fois', 2, 23],
    ['<![CDATA[x]]>', 'CDATA', 1, 46],
    ['<?php x ?>', 'instruction', 1, 46],
  ])('not well formed: %s', (body, words, line, column) => {
    const faults = read(body).faults.filter(({ code }) => code === 'BALISE-01');
    expect(faults[0]?.message).toContain(words);
    expect(faults[0]?.position).toMatchObject({ file: 'acte.hbs', line, column });
  });

  test('a document that is none', () => {
    expect(whole('')[0]?.code).toBe('BALISE-01');
    expect(whole('<p>x</p>')[0]?.message).toContain('commence par « <p> »');
    expect(whole('<document titre="T" date="2024-09-26"/>')[0]?.message).toContain('<corps>');
    expect(whole('<document titre="T" date="26/09/2024"><corps/></document>')[0]?.message).toContain(
      'AAAA-MM-JJ',
    );
    expect(whole(`${OPEN}</corps><corps/></document>`)[0]?.code).toBe('BALISE-03');
    expect(
      whole('<!DOCTYPE html><document titre="T" date="2024-09-26"><corps/></document>')[0]?.message,
    ).toContain('DOCTYPE');
  });

  test('styles that the house style lacks, when it is given', () => {
    const charte = { styles: { texte: {} }, tableaux: {}, rangs: { total: {} } };
    const { faults } = read('<p class="text">a</p><table class="x"><tr class="totl"><td/></tr></table>', {
      charte,
    });
    expect(faults.map(({ code, hint }) => [code, hint])).toEqual([
      ['BALISE-07', 'Écrire « texte ».'],
      ['BALISE-07', 'Retirer ce nom.'],
      ['BALISE-07', 'Écrire « total ».'],
    ]);
  });

  test('everything is told at once', () => {
    expect(read('<x/><p y="1">a</p><ul/>').faults.map(({ code }) => code)).toEqual([
      'BALISE-02',
      'BALISE-04',
      'BALISE-06',
    ]);
  });
});

describe('a paragraph longer than any', () => {
  const longer = 'mot '.repeat(50_001);
  const words = `« ${'mot '.repeat(100)}»`;

  test.each([
    ['a paragraph', `<p>${longer}</p>`],
    ['an item', `<ul><li>${longer}</li></ul>`],
    ['a cell', `<table><tr><td>${longer}</td></tr></table>`],
    ['a heading', `<h1>${longer}</h1>`],
    ['one that is stressed by turns', `<p>${`<strong>${words}</strong>, `.repeat(500)}</p>`],
    ['one of texts put in', `<p>${'<inserer-texte nom="t"/> '.repeat(500)}</p>`],
  ])('is told once, where it begins: %s', (_, body) => {
    const { document, faults } = read(`<p>a</p>\n${body}`, { slots: { t: [paragraph(words)] } as never });
    expect(faults.map(({ code, position, message }) => [code, position?.line, message])).toEqual([
      ['BALISE-11', 3, 'Ce paragraphe dépasse 200 000 caractères.'],
    ]);
    expect(JSON.stringify(document).length).toBeLessThan(450_000);
  });

  test('is not the whole of many', () => {
    expect(blocks(`<p>${'mot '.repeat(400)}</p>`.repeat(200))).toHaveLength(200);
  });
});
