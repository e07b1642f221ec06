import type { Charte, TextStyle } from '../../../document/charte.ts';

/** A text style with every value settled. Lengths in points. */
export type SettledStyle = Required<TextStyle>;

const PLAIN: SettledStyle = {
  corps: 10,
  interligne: 1.3,
  gras: false,
  italique: false,
  couleur: '#000000',
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

/** The style `texte` of the house, or the plainest one. */
export function baseStyle(charte: Charte): SettledStyle {
  return { ...PLAIN, ...charte.styles.texte };
}

/** The named style over `base`; `base` alone when the house has no style of that name. */
export function namedStyle(charte: Charte, base: SettledStyle, name: string | undefined): SettledStyle {
  const own = name === undefined || name === 'texte' ? undefined : charte.styles[name];
  return own === undefined ? base : { ...base, ...own };
}

/** Baseline to baseline. */
export function lineHeight(style: SettledStyle): number {
  return style.corps * style.interligne;
}
