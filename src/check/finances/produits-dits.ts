import { lireNombreEnLettres, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import type { MontantEcrit } from './montants-ecrits.ts';
import { foisParAn } from './periodes.ts';

/** A sum that another of its sentence gives, and what it should be. */
export interface ProduitDit {
  readonly base: MontantEcrit;
  readonly resultat: MontantEcrit;
  /** In centimes. */
  readonly attendu: number;
  /** "12 × 200 €", in the words of the sentence. */
  readonly calcul: string;
}

/** What makes of the second sum the result of the first. */
const DONC =
  /^[^.;:|€]{0,70}?(?:(?<!\p{L})soit|c'est-à-dire|représent\p{L}+|ce qui fait|=)(?: [^.;:|€]{0,40})?[ \u00a0]$/u;

/** What else may enter in the result. */
const AUTREMENT =
  /(?<!\p{L})(?:charges|TVA|taxes?|révis\p{L}*|index\p{L}*|remise|réduction|exonér\p{L}*|franchise|environ|près|moyenne|plus|moins|majoré\p{L}*|minoré\p{L}*|frais)(?!\p{L})/u;

/** The sum in words, between parentheses, is the same sum. */
const sansLettres = (suite: string): string =>
  suite.replace(/^[ \u00a0]\([^()\d]*(?:euros?|centimes?)\)/u, '');

/** The sums of a line taken two by two, the second being told as what the first gives. */
const paires = (
  montants: readonly MontantEcrit[],
): readonly (readonly [MontantEcrit, MontantEcrit, string])[] =>
  montants.flatMap((base, rang) => {
    const resultat = montants[rang + 1];
    if (resultat?.lieu.ligne !== base.lieu.ligne) return [];
    if (base.taxe !== undefined && resultat.taxe !== undefined && base.taxe !== resultat.taxe) return [];
    const debut = base.lieu.place + base.lieu.ecrit.length;
    const entre = sansLettres(base.lieu.ligne.nu.slice(debut, resultat.lieu.place));
    return DONC.test(entre) && !AUTREMENT.test(entre) && !AUTREMENT.test(resultat.apres.slice(0, 25))
      ? [[base, resultat, entre] as const]
      : [];
  });

const ecart = (resultat: MontantEcrit, attendu: number): number => Math.abs(resultat.montant - attendu);

/** What is counted in months and years without being what a price is paid for. */
const DUREE = /(?:\d+|\p{L}+)[ \u00a0](?:mois|trimestres?|semestres?|ans?|années?)(?!\p{L})/u;

/** "200 € par mois, soit 2 400 € par an". */
function parPeriode([base, resultat, entre]: readonly [MontantEcrit, MontantEcrit, string]):
  | ProduitDit
  | undefined {
  const [un, autre] = [
    foisParAn({ avant: base.avant, apres: sansLettres(base.apres) }),
    foisParAn({ avant: entre, apres: resultat.apres }),
  ];
  const sansPar = entre.replace(/(?:par|chaque|tous les) (?:mois|trimestre|semestre|an)/gu, '');
  if (un === undefined || autre === undefined || un === autre || DUREE.test(sansPar)) return undefined;
  const attendu = (base.montant * un) / autre;
  const jeu = Math.max(base.precision, resultat.precision * Math.max(1, un / autre)) * 0.6;
  if (ecart(resultat, attendu) <= Math.max(jeu, 1)) return undefined;
  const calcul = un > autre ? `${un / autre} × ${base.lieu.ecrit}` : `${base.lieu.ecrit} / ${autre / un}`;
  return { base, resultat, attendu, calcul };
}

const UNITES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:m²|m2|mètre carré)/u, /m²|m2|mètres? carrés?/u],
  [/^(?:m³|m3|mètre cube)/u, /m³|m3|mètres? cubes?/u],
  [/^(?:mètre|m$|ml|mètre linéaire)/u, /mètres?(?: linéaires?)?|ml/u],
  [/^habitant/u, /habitants?/u],
  [/^heure/u, /heures?/u],
  [/^jour/u, /jours?|journées?/u],
  [/^repas/u, /repas/u],
  [
    /^(?:élève|enfant|agent|nuit|tonne|place|an|année|mois|séance)/u,
    /élèves?|enfants?|agents?|nuits?|nuitées?|tonnes?|places?|ans?|années?|mois|séances?/u,
  ],
];

