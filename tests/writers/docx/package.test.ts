import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/writers/docx/index.ts';
import { all, charte, child, docxOf, elements, files, part, text, value } from './package-reader.ts';
import { a, p, t } from './tree-builders.ts';
import { act } from './trees.ts';

const { bytes } = await renderDocx({ ...act, state: 'projet' }, charte);
const parts = files(bytes);

/** Resolves the target of a relation of the part `from`. */
function target(from: string, to: string): string {
  const steps = from
    .replace(/_rels\/(.*)\.rels$/, '$1')
    .split('/')
    .slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

describe('the package', () => {
  it('begins with its content types and dates nothing', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    expect([...parts.keys()].slice(0, 3)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
    ]);
    const end = bytes.byteLength - 22;
    let at = view.getUint32(end + 16, true);
    for (const content of Object.values(unzipSync(bytes))) {
      expect([view.getUint16(at + 12, true), view.getUint16(at + 14, true)]).toEqual([0, 0x21]);
      expect(view.getUint32(at + 16, true)).toBe(crc32(content));
      at += 46 + view.getUint16(at + 28, true);
    }
    expect(at).toBe(end);
  });

  it('gives every part a type, and a part to every type', () => {
    const types = part(bytes, '[Content_Types].xml');
    const extensions = all(types, 'Default').map((one) => one.attributes.Extension);
    const names = all(types, 'Override').map((one) => one.attributes.PartName?.slice(1) ?? '');
    const untyped = [...parts.keys()].filter(
      (name) => !names.includes(name) && !extensions.includes(name.split('.').at(-1)),
    );
    expect(untyped).toEqual([]);
    expect(names.filter((name) => !parts.has(name))).toEqual([]);
  });

  it('leads every relation to a part', () => {
    const lost = [...parts.keys()]
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) =>
        elements(part(bytes, name))
          .filter((one) => one.attributes.TargetMode !== 'External')
          .map((one) => target(name, one.attributes.Target ?? '')),
      )
      .filter((name) => !parts.has(name));
    expect(lost).toEqual([]);
  });

  const body = part(bytes, 'word/document.xml');
  const ids = (name: string, element: string, attribute: string): string[] =>
    all(part(bytes, name), element).map((one) => one.attributes[attribute] ?? '');
  const values = (name: string, ...names: readonly string[]): string[] =>
    names.flatMap((one) => ids(name, one, 'w:val'));

  it('names no style that does not exist, and none twice', () => {
    const styles = ids('word/styles.xml', 'w:style', 'w:styleId');
    const used = values('word/document.xml', 'w:pStyle', 'w:rStyle', 'w:tblStyle');
    const chained = values('word/styles.xml', 'w:basedOn', 'w:next');
    expect([...used, ...chained].filter((id) => !styles.includes(id))).toEqual([]);
    expect(new Set(styles).size).toBe(styles.length);
  });

  it('names no list and no relation that does not exist', () => {
    const nums = ids('word/numbering.xml', 'w:num', 'w:numId');
    expect(values('word/document.xml', 'w:numId').filter((id) => !nums.includes(id))).toEqual([]);
    const relations = ids('word/_rels/document.xml.rels', 'Relationship', 'Id');
    expect(new Set(relations).size).toBe(relations.length);
    const used = ['w:hyperlink', 'w:headerReference', 'w:footerReference']
      .flatMap((name) => all(body, name).map((one) => one.attributes['r:id']))
      .filter((id) => id !== undefined);
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((id) => !relations.includes(id))).toEqual([]);
  });

  it('says what the document is, and dates it as it dates itself', () => {
    const core = elements(part(bytes, 'docProps/core.xml')).map((one) => [one.name, text(one)]);
    expect(Object.fromEntries(core)).toMatchObject({
      'dc:title': act.title,
      'dc:subject': act.subject,
      'dc:creator': act.author,
      'cp:keywords': 'essai, délibération',
      'dc:language': 'fr-FR',
      'dcterms:created': '2031-03-14T00:00:00Z',
      'dcterms:modified': '2031-03-14T00:00:00Z',
    });
  });

  it('carries the files of the tree, each in an element', () => {
    const piece = part(bytes, 'customXml/item1.xml');
    expect(piece.attributes.nom).toBe('faits.json');
    expect(text(piece)).toBe(act.attachments[0]?.content);
    expect(parts.get('customXml/_rels/item1.xml.rels')).toContain('itemProps1.xml');
  });

  it('carries nothing of the sort when there is nothing', async () => {
    const names = [...files(await docxOf([p('a')])).keys()];
    expect(names.filter((name) => name.startsWith('customXml'))).toEqual([]);
  });
});

