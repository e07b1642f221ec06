/**
 * The house style (`templates/charte.yaml`), as both writers read it.
 * Lengths are in points (1/72 inch) unless said otherwise; colours are `#rrggbb`.
 */
import type { HouseFonts } from './fonts/font-file.ts';

/** How a block of text looks. Absent values are those of the style `texte`. */
export interface TextStyle {
  /** Size of the letters. */
  readonly corps?: number;
  /** Line spacing: baseline to baseline, as a factor of `corps`. */
  readonly interligne?: number;
  readonly gras?: boolean;
  readonly italique?: boolean;
  readonly couleur?: string;
  readonly alignement?: 'gauche' | 'centre' | 'droite' | 'justifie';
  readonly avant?: number;
  readonly apres?: number;
  readonly retrait?: number;
  /** Indent of the first line, relative to `retrait`. */
  readonly alinea?: number;
  /** Keep on the same page as the block that follows. */
  readonly solidaire?: boolean;
  /** Keep all lines on one page. */
  readonly insecable?: boolean;
  /** Width of a rule under the block, 0 for none. */
  readonly filet?: number;
  /** Begin on a new page. */
  readonly saut?: boolean;
}

/** How a table looks. */
export interface TableStyle {
  readonly corps: number;
  readonly interligne: number;
  readonly marge_cellule: { readonly horizontale: number; readonly verticale: number };
  readonly filet: { readonly epaisseur: number; readonly couleur: string };
  readonly fond_entete: string;
  readonly avant: number;
  readonly apres: number;
}

/** How a row named by a style looks, over its table's style. */
export interface RowStyle {
  readonly gras?: boolean;
  readonly fond?: string;
  /** Keep on the same page as the row that follows (`suivant`: it heads rows) or precedes (`precedent`: it sums them). */
  readonly solidaire?: 'suivant' | 'precedent';
}

/** How a list level is set: room for the marker, then the text. */
export interface ListStyle {
  readonly retrait: number;
  readonly marge: number;
  readonly avant: number;
  readonly apres: number;
  /** What is printed for the markers `dash` and `dot`. */
  readonly tiret: string;
  readonly point: string;
}

/** French typography as the house wants it. */
export interface Typography {
  readonly apostrophe: 'droite' | 'courbe';
  /** Space before `;` `!` `?` : a thin no-break space or a full one. */
  readonly espace_ponctuation: 'fine' | 'pleine';
  /** Whether "n°" is parted from its figure by a no-break space. */
  readonly espace_numero: boolean;
}

/** The logo of the house, at the head of the first page of what it writes. Widths are in millimetres. */
export interface Logo {
  /** The name of its file, in the folder of the house. */
  readonly fichier: string;
  readonly texte_alternatif: string;
  readonly largeur?: number;
  readonly alignement?: 'gauche' | 'centre' | 'droite';
  /** Its width in the running head of the pages after the first; absent, it does not stand there. */
  readonly largeur_entete?: number;
}

/** The whole house style. */
export interface Charte {
  readonly page: {
    readonly largeur: number;
    readonly hauteur: number;
    readonly marges: {
      readonly haut: number;
      readonly bas: number;
      readonly gauche: number;
      readonly droite: number;
    };
  };
  /**
   * Name of the font family in DOCX: that of `fontes` when there are any; the PDF then embeds these, else the free
   * metric-compatible family shipped with the program.
   */
  readonly police: string;
  /** The house's own font files, by name. */
  readonly fichiers_police?: Readonly<Record<keyof HouseFonts, string>>;
  /** The same, read. */
  readonly fontes?: HouseFonts;
  readonly logo?: Logo;
  readonly couleur_liens: string;
  readonly entete: { readonly corps: number; readonly couleur: string; readonly filet: number };
  readonly pied: {
    readonly corps: number;
    readonly couleur: string;
    readonly filet: number;
    readonly pagination: string;
  };
  readonly styles: Readonly<Record<string, TextStyle>>;
  readonly tableaux: Readonly<Record<string, TableStyle>>;
  readonly rangs: Readonly<Record<string, RowStyle>>;
  readonly listes: ListStyle;
  readonly signatures: { readonly corps: number; readonly hauteur_champ: number; readonly avant: number };
  readonly typographie: Typography;
  /** Numbers of headings by level: `{1}` `{I}` `{A}` `{a}` stand for the rank. */
  readonly numerotation: { readonly expose: readonly string[] };
  readonly cesure: { readonly avant: number; readonly apres: number };
}

/** What the house gives under `name`: nothing under one that it does not have, were it one that every object has. */
export const lookNamed = <T>(looks: Readonly<Record<string, T>>, name: string | undefined): T | undefined =>
  name !== undefined && Object.hasOwn(looks, name) ? looks[name] : undefined;
