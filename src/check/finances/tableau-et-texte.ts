import { auPiedDeLaLettre } from '../../domaine/au-pied-de-la-lettre.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import type { Cellule, Rangee } from '../ecrits/tableaux.ts';
import { tableaux } from '../ecrits/tableaux.ts';
import { estUneFauteDeFrappe } from './chiffre-fautif.ts';
import { SOLDE, TOTAL } from './lignes-de-tableau.ts';
import { estDeLaDecision } from './matiere.ts';
import type { MontantEcrit, Taxe } from './montants-ecrits.ts';
import { montantsEcrits, tauxEcrits } from './montants-ecrits.ts';
import { estAutreMontant } from './roles.ts';

/** A sum of the text that the row which it names does not hold. */
export interface HorsDeSaRangee {
  readonly dit: MontantEcrit;
  readonly rangee: Rangee;
  /** The sum of the row that it should be. */
  readonly juste: Cellule;
  /** It is the table that is wrong: the rest of the text confirms the sum. */
  readonly auTableau: boolean;
  readonly certain: boolean;
}

/** A row that sentences may name: its words, its sums. */
interface Nommee {
  readonly rangee: Rangee;
  readonly nom: string;
  readonly motif: RegExp;
  readonly sommes: readonly Cellule[];
}

/** "70 Ventes d'eau", "Abonnement annuel (par foyer)": what a sentence calls a row. */
function nomDe({ cellules }: Rangee): string {
  const texte = cellules.find(
    ({ valeur, texte: mots }) => valeur === undefined && /\p{L}{3}/u.test(mots),
  )?.texte;
  return plie((texte ?? '').replace(/\([^)]*\)/gu, '').replace(/^[\d.\s-]+/u, '')).trim();
}

/** Names that tell no row from a word of every sentence. */
const VAGUE =
  /^(?:autres?|divers|montants?|subventions?|participations?|depenses?|recettes?|travaux|prix|tarifs?|annee \d+|commune|departement|region|etat|association|club|lot \d+|cout|budget|programme|investissement|fonctionnement|exploitation)$/u;

