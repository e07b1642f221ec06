import { type Charte, lookNamed, type TableStyle, type TextStyle } from '../../document/charte.ts';
import { baseStyle, PLAIN, type SettledStyle } from '../../document/layout/settled-style.ts';
import { CAPTION, tableStyle } from '../../document/layout/table-look.ts';
import { sansAccents } from '../../domaine/pliage.ts';

/** A paragraph style of the Word document: its id, the name that Word shows, its figures. */
export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly look: SettledStyle;
  /** Whether the style says its alignment itself: it then holds in a cell too. */
  readonly aligned: boolean;
}

/** The styles that one table style of the house becomes: the table's, and those of the text in its cells. */
export interface TableBook {
  readonly id: string;
  readonly name: string;
  readonly look: TableStyle;
  readonly cell: ParagraphStyle;
  readonly head: ParagraphStyle;
  /** By row style: the text of the cells of such a row. */
  readonly rows: ReadonlyMap<string, ParagraphStyle>;
}

/** Every named style of the house, under the ids that the Word document gives them. */
export interface StyleBook {
  readonly text: ParagraphStyle;
  readonly paragraphs: ReadonlyMap<string, ParagraphStyle>;
  readonly tables: ReadonlyMap<string, TableBook>;
  /** The table style of a table that names none, or one that the house does not have. */
  readonly table: TableBook;
  readonly list: ParagraphStyle;
  readonly caption: ParagraphStyle;
  readonly signature: ParagraphStyle;
}

/**
 * Ids that Word knows: under them, whatever the language of Word, a heading is a heading and shows in its
 * navigation pane, a caption is a caption.
 */
const BUILT_IN: Readonly<Record<string, { id: string; name: string }>> = {
  texte: { id: 'BodyText', name: 'Body Text' },
  'titre-1': { id: 'Heading1', name: 'heading 1' },
  'titre-2': { id: 'Heading2', name: 'heading 2' },
  'titre-3': { id: 'Heading3', name: 'heading 3' },
  'titre-4': { id: 'Heading4', name: 'heading 4' },
  'titre-5': { id: 'Heading5', name: 'heading 5' },
  'titre-6': { id: 'Heading6', name: 'heading 6' },
  legende: { id: 'Caption', name: 'caption' },
};

/** Other ids that every document has. */
const RESERVED = [
  'normal',
  'tablenormal',
  'listparagraph',
  'signature',
  'header',
  'footer',
  'hyperlink',
  'blanc',
];

/** Makes ids out of names: letters and figures only, each used once. */
function idMaker(): (name: string) => string {
  const used = new Set(Object.values(BUILT_IN).map(({ id }) => id.toLowerCase()));
  for (const id of RESERVED) used.add(id);
  return (name) => {
    const words = sansAccents(name).split(/[^A-Za-z0-9]+/);
    const base = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Style';
    let id = base;
    for (let rank = 2; used.has(id.toLowerCase()); rank += 1) id = `${base}${rank}`;
    used.add(id.toLowerCase());
    return id;
  };
}

function tableBook(name: string, look: TableStyle, charte: Charte, id: (name: string) => string): TableBook {
  const { corps, interligne } = look;
  const cell: SettledStyle = { ...PLAIN, corps, interligne };
  const named = (suffix: string, change: Partial<SettledStyle>): ParagraphStyle => {
    const full = `${name} ${suffix}`;
    return { id: id(full), name: full, look: { ...cell, ...change }, aligned: false };
  };
  const rows = Object.entries(charte.rangs).map(
    ([row, { gras = false }]) => [row, named(row, { gras })] as const,
  );
  return {
    id: id(name),
    name,
    look,
    cell: named('cellule', {}),
    head: named('entête', { gras: true }),
    rows: new Map(rows),
  };
}

type Make = (name: string, look: TextStyle) => ParagraphStyle;

function textStyle(texte: SettledStyle, id: (name: string) => string): Make {
  return (name, look) => {
    const known = lookNamed(BUILT_IN, name) ?? { id: id(name), name };
    return { ...known, look: { ...texte, ...look }, aligned: look.alignement !== undefined };
  };
}

/** The title of a table, in the letters of the table unless the house has a style `legende`. */
function captionStyle({ corps, interligne, avant }: TableStyle, make: Make): ParagraphStyle {
  return make('legende', {
    ...CAPTION,
    corps,
    interligne,
    avant,
    solidaire: true,
  });
}

function signatureStyle({ corps }: Charte['signatures'], { interligne }: SettledStyle): ParagraphStyle {
  const look: SettledStyle = { ...PLAIN, corps, interligne, alignement: 'centre', insecable: true };
  return { id: 'Signature', name: 'Signature', look, aligned: true };
}

/** Reads the house style into the styles of the Word document. Ids depend on the house style alone. */
export function styleBook(charte: Charte): StyleBook {
  const id = idMaker();
  const texte = baseStyle(charte);
  const make = textStyle(texte, id);
  const text = make('texte', {});
  const paragraphs = new Map([['texte', text]]);
  for (const [name, look] of Object.entries(charte.styles)) paragraphs.set(name, make(name, look));
  const look = tableStyle(charte);
  const table = tableBook('tableau', look, charte, id);
  const others = Object.entries(charte.tableaux).filter(([name]) => name !== 'tableau');
  const list: SettledStyle = { ...texte, avant: 0, apres: charte.listes.apres };
  return {
    text,
    paragraphs,
    table,
    tables: new Map([
      ['tableau', table],
      ...others.map(([name, own]) => [name, tableBook(name, own, charte, id)] as const),
    ]),
    list: { id: 'ListParagraph', name: 'List Paragraph', look: list, aligned: false },
    caption: paragraphs.get('legende') ?? captionStyle(look, make),
    signature: signatureStyle(charte.signatures, texte),
  };
}
