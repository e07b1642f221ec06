/** A checker that never finds anything proves nothing: each rule is shown a file that breaks it. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/tree.ts';
import { isDictionary, isName, isReference, isStream, type Value } from '../../src/readers/acts/objects.ts';
import { decodeStream, openPdf, type PdfFile } from '../../src/readers/acts/pdf-file.ts';
import { pictureOf, png } from '../document/pictures/made.ts';
import { render } from '../writers/pdf/rendering.ts';
import { act } from '../writers/pdf/trees.ts';
import { checkOpened, checkPdf } from './check-pdf.ts';

/** A picture that lets the paper through, and its caption. */
const IMAGE: Block = {
  kind: 'image',
  picture: pictureOf(png({ width: 8, height: 6, kind: 6, value: (x, y) => [9 * x, 9 * y, 5, 40 * y] })),
  alt: 'Plan du carrefour',
  caption: [{ kind: 'text', text: 'Le carrefour après travaux' }],
};

let written: Uint8Array;
let whole: PdfFile;

/** A file may be read so many times: each test opens it anew. */
beforeEach(() => {
  whole = openPdf(written);
});

beforeAll(async () => {
  const attachments = [
    {
      name: 'faits.json',
      mediaType: 'application/json',
      description: 'd',
      relationship: 'Data',
      content: '{}',
    },
  ] as const;
  const body = [...act().body, IMAGE];
  const { bytes } = await render(act({ attachments, body }));
  expect(checkPdf(bytes)).toEqual([]);
  written = bytes;
});

/** A change of one object: `undefined` leaves the object alone. */
type Edit = (value: Value, id: number) => Value | undefined;

/** The first object that `edit` changes is changed; findings of the checker. */
function findingsAfter(edit: Edit): string[] {
  const objects = new Map(whole.objects);
  for (const [id, value] of objects) {
    const changed = edit(value, id);
    if (changed === undefined) continue;
    objects.set(id, changed);
    return checkOpened({ ...whole, objects });
  }
  throw new Error('nothing was changed');
}

const named = (value: Value | undefined, name: string): boolean => isName(value) && value.name === name;

/** Changes the dictionary in which `key` has the name `name`, by entries: `null` takes one away. */
function inDictionary(key: string, name: string, changes: Readonly<Record<string, Value>>): Edit {
  return (value) => {
    const dictionary = isStream(value) ? value.dictionary : value;
    if (!isDictionary(dictionary) || !named(dictionary.get(key), name)) return undefined;
    if (!Object.keys(changes).some((one) => dictionary.has(one) || changes[one] !== null)) return undefined;
    const copy = new Map(dictionary);
    for (const [own, next] of Object.entries(changes)) {
      if (next === null) copy.delete(own);
      else copy.set(own, next);
    }
    return isStream(value) ? { ...value, dictionary: copy } : copy;
  };
}

/** Changes the text of the first page's content. */
function inContent(from: RegExp, to: string): Edit {
  return (value) => {
    if (!isStream(value) || value.dictionary.has('Type') || value.dictionary.has('Length1')) return undefined;
    const text = decodeStream(value).toString('latin1');
    if (!text.startsWith('1 0 0 -1') || !from.test(text)) return undefined;
    return { dictionary: new Map<string, Value>(), raw: text.replace(from, to) };
  };
}

const bytes = (text: string): Value => ({ bytes: text });
const name = (text: string): Value => ({ name: text });

/** The structure element of type `type` whose dictionary has `key`. */
function inElement(type: string, key: string, next: Value): Edit {
  return (value) => {
    if (!isDictionary(value) || !named(value.get('S'), type) || !value.has('P') || !value.has(key))
      return undefined;
    const copy = new Map(value);
    if (next === null) copy.delete(key);
    else copy.set(key, next);
    return copy;
  };
}

const inRoot = (changes: Readonly<Record<string, Value>>): Edit => inDictionary('Type', 'Catalog', changes);

/** An XMP packet in which `from` is `to`. */
const inMetadata =
  (from: string, to: string): Edit =>
  (value) => {
    if (!isStream(value) || !named(value.dictionary.get('Type'), 'Metadata')) return undefined;
    return { ...value, raw: value.raw.replace(from, to) };
  };

const inParentTree: Edit = (value) => {
  if (!isDictionary(value) || !value.has('Nums')) return undefined;
  const [first, owners, ...rest] = value.get('Nums') as readonly Value[];
  const [one, two, ...others] = owners as readonly Value[];
  return new Map<string, Value>([['Nums', [first ?? 0, [two ?? 0, one ?? 0, ...others], ...rest]]]);
};

const withoutReference: Edit = (value) => {
  if (!isDictionary(value) || !named(value.get('S'), 'L')) return undefined;
  const kids = value.get('K') as readonly Value[];
  return new Map([...value, ['K', kids.filter((kid) => !isReference(kid) || kid !== kids[0])]]);
};

const withoutTabs: Edit = (value) => {
  if (!isDictionary(value) || !value.has('Annots')) return undefined;
  return new Map([...value].filter(([key]) => key !== 'Tabs'));
};