/** The name as a pattern: each word in the singular or the plural. */
const motifDe = (nom: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])${nom
      .split(/\s+/u)
      .map((mot) => `${auPiedDeLaLettre(mot.replace(/s$/u, ''))}s?`)
      .join('\\s+')}(?![\\p{L}\\d])`,
    'u',
  );

function nommees(papier: Ecrit): readonly Nommee[] {
  const toutes = tableaux(papier).flatMap(({ rangees }) =>
    rangees.flatMap((rangee): readonly Nommee[] => {
      const nom = nomDe(rangee);
      const sommes = rangee.cellules.filter(
        ({ unite, valeur }) => (unite === '€' || unite === '%') && valeur !== undefined,
      );
      if (nom.length < 5 || VAGUE.test(nom) || TOTAL.test(nom) || SOLDE.test(nom) || sommes.length === 0)
        return [];
      return [{ rangee, nom, motif: motifDe(nom), sommes }];
    }),
  );
  // A name that two rows bear, or that another holds, tells neither.
  return toutes.filter((une) => toutes.filter(({ nom }) => nom.includes(une.nom)).length === 1);
}

/** The words between the name of a row and its sum, accents left: no other thing is told there. */
const LIAISON =
  /^(?:[\s,(:"]|(?:d'un|d'une|de|du|des|la|le|les|a|au|est|sont|sera|seront|un|une|pour|fixee?s?|portee?s?|arretee?s?|maintenue?s?|s'elev\w+|s'etabli\w+|pass\w+|depass\w+|atteign\w+|atteint|apport\w+|vers\w+|represent\w+|hauteur|montant|tarif|taux|prix|cout|somme|prevision|credit|annuel|annuelle|communal|ttc|ht)(?![a-z]))*$/u;

/** "à la commune de Poligny": who receives what is told after it. */
const BENEFICIAIRE = /(?:^|\s)(?:a|au|aux|a la|a l'|pour la|pour le|pour l')\s*$/u;

/** The clause that ends with a sum, from the full stop, the semicolon or the sum before. */
const clause = ({ lieu }: MontantEcrit): string =>
  lieu.ligne.nu
    .slice(0, lieu.place)
    .replace(/^.*(?:[.;:](?=[ \u00a0])|[€%])/u, '')
    .slice(-140);

/** "120 € la journée, 220 € le week-end": each sum goes before its name, so the words after one are its own. */
const SOMME_PUIS_NOM = /[€%](?: [\p{L}'’.-]+){1,4},(?: (?:et|puis))?\s*$/u;

/** The row that the words before a sum name last; undefined when they name none, or something else after it. */
function rangeeDite(dit: MontantEcrit, rangees: readonly Nommee[]): Nommee | undefined {
  if (SOMME_PUIS_NOM.test(dit.lieu.ligne.nu.slice(0, dit.lieu.place))) return undefined;
  const avant = plie(clause(dit));
  const lues = rangees.flatMap((une) => {
    const lu = une.motif.exec(avant);
    return lu ? [{ une, debut: lu.index, fin: lu.index + lu[0].length }] : [];
  });
  const derniere = lues.toSorted((a, b) => b.fin - a.fin)[0];
  if (!derniere || lues.length > 1) return undefined;
  const dite = LIAISON.test(avant.slice(derniere.fin)) && !BENEFICIAIRE.test(avant.slice(0, derniere.debut));
  return dite ? derniere.une : undefined;
}

const enCentimes = ({ valeur = 0 }: Cellule): number => Math.round(valeur * 100);

const taxeDe = ({ texte }: Cellule): Taxe | undefined => {
  const lue = /(HT|TTC)$/u.exec(texte)?.[1];
  return lue === 'HT' || lue === 'TTC' ? lue : undefined;
};

const memeBase = (dit: MontantEcrit, cellule: Cellule): boolean => {
  if ((cellule.unite === '%') !== (dit.unite === '%')) return false;
  const sienne = taxeDe(cellule);
  return dit.taxe === undefined || sienne === undefined || dit.taxe === sienne;
};

/** A basis told on one side alone: the other may be the other. */
const avecTaxe = (dit: MontantEcrit, sommes: readonly Cellule[]): boolean =>
  sommes.some((une) => (taxeDe(une) === undefined) !== (dit.taxe === undefined));

/** What a sum is of another that a report may tell in its place: a year of months, a tax, a half. */
const FACTEURS = [1, 2, 3, 4, 12];

const TAXES = [1.2, 1.1, 1.055, 1.021];

const seDeduit = (dit: number, cellules: readonly Cellule[], taxe: boolean): boolean =>
  cellules.some((une) =>
    [...FACTEURS, ...(taxe ? TAXES : [])].some(
      (facteur) =>
        Math.abs(enCentimes(une) * facteur - dit) <= 1 || Math.abs(enCentimes(une) / facteur - dit) <= 1,
    ),
  ) ||
  Math.abs(cellules.reduce((total, une) => total + enCentimes(une), 0) - dit) <= 1 ||
  cellules.some((une) => cellules.some((autre) => Math.abs(enCentimes(une) - enCentimes(autre)) === dit));

/** The sum of the row that the text means: one that a slip parts from it, or the only one. */
function visee(
  dit: MontantEcrit,
  sommes: readonly Cellule[],
): { readonly juste: Cellule; readonly lapsus: boolean } | undefined {
  const proches = sommes.filter((une) => estUneFauteDeFrappe(dit.montant, enCentimes(une)));
  // The last column is what is proposed.
  const proche = proches.at(-1);
  if (proche) return { juste: proche, lapsus: true };
  const [seule, ...autres] = sommes;
  return seule && autres.length === 0 ? { juste: seule, lapsus: false } : undefined;
}

const TAUX = /(?<![\d,.])(\d{1,2})(?:,(\d+))?[ \u00a0\u202f]?%/gu;

/** The rates that a paper tells out of its tables. */
const tauxDe = (lignes: readonly Ligne[]): readonly number[] =>
  lignes
    .filter(({ genre }) => genre !== 'tableau')
    .flatMap(({ nu }) =>
      [...nu.matchAll(TAUX)].map(([, entier = '', decimales = '']) =>
        Number(`${entier}.${decimales || '0'}`),
      ),
    );

/** Whether a rate of the text leads from another sum of the row to this one. */
const confirmee = (montant: number, { sommes }: Nommee, juste: Cellule, taux: readonly number[]): boolean =>
  sommes.some(
    (une) =>
      une !== juste && taux.some((cent) => Math.abs(enCentimes(une) * (1 + cent / 100) - montant) <= 1),
  );

interface Fonds {
  readonly rangees: readonly Nommee[];
  readonly montants: readonly MontantEcrit[];
  readonly taux: readonly number[];
}

/** Whether the table holds what the other sums of the sentence tell of the rows that they name. */
const suitLeTableau = (dit: MontantEcrit, { rangees, montants }: Fonds): boolean =>
  montants.some((un) => {
    if (un === dit || un.lieu.ligne !== dit.lieu.ligne) return false;
    return rangees.some(({ sommes }) => sommes.some((cellule) => enCentimes(cellule) === un.montant));
  });

function ecart(dit: MontantEcrit, fonds: Fonds): readonly HorsDeSaRangee[] {
  const rangee = rangeeDite(dit, fonds.rangees);
  const sommes = rangee?.sommes.filter((une) => memeBase(dit, une)) ?? [];
  if (!rangee || sommes.length === 0 || seDeduit(dit.montant, sommes, avecTaxe(dit, sommes))) return [];
  const vise = visee(dit, sommes);
  const decide = estDeLaDecision(dit.lieu.ligne.chemin);
  // A former sum, an estimate: only a slip in a sentence that retells the table is one of it.
  const autre = estAutreMontant(dit);
  if (!vise || (!vise.lapsus && (autre || !decide))) return [];
  if (autre && !suitLeTableau(dit, fonds)) return [];
  const auTableau =
    confirmee(dit.montant, rangee, vise.juste, fonds.taux) &&
    !confirmee(enCentimes(vise.juste), rangee, vise.juste, fonds.taux);
  return [{ dit, rangee: rangee.rangee, juste: vise.juste, auTableau, certain: decide && vise.lapsus }];
}

/** The sums that a text tells of a row of its table, and that the row does not hold. */
export function horsDeLeurRangee(papier: Ecrit): readonly HorsDeSaRangee[] {
  if (!papier.lignes.some(({ genre }) => genre === 'tableau')) return [];
  const rangees = nommees(papier);
  if (rangees.length === 0) return [];
  const montants = [...montantsEcrits(papier), ...tauxEcrits(papier)].filter(
    ({ lieu }) => lieu.ligne.genre !== 'tableau',
  );
  const fonds = { rangees, montants, taux: tauxDe(papier.lignes) };
  return montants.flatMap((dit) => ecart(dit, fonds));
}
