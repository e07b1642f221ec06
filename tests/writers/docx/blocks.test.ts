import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/writers/docx/index.ts';
import { docxText, paragraphText } from './docx-text.ts';
import { all, bodyOf, charte, child, docxOf, type Element, elements, part, value } from './package-reader.ts';
import { a, b, blank, documentOf, h, list, nb, p, row, section, styled, sup, t } from './tree-builders.ts';

const properties = (paragraph: Element | undefined): Element | undefined => child(paragraph, 'w:pPr');
const styleOf = (paragraph: Element | undefined): string => value(properties(paragraph), 'w:pStyle');
const has = (paragraph: Element | undefined, name: string): boolean =>
  child(properties(paragraph), name) !== undefined;
const paragraphs = (body: Element): Element[] => all(body, 'w:p');

/** The paragraph that begins with these characters. */
const starting = (body: Element, start: string): Element | undefined =>
  paragraphs(body).find((one) => paragraphText(one).startsWith(start));

describe('a heading', () => {
  it('is in the style of its rank, which Word knows under any language', async () => {
    const body = await bodyOf([h(1, 'Un'), h(2, 'Deux'), h(3, 'Trois')]);
    expect(paragraphs(body).map(styleOf)).toEqual(['Heading1', 'Heading2', 'Heading3']);
  });

  it('keeps its rank in the outline under another style, and stays with what follows', async () => {
    const [heading] = paragraphs(await bodyOf([h(2, 'Article 1', { style: 'mention' }), p('texte')]));
    expect(styleOf(heading)).toBe('Mention');
    expect(value(properties(heading), 'w:outlineLvl')).toBe('1');
    expect(has(heading, 'w:keepNext')).toBe(true);
  });
});

describe('running text', () => {
  it('is in the style it names', async () => {
    const body = await bodyOf([p('a'), styled('liste-elus', 'b')]);
    expect(paragraphs(body).map(styleOf)).toEqual(['BodyText', 'ListeElus']);
  });

  it('announces its list from the same page', async () => {
    const body = await bodyOf([p('trois points :'), list('dash', 'un', 'deux'), p('fin')]);
    expect(has(starting(body, 'trois'), 'w:keepNext')).toBe(true);
    expect(has(starting(body, 'fin'), 'w:keepNext')).toBe(false);
  });

  it('announces its table from the same page, after a colon', async () => {
    const table = {
      kind: 'table',
      columns: [{ width: 1, align: 'start' }],
      head: [],
      body: [row('a')],
    } as const;
    const body = await bodyOf([p('deux tarifs :'), table, p('voilà.'), table]);
    expect(has(starting(body, 'deux'), 'w:keepNext')).toBe(true);
    expect(has(starting(body, 'voilà'), 'w:keepNext')).toBe(false);
  });

  it('writes neighbours that look the same as one run', async () => {
    const [paragraph] = paragraphs(await bodyOf([p('un ', 'deux ', b(t('trois '), t('quatre')))]));
    expect(all(paragraph as Element, 'w:r')).toHaveLength(2);
  });

  it('raises the ending of an ordinal, and leaves names out of hyphenation and spelling', async () => {
    const body = await bodyOf([p('1', sup('er'), ' ', nb(t('Mme\u00A0HAUTECOEUR')))]);
    expect(value(all(body, 'w:rPr')[0], 'w:vertAlign')).toBe('superscript');
    expect(all(body, 'w:noProof')).toHaveLength(1);
  });

  it('rules a place to fill in, in a control that says what it is for', async () => {
    const body = await bodyOf([p('le ', blank('Date de signature', 100))]);
    const [control] = all(body, 'w:sdt');
    expect(value(child(control, 'w:sdtPr'), 'w:alias')).toBe('Date de signature');
    expect(child(child(control, 'w:sdtPr'), 'w:showingPlcHdr')).toBeDefined();
    expect(value(all(body, 'w:rPr')[0], 'w:rStyle')).toBe('Blanc');
  });
});

describe('a list', () => {
  const numberOf = (paragraph: Element | undefined): string[] => {
    const number = child(properties(paragraph), 'w:numPr');
    return [value(number, 'w:numId'), value(number, 'w:ilvl')];
  };

  it('starts again each time, where it says', async () => {
    const bytes = await docxOf([list('decimal', 'a', 'b'), { ...list('decimal', 'c'), start: 4 }]);
    const starts = all(part(bytes, 'word/numbering.xml'), 'w:startOverride').map(
      (one) => one.attributes['w:val'],
    );
    expect(starts).toEqual(['1', '4']);
  });

  it('numbers each list on its own and each level apart', async () => {
    const body = await bodyOf([
      list('decimal', [p('a'), list('decimal', 'aa', 'ab')], 'b'),
      list('dash', [p('c'), list('dash', 'ca')]),
    ]);
    expect(paragraphs(body).map(numberOf)).toEqual([
      ['5', '0'],
      ['6', '1'],
      ['6', '1'],
      ['5', '0'],
      ['1', '0'],
      ['1', '1'],
    ]);
  });

  it('sets the text of an item under the text, whatever the lists around', async () => {
    const body = await bodyOf([list('decimal', [p('a'), p('suite'), list('dash', 'aa')])]);
    const left = (start: string): number =>
      Number(child(properties(starting(body, start)), 'w:ind')?.attributes['w:left']);
    expect(left('suite')).toBeGreaterThan(400);
    expect(left('aa')).toBe(left('suite') + 440);
    expect(numberOf(starting(body, 'suite'))).toEqual(['', '']);
  });
});

