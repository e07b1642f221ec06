import type { Charte, RowStyle, TableStyle, TextStyle } from '../../document/charte.ts';
import { sansAccents } from '../../domaine/pliage.ts';

/** A text style with every figure said: what the house style leaves out is taken from the style `texte`. */
export interface FullStyle extends Required<Omit<TextStyle, 'couleur'>> {
  readonly couleur?: string;
}

/** A paragraph style of the Word document: its id, the name that Word shows, its figures. */
export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly look: FullStyle;
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
  readonly rows: ReadonlyMap<string, RowStyle>;
  readonly list: ParagraphStyle;
  readonly caption: ParagraphStyle;
  readonly signature: ParagraphStyle;
}

/** What `texte` itself leaves out. */
const PLAIN: FullStyle = {
  corps: 10,
  interligne: 1.3,
  gras: false,
  italique: false,
  alignement: 'gauche',
  avant: 0,
  apres: 0,
  retrait: 0,
  alinea: 0,
  solidaire: false,
  insecable: false,
  filet: 0,
  saut: false,
};

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

/** What a house style without tables gets. */
const PLAIN_TABLE: TableStyle = {
  corps: 9.5,
  interligne: 1.25,
  marge_cellule: { horizontale: 5, verticale: 3 },
  filet: { epaisseur: 0.5, couleur: '#8a8a8a' },
  fond_entete: '#eeeeee',
  avant: 6,
  apres: 10,
};

function tableBook(name: string, look: TableStyle, charte: Charte, id: (name: string) => string): TableBook {
  const { corps, interligne } = look;
  const cell: FullStyle = { ...PLAIN, corps, interligne };
  const named = (suffix: string, change: Partial<FullStyle>): ParagraphStyle => {
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

function textStyle(texte: FullStyle, id: (name: string) => string): Make {
  return (name, look) => {
    const known = BUILT_IN[name] ?? { id: id(name), name };
    return { ...known, look: { ...texte, ...look }, aligned: look.alignement !== undefined };
  };
}

/** The title of a table, in the letters of the table unless the house has a style `legende`. */
function captionStyle({ corps, interligne, avant }: TableStyle, make: Make): ParagraphStyle {
  return make('legende', {
    corps,
    interligne,
    gras: true,
    alignement: 'gauche',
    avant,
    apres: 4,
    solidaire: true,
  });
}

function signatureStyle({ corps }: Charte['signatures'], { interligne }: FullStyle): ParagraphStyle {
  const look: FullStyle = { ...PLAIN, corps, interligne, alignement: 'centre', insecable: true };
  return { id: 'Signature', name: 'Signature', look, aligned: true };
}

/** Reads the house style into the styles of the Word document. Ids depend on the house style alone. */
export function styleBook(charte: Charte): StyleBook {
  const id = idMaker();
  const texte: FullStyle = { ...PLAIN, ...charte.styles.texte };
  const make = textStyle(texte, id);
  const text = make('texte', {});
  const paragraphs = new Map([['texte', text]]);
  for (const [name, look] of Object.entries(charte.styles)) paragraphs.set(name, make(name, look));
  const look = charte.tableaux.tableau ?? PLAIN_TABLE;
  const table = tableBook('tableau', look, charte, id);
  const others = Object.entries(charte.tableaux).filter(([name]) => name !== 'tableau');
  const list: FullStyle = { ...texte, avant: 0, apres: charte.listes.apres };
  return {
    text,
    paragraphs,
    table,
    tables: new Map([
      ['tableau', table],
      ...others.map(([name, own]) => [name, tableBook(name, own, charte, id)] as const),
    ]),
    rows: new Map(Object.entries(charte.rangs)),
    list: { id: 'ListParagraph', name: 'List Paragraph', look: list, aligned: false },
    caption: paragraphs.get('legende') ?? captionStyle(look, make),
    signature: signatureStyle(charte.signatures, texte),
  };
}