test.each<[string, string, Edit]>([
  ['a language missing', 'no language', inRoot({ Lang: null })],
  ['tags not declared', 'not marked as tagged', inRoot({ MarkInfo: null })],
  ['no output intent', 'output intent', inRoot({ OutputIntents: null })],
  ['an opening action', 'OpenAction', inRoot({ OpenAction: new Map() })],
  ['a part not told', 'pdfaid:part', inMetadata('<pdfaid:part>3', '<pdfaid:part>2')],
  ['PDF/UA not told', 'pdfuaid:part', inMetadata('<pdfuaid:part>1', '<pdfuaid:part>')],
  [
    'a schema not described',
    'namespaceURI',
    inMetadata('pdfaSchema:namespaceURI>http', 'pdfaSchema:namespaceURI>'),
  ],
  [
    'a schema whose prefix is another',
    'pdfuaid is not described',
    inMetadata('pdfaSchema:prefix>pdfuaid', 'pdfaSchema:prefix>autre'),
  ],
  [
    'an attachment of another digest',
    'does not tell the digest',
    inMetadata('<seance:digests>', '<seance:digests>00'),
  ],
  ['another title', 'dc:title', inMetadata('convention', 'contrat')],
  ['a skipped title', 'H5 follows H1', inElement('H2', 'S', name('H5'))],
  ['a type unknown', 'no type in use', inElement('P', 'S', name('Paragraph'))],
  ['a mark of another type', 'is marked', inElement('P', 'S', name('H1'))],
  ['a wrong parent', 'does not know its parent', inElement('TR', 'P', { ref: 1 })],
  ['a wrong parent tree', 'the parent tree misses content', inParentTree],
  ['a list entry lost', 'its element is undefined', withoutReference],
  ['a table head without scope', 'no Scope', inElement('TH', 'A', null)],
  ['a table that is not regular', 'rows of', inElement('TD', 'A', new Map<string, Value>([['ColSpan', 3]]))],
  ['a note without ID', 'no ID of its own', inElement('Note', 'ID', null)],
  ['text outside marks', 'outside every mark', inContent(/\/P <<\/MCID 1>> BDC/, '')],
  ['marks not closed', 'not balanced', inContent(/\nEMC(?![\s\S]*EMC)/, '')],
  ['a path outside marks', 'paths outside every mark', inContent(/^/, '0 0 1 1 re f ')],
  ['two contents of one number', 'not balanced', inContent(/\/MCID 1>>/, '/MCID 0>>')],
  ['a missing glyph', '.notdef is shown', inContent(/\[\([^)]*\)\]TJ/, '[<0000>]TJ')],
  ['no Unicode map', 'has no Unicode', inDictionary('Subtype', 'Type0', { ToUnicode: null })],
  ['wrong widths', 'width of', inDictionary('Subtype', 'CIDFontType2', { W: [0, [500, 500, 500]] })],
  ['a font not embedded', 'is not embedded', inDictionary('Type', 'FontDescriptor', { FontFile2: null })],
  [
    'a font under another name',
    'elsewhere',
    inDictionary('Type', 'FontDescriptor', { FontName: name('Arial') }),
  ],
  ['a link not printed', 'flags', inDictionary('Subtype', 'Link', { F: 0 })],
  ['a link without description', 'no description', inDictionary('Subtype', 'Link', { Contents: null })],
  ['a link that leads nowhere', 'leads nowhere', inDictionary('Subtype', 'Link', { A: null, Dest: null })],
  ['a link of another element', 'misses annotation', inDictionary('Subtype', 'Link', { StructParent: 0 })],
  ['a field without tooltip', 'no tooltip', inDictionary('Subtype', 'Widget', { TU: null })],
  ['a field without look', 'no appearance', inDictionary('Subtype', 'Widget', { AP: null })],
  [
    'two fields of one name',
    'one name',
    inDictionary('Subtype', 'Widget', { T: bytes('signature-presidente') }),
  ],
  ['no tab order', 'no tab order', withoutTabs],
  ['an annotation on no page', 'on no page', inDictionary('Type', 'Page', { Annots: null })],
  [
    'an attachment without relationship',
    'relationship',
    inDictionary('Type', 'Filespec', { AFRelationship: null }),
  ],
  ['an attachment not associated', 'not associated', inRoot({ AF: [] })],
  ['an attachment without type', 'media type', inDictionary('Type', 'EmbeddedFile', { Subtype: null })],
  ['a figure without Alt', 'a Figure has no Alt', inElement('Figure', 'Alt', null)],
  ['a figure whose Alt says nothing', 'a Figure has no Alt', inElement('Figure', 'Alt', bytes(' '))],
  ['a figure without place', 'a Figure has no BBox', inElement('Figure', 'A', null)],
  ['a caption of nothing', 'Caption in', inElement('Figure', 'S', name('P'))],
  ['a picture outside marks', 'outside every mark', inContent(/\/Figure <<\/MCID \d+>> BDC/, '')],
  ['a picture in inks', 'DeviceCMYK', inDictionary('Subtype', 'Image', { ColorSpace: name('DeviceCMYK') })],
  ['a picture interpolated', 'interpolated', inDictionary('Subtype', 'Image', { Interpolate: true })],
  ['bookmarks not counted', 'not counted', inDictionary('Type', 'Outlines', { Count: 1 })],
])('finds %s', (_, expected, edit) => {
  expect(findingsAfter(edit).join('\n')).toContain(expected);
});

describe('a form', () => {
  const inForm =
    (changes: readonly (readonly [string, Value])[]): Edit =>
    (value) =>
      isDictionary(value) && value.has('SigFlags') ? new Map([...value, ...changes]) : undefined;

  test.each<[string, Edit]>([
    ['asks for appearances', inForm([['NeedAppearances', true]])],
    ['takes signatures', inForm([['SigFlags', 1]])],
    ['does not list its fields', inForm([['Fields', []]])],
  ])('that %s is found', (expected, edit) => {
    expect(findingsAfter(edit).join('\n')).toContain(expected);
  });
});

test('a file that is cut short or not a PDF is refused', async () => {
  const { bytes: good } = await render(act());
  expect(() => openPdf(good.subarray(0, good.length - 200))).toThrow();
  expect(() => openPdf(Buffer.from('bonjour'))).toThrow();
});

test('the file under test is whole', () => {
  expect(checkOpened(whole)).toEqual([]);
});
