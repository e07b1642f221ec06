import type { Dossier } from '../../domaine/dossier.ts';
import { parCle } from '../../domaine/par-cle.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { montantsConnus } from './montants-connus.ts';

/** A number with its unit, as someone typed it. */
export interface Quantite {
  readonly lieu: Trouvaille;
  /** Its figures, without space, comma nor the zeros at its ends. */
  readonly chiffres: string;
  readonly valeur: number;
  readonly unite: string;
}

/** A number that one slip parts from another of the same matter, which the rest confirms. */
export interface PresqueEgal {
  readonly faux: Quantite;
  readonly juste: Quantite;
}

const QUANTITE =
  /(?<![\p{L}\d,.°/-]|\d[ \u00a0\u202f])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?[ \u00a0\u202f]?(€|%|m²|m³|km|ha|kWh|MWh|tonnes|habitants|mètres)(?!\p{L})/gu;

function lire(lieu: Trouvaille): Quantite {
  const [, entier = '', decimales = '', unite = ''] = lieu.groupes;
  const rond = entier.replace(/\D/gu, '');
  const chiffres = (rond + decimales.padEnd(unite === '€' ? 2 : 0, '0')).replace(/^0+|0+$/gu, '');
  return { lieu, chiffres, valeur: Number(`${rond}.${decimales || '0'}`), unite };
}

const LUES = new WeakMap<Ecrit, readonly Quantite[]>();

const quantites = (papier: Ecrit): readonly Quantite[] => {
  const lues = LUES.get(papier) ?? chercheDans(papier, { motif: QUANTITE }).map(lire);
  LUES.set(papier, lues);
  return lues;
};

/** Whether two figures that follow each other changed places. */
function interverties(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const differents = [...a].flatMap((chiffre, rang) => (chiffre === b[rang] ? [] : [rang]));
  const [premier = 0, second = 0, ...autres] = differents;
  return (
    autres.length === 0 && second === premier + 1 && a[premier] === b[second] && a[second] === b[premier]
  );
}

const uneSeule = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((chiffre, rang) => chiffre !== b[rang]).length === 1;

/** Figures from which two numbers that a slip parts are hardly two numbers, by how sure the right one is. */
const SURS = { interverties: 5, changee: 6 } as const;

/** What a second telling spares of them; prices and rates are many, surfaces and distances few. */
const DE_MOINS = (unite: string): number => (unite === '€' || unite === '%' ? 1 : 2);

const unLapsus = (a: Quantite, b: Quantite, confirme: boolean): boolean => {
  const assez = SURS.interverties - (confirme ? DE_MOINS(a.unite) : 0);
  const { length } = a.chiffres;
  return (
    (length >= assez && interverties(a.chiffres, b.chiffres)) ||
    (length >= SURS.changee && uneSeule(a.chiffres, b.chiffres))
  );
};

const enTableau = ({ lieu }: Quantite): boolean => lieu.ligne.genre === 'tableau';

const memeLigne = (un: Quantite, autre: Quantite): boolean => un.lieu.ligne === autre.lieu.ligne;

/** What the numbers of one unit are worth, by value: how often each is told. */
type ParValeur = ReadonlyMap<string, readonly Quantite[]>;

const cle = ({ valeur, unite }: Quantite): string => `${valeur} ${unite}`;

/** Numbers between which one is the other plus or minus a third are right, whatever they look like. */
function seDeduit(un: Quantite, toutes: readonly Quantite[]): boolean {
  const autres = toutes.filter(({ unite, valeur }) => unite === un.unite && valeur !== un.valeur);
  return autres.some((a) =>
    autres.some(
      (b) =>
        a !== b &&
        (Math.abs(a.valeur + b.valeur - un.valeur) < 0.005 ||
          Math.abs(a.valeur - b.valeur - un.valeur) < 0.005),
    ),
  );
}

/** The number that `un` should be: told at least as often, in a table, in the decision or in the data. */
function juste(un: Quantite, parValeur: ParValeur, connus: ReadonlySet<number>): Quantite | undefined {
  const candidats = [...parValeur.values()].filter(([autre, ...encore]) => {
    if (!autre || autre.unite !== un.unite || autre.valeur === un.valeur) return false;
    if ([autre, ...encore].some((une) => memeLigne(une, un) || (enTableau(une) && enTableau(un))))
      return false;
    const confirme = encore.length > 0 || connus.has(autre.valeur);
    return unLapsus(un, autre, confirme);
  });
  const [seul, ...autres] = candidats;
  return autres.length === 0 ? seul?.[0] : undefined;
}

