import type { Ecrit } from '../ecrits/ecrit.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { Cellule, Rangee, Tableau } from '../ecrits/tableaux.ts';
import { tableaux } from '../ecrits/tableaux.ts';
import { estUneFauteDeFrappe } from './chiffre-fautif.ts';
import { TOTAL } from './lignes-de-tableau.ts';
import type { MontantEcrit } from './montants-ecrits.ts';
import { montantsEcrits } from './montants-ecrits.ts';

/** A sum that a text tells of all that a table adds up, and that the table does not give. */
export interface TotalDit {
  readonly dit: MontantEcrit;
  /** In centimes. */
  readonly attendu: number;
  /** The rows of totals that give it. */
  readonly rangees: readonly Rangee[];
  /** Nothing but a slip explains it. */
  readonly certain: boolean;
}

const enCentimes = ({ valeur = 0 }: Cellule): number => Math.round(valeur * 100);

/** A table and what its last total says, in centimes, by column. */
interface Totalise {
  readonly tableau: Tableau;
  readonly rangee: Rangee;
  readonly totaux: readonly number[];
}

function totalises(papier: Ecrit): readonly Totalise[] {
  return tableaux(papier).flatMap((tableau): readonly Totalise[] => {
    const rangee = tableau.rangees.findLast(({ cellules }) =>
      cellules.some(({ texte }) => TOTAL.test(texte)),
    );
    const sommes = (rangee?.cellules ?? []).filter(({ unite }) => unite === '€').map(enCentimes);
    return rangee && sommes.length > 0 ? [{ tableau, rangee, totaux: sommes }] : [];
  });
}

/** A table of a section or of a budget: what is spent beside what is received, in balance. */
const estUnBudget = ({ tableau: { tete }, totaux }: Totalise): boolean =>
  tete.some((titre) => /dépenses/iu.test(titre)) &&
  tete.some((titre) => /recettes/iu.test(titre)) &&
  totaux.every((un) => un === totaux[0]);

const dansUneCellule = (siens: readonly Totalise[], montant: number): boolean =>
  siens.some(({ tableau }) =>
    tableau.rangees.some(({ cellules }) =>
      cellules.some((une) => une.valeur !== undefined && Math.abs(enCentimes(une)) === montant),
    ),
  );

const ENSEMBLE = /toutes sections confondues|sections (?:réunies|confondues|cumulées)/iu;

/** "équilibré à 4 583 000 € en fonctionnement et à …": every sum of the clause is a total of the budget. */
const EQUILIBRE = /(?<!\p{L})équilibr\p{L}*(?!\p{L})(?![^.;]*annexe)[^.;]*$/iu;

/** The words of the sentence before a sum. */
const phraseAvant = ({ lieu }: MontantEcrit): string =>
  avant(lieu.ligne.nu, lieu.place, 200).replace(/^.*[.;:] (?=\p{L})/su, '');

function equilibre(
  dit: MontantEcrit,
  budgets: readonly Totalise[],
  dits: readonly MontantEcrit[],
): readonly TotalDit[] {
  const suite = apres(dit.lieu.ligne.nu, dit.lieu.place + dit.lieu.ecrit.length, 60).replace(
    /[.;€].*$/su,
    '',
  );
  const ensemble = ENSEMBLE.test(suite);
  if ((!EQUILIBRE.test(phraseAvant(dit)) && !ensemble) || /annexe/iu.test(phraseAvant(dit))) return [];
  const totaux = budgets.map((un) => un.totaux[0] ?? 0);
  const somme = totaux.reduce((total, un) => total + un, 0);
  const admis = ensemble && budgets.length > 1 ? [somme] : [...totaux, somme];
  if (admis.includes(dit.montant) || dansUneCellule(budgets, dit.montant)) return [];
  // Told twice, it is of a section that has no table.
  if (dits.filter(({ montant }) => montant === dit.montant).length > 1) return [];
  const proche = admis.find((un) => estUneFauteDeFrappe(dit.montant, un));
  const attendu =
    proche ?? admis.toSorted((a, b) => Math.abs(a - dit.montant) - Math.abs(b - dit.montant))[0] ?? 0;
  // Far from every total, it is of a budget that has no table here.
  if (proche === undefined && Math.abs(attendu - dit.montant) > attendu / 5) return [];
  const rangees = budgets.filter((un) => un.totaux[0] === attendu).map(({ rangee }) => rangee);
  return [
    {
      dit,
      attendu,
      rangees: rangees.length > 0 ? rangees : budgets.map(({ rangee }) => rangee),
      certain: proche !== undefined,
    },
  ];
}