describe('lines of a label and its value', () => {
  it('stay together, tight under one another', async () => {
    const entry = (key: string, value: string) => ({ key: [t(key)], value: [t(value)] });
    const body = await bodyOf([
      { kind: 'key-values', entries: [entry('Pour :', '3'), entry('Contre :', '0')] },
    ]);
    const [first, last] = paragraphs(body);
    expect(has(first, 'w:keepNext')).toBe(true);
    expect(child(properties(first), 'w:spacing')?.attributes['w:after']).toBe('0');
    expect(has(last, 'w:keepNext')).toBe(false);
  });
});

describe('signatures', () => {
  const signatories = ['secretaire', 'presidente'].map((who) => ({
    field: `signature-${who}`,
    tooltip: `Signature de la ${who}`,
    above: [[t(`La ${who},`)]],
    below: [[t('Prénom NOM')]],
  }));

  it('are a table of one row that does not split, with a named room for each', async () => {
    const body = await bodyOf([p('Fait à Montjoie'), { kind: 'signatures', signatories }]);
    expect(all(body, 'w:cantSplit')).toHaveLength(1);
    const controls = all(body, 'w:sdtPr').map((one) => [value(one, 'w:tag'), value(one, 'w:alias')]);
    expect(controls).toEqual([
      ['signature-secretaire', 'Signature de la secretaire'],
      ['signature-presidente', 'Signature de la presidente'],
    ]);
  });

  it('take the two lines before with them', async () => {
    const body = await bodyOf([
      p('avant'),
      p('Fait à Montjoie'),
      p('le 3 mars'),
      { kind: 'signatures', signatories },
    ]);
    expect(['avant', 'Fait', 'le 3'].map((start) => has(starting(body, start), 'w:keepNext'))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('put who signs alone at the right, and a third below', async () => {
    const alone = await bodyOf([{ kind: 'signatures', signatories: signatories.slice(0, 1) }]);
    expect(all(alone, 'w:tc').map((cell) => all(cell, 'w:sdt').length)).toEqual([0, 1]);
    const third = { ...signatories[0], field: 'signature-temoin' } as (typeof signatories)[number];
    const three = await bodyOf([{ kind: 'signatures', signatories: [...signatories, third] }]);
    expect(all(three, 'w:tr')).toHaveLength(2);
  });
});

describe('pages and sections', () => {
  it('begin a page at the block that follows, and never an empty one', async () => {
    const body = await bodyOf([
      { kind: 'page-break' },
      p('a'),
      { kind: 'page-break' },
      { kind: 'page-break' },
      h(1, 'b'),
    ]);
    expect(paragraphs(body).map((one) => has(one, 'w:pageBreakBefore'))).toEqual([false, true]);
    expect(all(body, 'w:br')).toHaveLength(0);
  });

  it('bear the places that links lead to', async () => {
    const body = await bodyOf([
      { ...section('annexe', h(1, 'Annexe')), id: 'annexe 1 : été' },
      p(a('#annexe 1 : été', 'voir l’annexe'), a('#nulle-part', 'rien')),
    ]);
    const [mark] = all(body, 'w:bookmarkStart');
    const links = all(body, 'w:hyperlink').map((one) => one.attributes['w:anchor']);
    expect(mark?.attributes['w:name']).toBe('annexe_1_ete');
    expect(links).toEqual(['annexe_1_ete']);
  });

  it('keep the place of a section that prints nothing', async () => {
    const body = await bodyOf([p(a('#vide', 'lien')), { ...section('annexe'), id: 'vide' }]);
    expect(all(body, 'w:bookmarkStart').map((one) => one.attributes['w:name'])).toEqual(['vide']);
  });

  it('link to an address once, however often it is met', async () => {
    const address = 'https://exemple.invalid/?a=1&b=2';
    const bytes = await docxOf([
      p(a(address, 'un'), ' ', a(address, 'deux'), ' ', a('mailto:a@b.invalid', 'trois')),
    ]);
    const targets = elements(part(bytes, 'word/_rels/document.xml.rels'))
      .filter((one) => one.attributes.TargetMode === 'External')
      .map((one) => [one.attributes.Id, one.attributes.Target]);
    expect(targets).toEqual([
      ['rIdL1', address],
      ['rIdL2', 'mailto:a@b.invalid'],
    ]);
  });

  it('write an address so that Word takes it, and no address as text', async () => {
    const links = [
      a('https://exemple.invalid/été "1"<2>', 'un'),
      a('javascript:alert(1)', 'deux'),
      a('file:///etc/passwd', 'trois'),
      a('https://[', 'quatre'),
    ];
    const { bytes, faults } = await renderDocx(documentOf([p(...links)]), charte);
    const targets = elements(part(bytes, 'word/_rels/document.xml.rels'))
      .filter((one) => one.attributes.TargetMode === 'External')
      .map((one) => one.attributes.Target);
    expect(targets).toEqual(['https://exemple.invalid/%C3%A9t%C3%A9%20%221%22%3C2%3E']);
    expect(faults.map(({ code }) => code)).toEqual(['DOCX-03', 'DOCX-03', 'DOCX-03']);
    expect(docxText(bytes)).toEqual(['undeuxtroisquatre']);
  });
});