const LA_PIECE = /^(?:[ \u00a0](?:HT|TTC))?[ \u00a0](?:l'unité|pièce|la pièce|chacune?|l'un|l'une)(?!\p{L})/u;

const QUANTITE = new RegExp(
  `(?<![\\d,.\\p{L}])(?<chiffres>\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+)(?:,(?<decimales>\\d+))?[ \\u00a0](?<unite>\\p{L}[\\p{L}²³]*(?: carrés?| cubes?| linéaires?)?|m[²³23])|(?<lettres>${NOMBRE_EN_LETTRES})[ \\u00a0](?<nom>\\p{L}+(?: carrés?| cubes?)?)`,
  'giu',
);

interface Quantite {
  readonly nombre: number;
  readonly ecrit: string;
  readonly nom: string;
}

const NON_COMPTE =
  /^(?:euros?|mille|millions?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/iu;

function quantitesDe(phrase: string): readonly Quantite[] {
  return [...phrase.matchAll(QUANTITE)].flatMap(({ 0: ecrit, groups = {} }) => {
    const { chiffres, decimales, unite, lettres = '', nom = '' } = groups;
    const nombre =
      chiffres === undefined
        ? lireNombreEnLettres(lettres)
        : Number(`${chiffres.replace(/\D/gu, '')}.${decimales ?? '0'}`);
    const quoi = unite ?? nom;
    return nombre === undefined || nombre < 2 || NON_COMPTE.test(quoi) ? [] : [{ nombre, ecrit, nom: quoi }];
  });
}

/** The sentence that holds a place, from its full stop to the place `fin`. */
function phraseJusqua({ lieu }: MontantEcrit, fin: number): string {
  const gauche = lieu.ligne.nu.slice(Math.max(0, lieu.place - 200), fin);
  return gauche.slice(gauche.slice(0, lieu.place).search(/[^.;|]*$/u)).replace(/^.*[.;] (?=\p{Lu})/u, '');
}

/** "850 m² au prix de 30 € le m², soit 25 500 €", "douze compteurs à 85 € l'unité". */
function parUnite([base, resultat]: readonly [MontantEcrit, MontantEcrit, string]): ProduitDit | undefined {
  const par = base.par ?? /^[ \u00a0](?:HT )?de l'(heure)/u.exec(base.apres)?.[1] ?? '';
  const piece = LA_PIECE.test(base.apres);
  const unite = UNITES.find(([motif]) => motif.test(par))?.[1];
  if (!piece && !unite) return undefined;
  const toutes = quantitesDe(phraseJusqua(base, resultat.lieu.place));
  const siennes = piece ? toutes : toutes.filter(({ nom }) => unite?.test(nom));
  const [seule, ...autres] = siennes;
  if (!seule || autres.length > 0) return undefined;
  const facteurs = [1, ...toutes.filter((un) => un !== seule).map(({ nombre }) => nombre)];
  const attendu = base.montant * seule.nombre;
  const jeu = Math.max(resultat.precision / 2, base.precision * seule.nombre * 0.001, 1);
  if (facteurs.some((facteur) => ecart(resultat, attendu * facteur) <= jeu)) return undefined;
  return { base, resultat, attendu, calcul: `${seule.ecrit} × ${base.lieu.ecrit}` };
}

/** The products told wrong in the sentences of a paper. */
export const produitsFaux = (montants: readonly MontantEcrit[]): readonly ProduitDit[] =>
  paires(montants).flatMap((paire) => parPeriode(paire) ?? parUnite(paire) ?? []);

const PRIX = /(?<!\p{L})(?:prix|moyennant)(?!\p{L})[^.;€]{0,40}$/u;

/** The one sum of its kind; undefined when there are two. */
function seul(montants: readonly MontantEcrit[]): MontantEcrit | undefined {
  const [premier, ...autres] = montants;
  return autres.every(({ montant }) => montant === premier?.montant) ? premier : undefined;
}

/** A price of the decision that is not the one surface of the report at its one price by the square metre. */
export function prixDeLaSurface(
  montants: readonly MontantEcrit[],
  texte: string,
  decide: (montant: MontantEcrit) => boolean,
): readonly ProduitDit[] {
  const base = seul(montants.filter(({ par }) => UNITES[0]?.[0].test(par ?? '')));
  const resultat = seul(montants.filter((un) => decide(un) && un.par === undefined && PRIX.test(un.avant)));
  if (!base || !resultat || base.taxe !== resultat.taxe) return [];
  const surfaces = quantitesDe(texte).filter(({ nom }) => UNITES[0]?.[1].test(nom));
  const [surface] = surfaces;
  if (!surface || surfaces.some(({ nombre }) => nombre !== surface.nombre)) return [];
  const attendu = base.montant * surface.nombre;
  if (ecart(resultat, attendu) <= Math.max(resultat.precision / 2, 1)) return [];
  return [{ base, resultat, attendu, calcul: `${surface.ecrit} × ${base.lieu.ecrit}` }];
}