const ANNEE_DITE = /^[ \u00a0]en ((?:19|20)\d{2})(?!\d)/u;

const TOUT = /(?<!\p{L})(?:enveloppes?|total\p{L}*|montant global|dans son ensemble|au global)(?!\p{L})/iu;

/** "L'enveloppe passe de 28 000 € en 2024 à …": the total of the column of that year. */
function enveloppe(dit: MontantEcrit, siens: readonly Totalise[]): readonly TotalDit[] {
  const annee = ANNEE_DITE.exec(dit.apres)?.[1];
  if (annee === undefined || !TOUT.test(phraseAvant(dit))) return [];
  const colonnes = siens.flatMap(({ tableau, rangee }) =>
    tableau.tete.flatMap((titre, colonne) => {
      const cellule = rangee.cellules[colonne];
      return titre.includes(annee) && cellule?.unite === '€' ? [{ rangee, total: enCentimes(cellule) }] : [];
    }),
  );
  const [seule, ...autres] = colonnes;
  if (!seule || autres.length > 0 || seule.total === dit.montant || dansUneCellule(siens, dit.montant))
    return [];
  const certain = estUneFauteDeFrappe(dit.montant, seule.total);
  return [{ dit, attendu: seule.total, rangees: [seule.rangee], certain }];
}

const COUT =
  /(?<!\p{L})(?:coûts?|montants?|dépenses?|prix|travaux|opération|projet|total\p{L}*)(?!\p{L})[^.;€]{0,60}(?:(?:s'|s\u2019)(?:élèv|établi)\p{L}+|estimée?s?|évaluée?s?|chiffrée?s?|est|sont|total(?: de)?)(?: à| de)?[ \u00a0]$/iu;

const AUTRE_COUT =
  /(?<!\p{L})(?:initial\p{L}*|précédent\p{L}*|ancien\p{L}*|lots?|dont|tranche|TTC|plafon\p{L}*)(?!\p{L})/iu;

/** "Le coût des travaux s'élève à 168 000 €", above a table that adds up to 186 000 €: two figures changed places. */
function cout(
  dit: MontantEcrit,
  siens: readonly Totalise[],
  dits: readonly MontantEcrit[],
): readonly TotalDit[] {
  if (!COUT.test(avant(dit.lieu.ligne.nu, dit.lieu.place, 120)) || AUTRE_COUT.test(phraseAvant(dit)))
    return [];
  const [seul, ...autres] = siens;
  const [total] = seul?.totaux ?? [];
  if (!seul || total === undefined || autres.length > 0 || seul.totaux.some((un) => un !== total)) return [];
  if (dits.filter(({ montant }) => montant === dit.montant).length > 1 || dansUneCellule(siens, dit.montant))
    return [];
  const memesChiffres =
    [...String(total)].toSorted().join('') === [...String(dit.montant)].toSorted().join('');
  if (!memesChiffres || !estUneFauteDeFrappe(dit.montant, total)) return [];
  return [{ dit, attendu: total, rangees: [seul.rangee], certain: true }];
}

/** The sums that a text tells of the totals of its tables, and that they do not give. */
export function totauxMalDits(papier: Ecrit): readonly TotalDit[] {
  const siens = totalises(papier);
  if (siens.length === 0) return [];
  const budgets = siens.filter(estUnBudget);
  const dits = montantsEcrits(papier).filter(
    ({ lieu, par }) => lieu.ligne.genre !== 'tableau' && par === undefined,
  );
  return dits.flatMap((dit) => {
    const dEquilibre = budgets.length > 0 ? equilibre(dit, budgets, dits) : [];
    if (dEquilibre.length > 0) return dEquilibre;
    const deLAnnee = enveloppe(dit, siens);
    return deLAnnee.length > 0 ? deLAnnee : cout(dit, siens, dits);
  });
}