describe('the house style', () => {
  const styles = part(bytes, 'word/styles.xml');
  const style = (id: string) => all(styles, 'w:style').find((one) => one.attributes['w:styleId'] === id);

  it('is in named styles, headings under the names that Word knows', () => {
    const heading = style('Heading2');
    expect(value(heading, 'w:name')).toBe('heading 2');
    expect(value(child(heading, 'w:pPr'), 'w:outlineLvl')).toBe('1');
    expect(child(child(heading, 'w:pPr'), 'w:keepNext')).toBeDefined();
    expect(value(child(heading, 'w:rPr'), 'w:sz')).toBe('24');
    expect(value(style('ListeElus'), 'w:name')).toBe('liste-elus');
    expect(style('ListeElus')?.attributes['w:customStyle']).toBe('1');
  });

  it('says its font, its language and its leading', () => {
    const defaults = all(styles, 'w:rPrDefault')[0];
    const run = child(defaults, 'w:rPr');
    expect(child(run, 'w:rFonts')?.attributes['w:ascii']).toBe('Arial');
    expect(value(run, 'w:lang')).toBe('fr-FR');
    const spacing = child(child(style('BodyText'), 'w:pPr'), 'w:spacing')?.attributes;
    expect(spacing).toEqual({ 'w:after': '120', 'w:before': '0', 'w:line': '264', 'w:lineRule': 'atLeast' });
    expect(child(child(style('Normal'), 'w:pPr'), 'w:widowControl')).toBeDefined();
  });

  it('cuts words in justified text and cells, never in titles', () => {
    const cut = (id: string) => child(child(style(id), 'w:pPr'), 'w:suppressAutoHyphens') === undefined;
    expect(['BodyText', 'ListeElus', 'TableauCellule'].map(cut)).toEqual([true, true, true]);
    expect(['Heading1', 'Caption', 'TableauEntete', 'Header'].map(cut)).toEqual([false, false, false, false]);
    const settings = part(bytes, 'word/settings.xml');
    expect(child(settings, 'w:autoHyphenation')).toBeDefined();
    expect(all(settings, 'w:compatSetting')[0]?.attributes['w:val']).toBe('15');
  });

  it('sets the page, its margins and its running lines', () => {
    const section = all(part(bytes, 'word/document.xml'), 'w:sectPr')[0];
    expect(child(section, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(child(section, 'w:pgMar')?.attributes).toMatchObject({ 'w:top': '1360', 'w:left': '1240' });
    expect(child(section, 'w:titlePg')).toBeDefined();
    const kinds = ['w:headerReference', 'w:footerReference'].map((name) =>
      all(section as never, name).map((one) => one.attributes['w:type']),
    );
    expect(kinds).toEqual([
      ['default', 'first'],
      ['default', 'first'],
    ]);
  });
});

describe('the running lines', () => {
  const instructions = (name: string) => all(part(bytes, name), 'w:instrText').map(text);

  it('count the pages at the foot of each', () => {
    for (const name of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(instructions(name)).toEqual(['PAGE', 'NUMPAGES']);
      expect(text(part(bytes, name))).toContain('Communauté de communes des Trois Vallons');
    }
  });

  it('head every page but the first', () => {
    expect(text(part(bytes, 'word/header1.xml'))).toBe(
      'Conseil communautaire du 14 mars 2031 – Rapport n°64',
    );
    expect(text(part(bytes, 'word/header2.xml'))).toBe('');
  });

  it('mark a draft on every page, and nothing but a draft', async () => {
    const marked = (xml: string | undefined) => xml?.includes('string="PROJET"');
    expect(['word/header1.xml', 'word/header2.xml'].map((name) => marked(parts.get(name)))).toEqual([
      true,
      true,
    ]);
    const final = files((await renderDocx(act, charte)).bytes);
    expect([...final.values()].some(marked)).toBe(false);
  });

  it('lead nowhere: a link of theirs is text', async () => {
    const linked = await docxOf([p('a')], { header: [a('https://exemple.invalid', 'site'), t(' officiel')] });
    const header = part(linked, 'word/header1.xml');
    expect(all(header, 'w:hyperlink')).toEqual([]);
    expect(text(header)).toBe('site officiel');
  });

  it('rule nothing when there is no running head', async () => {
    expect(all(part(await docxOf([p('a')]), 'word/header1.xml'), 'w:pStyle')).toEqual([]);
  });
});
