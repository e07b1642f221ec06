import { estUneFauteDeFrappe } from './chiffre-fautif.ts';
import type { MontantEcrit } from './montants-ecrits.ts';
import { facteur } from './montants-ecrits.ts';

/** Rates of French VAT, those of Corsica and overseas included, in thousandths (CGI 278 and following, 296, 297). */
const TAUX = [1_200, 1_100, 1_055, 1_021, 1_085, 1_130, 1_009, 1_017.5, 1_010.5];

const LE_PLUS_HAUT = 1_200;

/** A sum before tax and the same after, told in one breath. */
export interface PaireDeTaxes {
  readonly ht: MontantEcrit;
  readonly ttc: MontantEcrit;
  /** Rate told beside them, in thousandths of the sum before tax: 1 200 for 20 %. */
  readonly taux?: number;
}

const ENTRE = /^[^.;:|]{0,60}?(?:soit|ou|\(|TVA|,|\/)[^.;:|]{0,30}$/u;

/** What tells that the second sum is of something else. */
const AUTRE_CHOSE = /(?<!\p{L})(?:et|lots?|puis|contre|pour|à|ainsi|celui|celle)(?!\p{L})/u;

const TAUX_DIT = /TVA[^.;%]{0,20}?(\d{1,2}(?:,\d{1,2})?)[ \u00a0]?%/u;

function tauxDit(texte: string): number | undefined {
  const dit = TAUX_DIT.exec(texte)?.[1];
  return dit === undefined ? undefined : 1_000 + Number(dit.replace(',', '.')) * 10;
}

/** The pairs among the sums of a paper, in its order. */
export function pairesDeTaxes(montants: readonly MontantEcrit[]): readonly PaireDeTaxes[] {
  return montants.flatMap((premier, rang): readonly PaireDeTaxes[] => {
    const second = montants[rang + 1];
    if (!second || second.lieu.ligne !== premier.lieu.ligne || premier.par !== second.par) return [];
    if (premier.taxe === undefined || second.taxe === undefined || premier.taxe === second.taxe) return [];
    // Another unit is another scale, told by itself.
    if (facteur(premier.unite) !== facteur(second.unite)) return [];
    const { nu } = premier.lieu.ligne;
    const fin = premier.lieu.place + premier.lieu.ecrit.length;
    const entre = nu.slice(fin, second.lieu.place);
    if (!ENTRE.test(entre) || AUTRE_CHOSE.test(entre.replace(/TVA[^,;.]*/u, ''))) return [];
    const taux = tauxDit(nu.slice(fin, second.lieu.place + second.lieu.ecrit.length + 60));
    const [ht, ttc] = premier.taxe === 'HT' ? [premier, second] : [second, premier];
    return [{ ht, ttc, ...(taux === undefined ? {} : { taux }) }];
  });
}

/** What a sum before tax is after it, at a rate in thousandths, in centimes. */
export const avecTaxe = ({ montant }: Pick<MontantEcrit, 'montant'>, taux: number): number =>
  Math.round((montant * taux) / 1_000);

const tolerance = ({ ht, ttc }: PaireDeTaxes): number => Math.max(ht.precision * 1.2, ttc.precision, 2) + 2;

/** Whether the pair is of a rate of tax. */
export const estAUnTaux = (paire: PaireDeTaxes): boolean =>
  TAUX.some((taux) => Math.abs(avecTaxe(paire.ht, taux) - paire.ttc.montant) <= tolerance(paire));

/** What is wrong in a pair; undefined when it may be right, at one rate or at several. */
export type EcartDeTaxe =
  | { readonly genre: 'inverse' }
  | { readonly genre: 'faux'; readonly attendu: number; readonly taux: number };

/** What is wrong in `paire`: the sum before tax is the larger, or no rate gives the other. */
export function ecartDeTaxe(paire: PaireDeTaxes): EcartDeTaxe | undefined {
  const { ht, ttc, taux } = paire;
  if (ttc.montant === ht.montant) return undefined;
  if (ttc.montant < ht.montant) return { genre: 'inverse' };
  const ecart = (voulu: number): number => Math.abs(avecTaxe(ht, voulu) - ttc.montant);
  if (estAUnTaux(paire) && (taux === undefined || ecart(taux) <= tolerance(paire))) return undefined;
  if (taux !== undefined && ecart(taux) > Math.max(tolerance(paire), 100))
    return { genre: 'faux', attendu: avecTaxe(ht, taux), taux };
  const trop = ttc.montant - avecTaxe(ht, LE_PLUS_HAUT) > tolerance(paire);
  if (trop) return { genre: 'faux', attendu: avecTaxe(ht, LE_PLUS_HAUT), taux: LE_PLUS_HAUT };
  // Between two rates, works may be at several: only what a slip of the hand explains is told.
  const proche = TAUX.slice(0, 4).find(
    (un) =>
      estUneFauteDeFrappe(ttc.montant, avecTaxe(ht, un)) ||
      // Without its tax, the sum after tax is round: it is the other that slipped.
      estUneFauteDeFrappe(ht.montant, Math.round((ttc.montant * 1_000) / un)),
  );
  return proche === undefined ? undefined : { genre: 'faux', attendu: avecTaxe(ht, proche), taux: proche };
}

/** Two sums of one basis that "soit" makes one, though a rate of tax parts them: "178 750 € TTC, soit 214 500 € TTC". */
export function memesTaxes(montants: readonly MontantEcrit[]): readonly PaireDeTaxes[] {
  return montants.flatMap((premier, rang): readonly PaireDeTaxes[] => {
    const second = montants[rang + 1];
    if (!second || second.lieu.ligne !== premier.lieu.ligne || premier.par !== second.par) return [];
    if (premier.taxe === undefined || premier.taxe !== second.taxe) return [];
    const entre = premier.lieu.ligne.nu.slice(
      premier.lieu.place + premier.lieu.ecrit.length,
      second.lieu.place,
    );
    if (!/^ (?:HT|TTC)(?:,| \()? ?soit(?: un total de)? $/u.test(entre)) return [];
    const [ht, ttc] = premier.montant < second.montant ? [premier, second] : [second, premier];
    return estAUnTaux({ ht, ttc }) ? [{ ht, ttc }] : [];
  });
}
