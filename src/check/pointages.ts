import type { Pointage } from '../domaine/feuille-de-presence.ts';
import { questionsTraitees } from './parcours.ts';
import { enumeration, nombre } from './phrases.ts';
import type { Contexte } from './regle.ts';
import { estDepouillable, issueDe } from './scrutins.ts';

/** What was counted in the room beside what the sheet gives at the same question. */
export interface Releve {
  /** Rank of the count in the file. */
  readonly index: number;
  /** Rank of its question in the order of passage. */
  readonly rang: number;
  readonly pointe: number;
  readonly calcule: number;
}

/** Counts in a row that all differ from the sheet, by as much. */
export interface SuiteFausse {
  readonly releves: readonly [Releve, ...Releve[]];
  /** Rank of the count before them; -1 when there is none. */
  readonly depuis: number;
  /** Rank of the count after them; the number of questions when there is none. */
  readonly jusqua: number;
  /**
   * Another count or an announced result says the same: the sheet is more likely at fault than the count.
   */
  readonly corroboree: boolean;
}

type Champ = 'presents' | 'procurations';

const ecart = ({ pointe, calcule }: Releve): number => pointe - calcule;

/** The counts of `champ`, in the order of passage. */
function releves({ dossier, chronologie, rangs }: Contexte, champ: Champ): readonly Releve[] {
  return dossier.presences.pointages
    .flatMap((pointage: Pointage, index): Releve[] => {
      const rang = rangs.get(pointage.question);
      const etat = chronologie.questions[rang ?? -1];
      const pointe = pointage[champ];
      if (rang === undefined || etat === undefined || pointe === undefined) return [];
      const calcule = champ === 'presents' ? etat.presents.length : etat.procurationsAvecVoix;
      return [{ index, rang, pointe, calcule }];
    })
    .toSorted((a, b) => a.rang - b.rang || a.index - b.index);
}

/** Ranks of the questions whose announced voices, all told, are not those of the sheet. */
function annoncesFausses(contexte: Contexte): readonly number[] {
  return questionsTraitees(contexte).flatMap((question): number[] => {
    const { annonce, mode } = question.rapport.scrutin;
    if (annonce?.pour === undefined || mode === 'sans-vote' || !estDepouillable(question)) return [];
    const { pour, contre, abstentions, ne_votent_pas: refus } = issueDe(question).decompte;
    const tus = annonce.ne_votent_pas ?? (annonce.abstentions === abstentions + refus ? 0 : refus);
    const dites = annonce.pour + (annonce.contre ?? contre) + (annonce.abstentions ?? abstentions) + tus;
    return dites === pour + contre + abstentions + refus ? [] : [question.etat.rang];
  });
}

/** Counts in a row that differ by as much; those that agree are left out. */
function regroupees(tous: readonly Releve[], nombre: number): readonly Omit<SuiteFausse, 'corroboree'>[] {
  const suites: { releves: [Releve, ...Releve[]]; depuis: number; jusqua: number }[] = [];
  for (const releve of tous) {
    const derniere = suites.at(-1);
    const precedent = derniere?.releves.at(-1);
    if (derniere && precedent && ecart(precedent) === ecart(releve)) derniere.releves.push(releve);
    else {
      if (derniere) derniere.jusqua = releve.rang;
      suites.push({ releves: [releve], depuis: precedent?.rang ?? -1, jusqua: nombre });
    }
  }
  return suites.filter(({ releves: [premier] }) => ecart(premier) !== 0);
}

/**
 * The counts of `champ` that differ from the sheet, those in a row together. A sheet whose journal contradicts itself
 * is left to its own rule: nothing reckoned from it is worth a comparison.
 */
export function suitesFausses(contexte: Contexte, champ: Champ): readonly SuiteFausse[] {
  if (contexte.chronologie.contradictions.length > 0) return [];
  const suites = regroupees(releves(contexte, champ), contexte.chronologie.questions.length);
  if (suites.length === 0) return [];
  const annonces = annoncesFausses(contexte);
  const autre = champ === 'presents' ? 'procurations' : 'presents';
  const aussi = new Set(
    releves(contexte, autre)
      .filter((releve) => ecart(releve) !== 0)
      .map(({ index }) => index),
  );
  return suites.map((suite) => ({
    ...suite,
    corroboree:
      suite.releves.length > 1 ||
      suite.releves.some(({ index }) => aussi.has(index)) ||
      annonces.some((rang) => suite.depuis < rang && rang < suite.jusqua),
  }));
}

/** How many too many (positive) or missing (negative) the sheet reckons in a row of wrong counts. */
export const surplus = ({ releves: [premier] }: SuiteFausse): number => -ecart(premier);

/** What was counted and what the sheet gives, in words: "À la question n°5, on a compté 86 présents…". */
export function enMots(
  { dossier }: Contexte,
  { releves: [premier, ...autres] }: SuiteFausse,
  unite: string,
): { readonly message: string; readonly ecrit: string; readonly calcule: string } {
  const ordre = dossier.seance.ordre_de_passage;
  const question = ({ rang }: Releve): string => `n°${ordre[rang] ?? '?'}`;
  const ailleurs = autres.length === 1 ? 'à la question' : 'aux questions';
  const suite =
    autres.length === 0
      ? ''
      : ` ; la différence se retrouve ${ailleurs} ${enumeration(autres.map(question))}`;
  const ecrit = nombre(premier.pointe, unite);
  return {
    message: `À la question ${question(premier)}, on a compté ${ecrit}, la feuille en donne ${premier.calcule}${suite}.`,
    ecrit,
    calcule: nombre(premier.calcule, unite),
  };
}