/** Sentences in which two numbers that look alike are told to differ. */
const COMPARE =
  /(?<!\p{L})(?:contre|au lieu|écart|passe\p{L}*|précédent\p{L}*|ancien\p{L}*|initial\p{L}*|actualis\p{L}*|révis\p{L}*)(?!\p{L})/iu;

/** Numbers beyond which a paper is a table of figures, where some look alike. */
const LE_PLUS = 150;

interface Fonds {
  readonly toutes: readonly Quantite[];
  readonly parValeur: ParValeur;
  readonly connus: ReadonlySet<number>;
}

/** Of two numbers that a slip parts, the one that is wrong: that which the others do not give; none when neither is sure. */
function departage(
  un: Quantite,
  autre: Quantite,
  { toutes, parValeur, connus }: Fonds,
): readonly PresqueEgal[] {
  const confirme = (parValeur.get(cle(autre)) ?? []).length > 1 || connus.has(autre.valeur);
  if (confirme) return seDeduit(un, toutes) ? [] : [{ faux: un, juste: autre }];
  const [sienne, lautre] = [seDeduit(un, toutes), seDeduit(autre, toutes)];
  if (sienne && lautre) return [];
  if (sienne) return [{ faux: autre, juste: un }];
  const sure = lautre || enTableau(autre) || un.chiffres.length >= SURS.changee;
  return sure ? [{ faux: un, juste: autre }] : [];
}

function duPapier(dossier: Dossier, papier: Ecrit): readonly PresqueEgal[] {
  const toutes = quantites(papier);
  if (toutes.length < 2 || toutes.length > LE_PLUS) return [];
  const connus = new Set(montantsConnus(dossier, papier).map(({ montant }) => montant / 100));
  const fonds = { toutes, connus, parValeur: parCle(toutes, cle) };
  const vus = new Set<Quantite>();
  return [...fonds.parValeur.values()].flatMap(([un, ...encore]): readonly PresqueEgal[] => {
    // Told twice, it is no slip of one hand.
    if (!un || vus.has(un) || encore.length > 0 || connus.has(un.valeur) || un.chiffres.length < 3) return [];
    const autre = COMPARE.test(un.lieu.ligne.nu) ? undefined : juste(un, fonds.parValeur, connus);
    if (!autre) return [];
    vus.add(autre);
    return departage(un, autre, fonds);
  });
}

/** Figures from which a sum of one report is known again in another. */
const RECONNUE = 7;

/** The sums of a report that a slip parts from one that other reports of the sitting tell. */
function dUnAutre(dossier: Dossier, dits: ReadonlySet<number>): readonly PresqueEgal[] {
  const longues = ecrits(dossier).flatMap((papier) =>
    quantites(papier).filter(({ chiffres, unite }) => unite === '€' && chiffres.length >= RECONNUE),
  );
  const parValeur = parCle(longues, cle);
  const parChiffres = parCle(
    [...parValeur.values()].flatMap(([une]) => une ?? []),
    ({ chiffres }) => [...chiffres].toSorted().join(''),
  );
  return [...parValeur.values()].flatMap(([un, ...encore]): readonly PresqueEgal[] => {
    if (!un || encore.length > 0 || dits.has(un.valeur)) return [];
    const voisins = parChiffres.get([...un.chiffres].toSorted().join('')) ?? [];
    const autre = voisins.find(
      (voisin) =>
        voisin.lieu.papier !== un.lieu.papier &&
        (parValeur.get(cle(voisin))?.length ?? 0) > 1 &&
        interverties(voisin.chiffres, un.chiffres),
    );
    return autre && !seDeduit(un, quantites(un.lieu.papier)) ? [{ faux: un, juste: autre }] : [];
  });
}

/** The numbers of a sitting that one slip parts from another that is confirmed. */
export function presqueEgaux(dossier: Dossier): readonly PresqueEgal[] {
  const siens = ecrits(dossier).flatMap((papier) => duPapier(dossier, papier));
  return [...siens, ...dUnAutre(dossier, new Set(siens.map(({ faux }) => faux.valeur)))];
}
