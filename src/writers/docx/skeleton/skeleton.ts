import type { Charte } from '../../../document/charte.ts';
import type { HouseFonts } from '../../../document/fonts/font-file.ts';
import { FOOT_PLACE, HEAD_PLACE, RUNNING_LEADING } from '../../../document/layout/figures.ts';
import type { DocumentState } from '../../../document/tree.ts';
import { madeOf, readyMade } from '../../ready-made.ts';
import { type Entry, entry, type Packed } from '../archive.ts';
import { type StyleBook, styleBook } from '../style-book.ts';
import { halfPoints, hexColour, twips } from '../units.ts';
import { carriedFonts, fontEntries, withEmbedding, withFonts, withFontType } from './fonts.ts';
import { footer, HOLE, header } from './frames.ts';
import { MARKERS, numberingOptions } from './numbering.ts';
import { paragraphStyles, unhyphenated } from './paragraph-styles.ts';
import { contentTypes, numberingXml, type Parts, part, partsOf, relations, stylesXml } from './parts.ts';
import { tableStyleXml } from './table-styles.ts';

/** A part with room for the text of a document: what stands before it and after it. */
export interface Frame {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What is the same in all documents of one house style, language and state, as `docx` writes it. */
export interface Skeleton {
  readonly book: StyleBook;
  readonly body: Frame;
  /** Running headers and footers. */
  readonly running: readonly (Frame & { readonly text: 'header' | 'footer' })[];
  /** Open: the closing tag is to be added. */
  readonly contentTypes: string;
  readonly documentRelations: string;
  readonly numbering: string;
  /** The relations of the package, then the parts that no document changes, compressed. */
  readonly root: Entry;
  readonly fixed: readonly Entry[];
  /** What the last document made of the other parts. */
  readonly packed: Packed;
}

/**
 * Skeletons already made: by house style (dropped with it), then by language and state.
 * It changes the time that a document takes, never its bytes.
 */
const made = new WeakMap<Charte, Map<string, Promise<Skeleton>>>();

/** The skeleton of documents in this house style; `docx` is loaded and run only for a style that the build did not know. */
export function skeleton(charte: Charte, language: string, state: DocumentState): Promise<Skeleton> {
  const known = made.get(charte) ?? new Map<string, Promise<Skeleton>>();
  made.set(charte, known);
  const key = `${language} ${state}`;
  const found = known.get(key) ?? make(charte, language, state);
  known.set(key, found);
  return found;
}

const CHARACTER_STYLES = ['Hyperlink', 'Blanc'];
const DEFAULTS = ['Normal', 'TableNormal', 'Header', 'Footer'];

/** Under what name the build keeps parts. */
export const READY_PARTS = 'docx';

/** The parts that the build keeps for documents in this house style, by what they are made of. */
export async function readyParts(
  charte: Charte,
  language: string,
): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const states: readonly DocumentState[] = ['definitif', 'projet'];
  const made = states.map(async (state) => {
    const parts = await makeParts(charte, language, state);
    return [madeOf([charte, language, state]), Object.fromEntries(parts)] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}

async function make(charte: Charte, language: string, state: DocumentState): Promise<Skeleton> {
  const ready = readyMade<Record<string, string>>(READY_PARTS, madeOf([charte, language, state]));
  const parts = ready === undefined ? await makeParts(charte, language, state) : Object.entries(ready);
  return read(new Map(parts), styleBook(charte), charte.fontes);
}

async function makeParts(charte: Charte, language: string, state: DocumentState): Promise<Parts> {
  const [docx, watermarks] = await Promise.all([import('docx'), import('docx/watermarks')]);
  const book = styleBook(charte);
  const mark = state === 'projet' ? { mark: 'PROJET' } : {};
  const document = new docx.Document({
    // Lines that end on a forced break are not stretched. Spaces below and above add up, as they do in the PDF, instead of the larger alone counting.
    compatibility: { version: 15, doNotUseHTMLParagraphAutoSpacing: true, doNotExpandShiftReturn: true },
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    styles: styles(charte, book, language),
    numbering: numberingOptions(charte.listes, book.list.look.corps),
    sections: [
      {
        properties: { titlePage: true, page: page(charte) },
        headers: {
          default: header(docx, watermarks, charte, { running: true, ...mark }),
          first: header(docx, watermarks, charte, { running: false, ...mark }),
        },
        footers: { default: footer(docx, charte), first: footer(docx, charte) },
        children: [],
      },
    ],
  });
  return partsOf(docx, document);
}

function page({ page: { largeur, hauteur, marges }, entete }: Charte) {
  return {
    size: { width: twips(largeur), height: twips(hauteur) },
    margin: {
      top: twips(marges.haut),
      bottom: twips(marges.bas),
      left: twips(marges.gauche),
      right: twips(marges.droite),
      header: twips(Math.max(0, marges.haut * HEAD_PLACE - entete.corps * RUNNING_LEADING)),
      footer: twips(marges.bas * FOOT_PLACE),
    },
  };
}

function styles(charte: Charte, book: StyleBook, language: string) {
  const { corps } = book.text.look;
  return {
    default: {
      document: {
        run: { font: charte.police, size: halfPoints(corps), language: { value: language } },
      },
      hyperlink: { run: { color: hexColour(charte.couleur_liens), underline: { type: 'none' } } },
    },
    paragraphStyles: paragraphStyles(book, charte),
    characterStyles: [{ id: 'Blanc', name: 'Blanc', run: { underline: { type: 'single' } } }],
  } as const;
}

function usedStyles(book: StyleBook): ReadonlySet<string> {
  const paragraphs = [...book.paragraphs.values(), book.caption, book.list, book.signature];
  const tables = [...book.tables.values()].flatMap(({ id, cell, head, rows }) => [
    id,
    ...[cell, head, ...rows.values()].map((style) => style.id),
  ]);
  return new Set([...DEFAULTS, ...CHARACTER_STYLES, ...paragraphs.map(({ id }) => id), ...tables]);
}

function read(parts: Parts, book: StyleBook, fontes: HouseFonts | undefined): Skeleton {
  const tables = [...book.tables.values()].map(tableStyleXml).join('');
  const styled = stylesXml(parts, { used: usedStyles(book), unhyphenated: unhyphenated(book), tables });
  const carried = carriedFonts(fontes);
  const frames = [...parts.keys()].filter((name) => /^word\/(header|footer)\d+\.xml$/.test(name)).sort();
  return {
    book,
    body: frame('word/document.xml', part(parts, 'word/document.xml'), '<w:body>'),
    running: frames.map((name) => ({
      ...frame(name, part(parts, name), HOLE),
      text: name.includes('header') ? 'header' : 'footer',
    })),
    contentTypes: withFontType(contentTypes(parts), carried),
    documentRelations: relations(parts, 'word/_rels/document.xml.rels', 'word/'),
    numbering: numberingXml(parts, MARKERS.length),
    root: entry('_rels/.rels', `${relations(parts, '_rels/.rels', '')}</Relationships>`),
    packed: new Map(),
    fixed: [
      entry('word/styles.xml', styled),
      entry('word/settings.xml', withEmbedding(part(parts, 'word/settings.xml'), carried)),
      entry('word/fontTable.xml', withFonts(part(parts, 'word/fontTable.xml'), fontes, carried)),
      entry('docProps/app.xml', part(parts, 'docProps/app.xml')),
      ...fontEntries(carried),
    ],
  };
}

/** Cuts a part where the text of the document goes; a part without that place keeps nothing for it. */
function frame(name: string, xml: string, place: string): Frame {
  if (place === '<w:body>') {
    const [before = '', after = ''] = xml.split(place);
    return { name, before: before + place, after };
  }
  const run = new RegExp(`<w:r>(?:(?!<w:r>).)*${place}.*?</w:r>`, 's').exec(xml);
  if (run === null) return { name, before: xml, after: '' };
  return { name, before: xml.slice(0, run.index), after: xml.slice(run.index + run[0].length) };
}
