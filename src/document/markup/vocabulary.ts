/** What an element may hold: running text, blocks, either, nothing, or the elements listed. */
export type Content = 'inlines' | 'blocks' | 'flow' | 'empty' | readonly string[];

/** An element of the markup. Attributes ending in "!" are required. */
export interface ElementRule {
  readonly content: Content;
  readonly attributes: readonly string[];
}

const HEADING: ElementRule = { content: 'inlines', attributes: ['id', 'class'] };
const PHRASE: ElementRule = { content: 'inlines', attributes: [] };
const ROWS: ElementRule = { content: ['tr'], attributes: [] };
const CELL = ['colspan', 'rowspan', 'align'] as const;

/**
 * The elements that templates may write. HTML's own names wherever HTML has the thing (WHATWG HTML, 4); French names
 * for the rest.
 */
export const VOCABULARY: Readonly<Record<string, ElementRule>> = {
  document: {
    content: ['entete', 'pied', 'corps'],
    attributes: ['titre!', 'sujet', 'auteur', 'mots-cles', 'date!', 'langue', 'etat'],
  },
  entete: PHRASE,
  pied: PHRASE,
  corps: { content: 'blocks', attributes: [] },

  h1: HEADING,
  h2: HEADING,
  h3: HEADING,
  h4: HEADING,
  h5: HEADING,
  h6: HEADING,
  p: { content: 'inlines', attributes: ['id', 'class'] },
  section: { content: 'blocks', attributes: ['id', 'class'] },
  ul: { content: ['li'], attributes: ['class'] },
  ol: { content: ['li'], attributes: ['type', 'start'] },
  li: { content: 'flow', attributes: [] },
  dl: { content: ['dt', 'dd'], attributes: ['class'] },
  dt: PHRASE,
  dd: PHRASE,
  aside: { content: 'inlines', attributes: ['id!', 'mark!'] },
  table: { content: ['caption', 'colgroup', 'thead', 'tbody', 'tr'], attributes: ['id', 'class'] },
  caption: PHRASE,
  colgroup: { content: ['col'], attributes: [] },
  col: { content: 'empty', attributes: ['data-width', 'align'] },
  thead: ROWS,
  tbody: ROWS,
  tr: { content: ['th', 'td'], attributes: ['class'] },
  th: { content: 'flow', attributes: ['scope', ...CELL] },
  td: { content: 'flow', attributes: CELL },
  signatures: { content: ['signataire'], attributes: [] },
  signataire: { content: ['dessus', 'dessous'], attributes: ['champ', 'infobulle'] },
  dessus: { content: ['p'], attributes: [] },
  dessous: { content: ['p'], attributes: [] },
  img: { content: 'empty', attributes: ['src!', 'alt!', 'largeur', 'align', 'legende'] },
  'saut-de-page': { content: 'empty', attributes: [] },
  inserer: { content: 'empty', attributes: ['nom!', 'niveau'] },
  'inserer-texte': { content: 'empty', attributes: ['nom!'] },

  strong: PHRASE,
  em: PHRASE,
  sup: PHRASE,
  a: { content: 'inlines', attributes: ['href!'] },
  br: { content: 'empty', attributes: [] },
  insecable: PHRASE,
  derive: { content: 'inlines', attributes: ['chemin'] },
  blanc: { content: 'empty', attributes: ['libelle!', 'largeur!'] },
};

/** The elements of running text. */
export const INLINES: readonly string[] = [
  ...['strong', 'em', 'sup', 'a', 'br', 'insecable', 'derive', 'blanc', 'inserer-texte'],
];

/** The elements that stack down a page. */
export const BLOCKS: readonly string[] = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'section', 'ul', 'ol', 'dl', 'aside', 'table'],
  ...['signatures', 'img', 'saut-de-page', 'inserer'],
];

/** Returns the names of the elements that may stand in such a content. */
export function admitted(content: Content): readonly string[] {
  switch (content) {
    case 'inlines':
      return INLINES;
    case 'blocks':
      return BLOCKS;
    case 'flow':
      return [...INLINES, ...BLOCKS];
    case 'empty':
      return [];
    default:
      return content;
  }
}
