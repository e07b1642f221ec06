import type { DateCivile } from './date.ts';
import type { DeliberationDuRapport } from './deliberations.ts';
import { deliberationsDe } from './deliberations.ts';
import type { Dossier } from './dossier.ts';
import type { Numerotation } from './modele-de-numero.ts';
import { numeroSelon, ordreSelon } from './modele-de-numero.ts';
import { numeroDeTransmission } from './numero-de-deliberation.ts';
import { estExaminee } from './ordre-du-jour.ts';
import type { IdQuestion } from './seance.ts';

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
