/** A sum of money in integer centimes. */
export type Centimes = number & { readonly __genre: 'Centimes' };

/** Wraps a whole number of centimes. */
export const centimes = (valeur: number): Centimes => Math.round(valeur) as Centimes;

/** Largest sum that is read: a hundred thousand million euros, well inside exact integers. */
const PLAFOND = 1e13;

/**
 * Reads `65 000`, `65000`, `65 000,50`, `65 000.50 €`, `-120` into centimes.
 * Returns undefined for anything else: letters, three decimals, groups that are not of three figures.
 */
export function lireMontant(texte: string): Centimes | undefined {
  const nu = texte.replace(/\s*€\s*$/u, '').trim();
  const lu = /^(-?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/u.exec(nu);
  if (!lu) return undefined;
  const entier = Number((lu[2] ?? '').replace(/[ \u00a0\u202f]/gu, ''));
  const valeur = entier * 100 + Number((lu[3] ?? '').padEnd(2, '0'));
  return valeur > PLAFOND ? undefined : centimes(lu[1] === '-' ? -valeur : valeur);
}

/** The sum of `montants`, in centimes. */
export const somme = (montants: readonly Centimes[]): Centimes =>
  centimes(montants.reduce((total: number, montant) => total + montant, 0));

/** "65 000" or "65 000,50": figures by threes, decimals only where there are any. The no-break spaces come at typesetting. */
export function montantEnChiffres(montant: Centimes): string {
  const valeur = Math.abs(montant);
  const entier = String(Math.floor(valeur / 100)).replace(/\B(?=(\d{3})+$)/gu, ' ');
  const decimales = valeur % 100 === 0 ? '' : `,${String(valeur % 100).padStart(2, '0')}`;
  return `${montant < 0 ? '-' : ''}${entier}${decimales}`;
}

/** "65 000 €". */
export const montantEnEuros = (montant: Centimes): string => `${montantEnChiffres(montant)} €`;

/** `part` of `total` in hundredths of a percent, rounded: 5000 for one half; 0 when the total is nought. */
export const partDe = (part: Centimes, total: Centimes): number =>
  total === 0 ? 0 : Math.round((part / total) * 10_000);

/** "50 %", "33,33 %", from hundredths of a percent. */
export function pourcentage(centiemes: number): string {
  const valeur = Math.abs(centiemes);
  const decimales = valeur % 100;
  const entier = `${centiemes < 0 ? '-' : ''}${Math.floor(valeur / 100)}`;
  if (decimales === 0) return `${entier} %`;
  return `${entier},${String(decimales).padStart(2, '0').replace(/0$/u, '')} %`;
}
