import type { DateCivile } from './date.ts';
import type { DeliberationDuRapport } from './deliberations.ts';
import { deliberationsDe } from './deliberations.ts';
import type { Dossier } from './dossier.ts';
import { numeroDeTransmission } from './numero-de-deliberation.ts';
import { estExaminee } from './ordre-du-jour.ts';
import type { IdQuestion } from './seance.ts';

/** How the house numbers its deliberations. */
export interface Numerotation {
  /** `{annee}/{annee}.{numero:5}`: `{annee}`, `{annee:2}`, `{mois}`, `{jour}`, `{numero}`, `{numero:N}` (N figures at least). */
  readonly modele: string;
  /** First number of a series: 1 when absent. */
  readonly depart?: number;
  /** From a number to the next: 1 when absent. */
  readonly pas?: number;
  /** `annuelle`: the series begins anew each year, which is the rule when absent. */
  readonly remise_a_zero?: 'annuelle' | 'jamais';
}

const PIECE = /\{(annee|mois|jour|numero)(?::(\d))?\}/gu;

/** The form that a house pattern must have: known pieces, and `{numero}` once. */
export const MODELE_DE_NUMERO =
  /^(?:[^{}]|\{(?:annee(?::2)?|mois|jour)\})*\{numero(?::[1-9])?\}(?:[^{}]|\{(?:annee(?::2)?|mois|jour)\})*$/u;

/** The number of order `ordre` at a sitting of `date`: "2024/2024.00318". */
export function numeroSelon({ modele }: Numerotation, date: DateCivile, ordre: number): string {
  const [annee = '', mois = '', jour = ''] = date.split('-');
  return modele.replace(PIECE, (_, nom: string, chiffres: string | undefined) => {
    if (nom === 'numero') return String(ordre).padStart(Number(chiffres ?? 1), '0');
    if (nom === 'annee') return chiffres === '2' ? annee.slice(2) : annee;
    return nom === 'mois' ? mois : jour;
  });
}

const SIGNES = /[.*+?^${}()|[\]\\/]/gu;

/** The order number that `numero` holds at a sitting of `date`; undefined when it is not of the house's pattern. */
export function ordreSelon({ modele }: Numerotation, date: DateCivile, numero: string): number | undefined {
  const marque = '\u0000';
  const rempli = numeroSelon({ modele: modele.replace(/\{numero(?::\d)?\}/u, marque) }, date, 0);
  const chiffres = Number(/\{numero:(\d)\}/u.exec(modele)?.[1] ?? 1);
  const attendu = rempli.replace(SIGNES, '\\$&').replace(marque, `(\\d{${chiffres},9})`);
  const lu = new RegExp(`^${attendu}$`, 'u').exec(numero.trim());
  return lu?.[1] === undefined ? undefined : Number(lu[1]);
}

/** A deliberation of the sitting and its numbers. */
export interface DeliberationNumerotee {
  readonly question: IdQuestion;
  /** Rank among those of the report, from 0; absent when it gives one only. */
  readonly rang?: number;
  readonly titre: string;
  /** Order number in the sitting, from 1. */
  readonly ordre: number;
  /** The number given, or the one proposed. */
  readonly numero: string;
  /** Not written in the report yet. */
  readonly propose: boolean;
  /** Under which it goes to the prefecture; undefined when none can be made. */
  readonly transmission?: string;
}

/** The greatest order number of the series in earlier sittings; undefined when there is none. */
export function dernierOrdre(
  regle: Numerotation,
  date: DateCivile,
  anterieures: readonly Dossier[],
): number | undefined {
  const annuelle = regle.remise_a_zero !== 'jamais';
  const ordres = anterieures
    .filter(({ seance }) => seance.date < date && (!annuelle || seance.date.slice(0, 4) === date.slice(0, 4)))
    .flatMap(({ seance, rapports }) =>
      Object.values(rapports).flatMap((rapport) =>
        deliberationsDe(rapport).flatMap(({ rapport: { deliberation } }) =>
          deliberation === undefined ? [] : (ordreSelon(regle, seance.date, deliberation) ?? []),
        ),
      ),
    );
  return ordres.length === 0 ? undefined : Math.max(...ordres);
}

/** A deliberation taken at the sitting, or the place of a question whose report is kept elsewhere. */
type Place = { readonly question: IdQuestion } & Partial<DeliberationDuRapport>;

const places = ({ seance, rapports }: Dossier): readonly Place[] =>
  seance.ordre_de_passage
    .filter((question) => estExaminee(seance, question))
    .flatMap((question): readonly Place[] => {
      const rapport = rapports[question];
      return rapport ? deliberationsDe(rapport).map((une) => ({ question, ...une })) : [{ question }];
    });

const transmise = (numero: string): Pick<DeliberationNumerotee, 'transmission'> => {
  const transmission = numeroDeTransmission(numero);
  return transmission === undefined ? {} : { transmission };
};

/**
 * The numbers of the sitting's deliberations, in the order of passage: those given are kept, those that lack follow
 * the last one before them, here or in an earlier sitting. A question taken whose report is kept elsewhere holds a place.
 */
export function numerotation(
  dossier: Dossier,
  regle: Numerotation,
  anterieures: readonly Dossier[],
): readonly DeliberationNumerotee[] {
  const { date } = dossier.seance;
  const { depart = 1, pas = 1 } = regle;
  let courant = dernierOrdre(regle, date, anterieures) ?? depart - pas;
  let ordre = 0;
  return places(dossier).flatMap(({ question, rapport, rang }): DeliberationNumerotee[] => {
    const donne = rapport?.deliberation;
    courant = (donne === undefined ? undefined : ordreSelon(regle, date, donne)) ?? courant + pas;
    if (!rapport) return [];
    const numero = donne ?? numeroSelon(regle, date, courant);
    ordre += 1;
    const base = { question, titre: rapport.titre, ordre, numero, propose: donne === undefined };
    return [{ ...base, ...(rang === undefined ? {} : { rang }), ...transmise(numero) }];
  });
}
