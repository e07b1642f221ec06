import { type Charte, lookNamed, type TextStyle } from '../charte.ts';
import type { Section } from '../tree.ts';

/** A text style with every figure said; lengths in points. Without a colour, letters are black. */
export interface SettledStyle extends Required<Omit<TextStyle, 'couleur'>> {
  readonly couleur?: string;
}

/** The colour of letters and rules that are given none. */
export const BLACK = '#000000';

/** What the style `texte` of the house itself leaves out. */
export const PLAIN: SettledStyle = {
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

/** The style `texte` of the house, from which the others take what they do not say. */
export const baseStyle = (charte: Charte): SettledStyle => ({ ...PLAIN, ...charte.styles.texte });

/** The named style over `base`; `base` alone when the house has no style of that name. */
export function namedStyle({ styles }: Charte, base: SettledStyle, name: string | undefined): SettledStyle {
  const own = name === 'texte' ? undefined : lookNamed(styles, name);
  return own === undefined ? base : { ...base, ...own };
}

/** What the role of a section asks for around its blocks; nothing when the house says nothing of it. */
export const roleStyle = ({ styles }: Charte, { style }: Section): SettledStyle => ({
  ...PLAIN,
  ...lookNamed(styles, style),
});

/** Baseline to baseline, in points. */
export const lineHeight = ({ corps, interligne }: Pick<SettledStyle, 'corps' | 'interligne'>): number =>
  corps * interligne;

/** The name of the style of a heading: its own, or that of its rank. */
export const headingStyle = ({ level, style }: { readonly level: number; readonly style?: string }): string =>
  style ?? `titre-${level}`;
