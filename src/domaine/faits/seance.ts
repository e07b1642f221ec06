import type { IdQuestion } from '../seance.ts';
import type { FaitDate, FaitPersonne, FaitTitulaire } from './personne.ts';

/** A span of questions to print: one bound, both, or a single question. */
export interface FaitIntervalle {
  /** Set when the span has this lower bound only. */
  readonly depuis?: IdQuestion;
  /** Set when the span has this upper bound only. */
  readonly jusqua?: IdQuestion;
  /** Set when the span has both bounds. */
  readonly entre?: { readonly debut: IdQuestion; readonly fin: IdQuestion };
  /** Set when the span is one question inside the sitting. */
  readonly seule?: IdQuestion;
}

/** A member in a list of the act. */
export interface FaitElu extends FaitPersonne {
  readonly suppleant: boolean;
  /** Whom a substitute stands in for; absent for a titular, and where the seat has no named titular. */
  readonly titulaire?: FaitPersonne;
  /** Empty when it holds all through the sitting. */
  readonly intervalles: readonly FaitIntervalle[];
}

/** Members of one commune. */
export interface FaitCommune {
  readonly commune: string;
  readonly elus: readonly FaitElu[];
}

/** A giver of proxies and the holders, one after the other. */
export interface FaitMandant extends FaitPersonne {
  readonly mandataires: readonly FaitElu[];
}

/** Givers of one commune. */
export interface FaitProcurations {
  readonly commune: string;
  readonly mandants: readonly FaitMandant[];
}

/** The council, in the forms acts print. */
export interface FaitConseil {
  readonly collectivite: string;
  /** "La communauté urbaine". */
  readonly forme: string;
  /** The body as a party to a contract: "La communauté urbaine Grand Besançon Métropole", "La commune de Montreuil". */
  readonly designation: string;
  /** The words that agree with the legal form are in the feminine. */
  readonly collectiviteFeminine: boolean;
  /** "de Grand Besançon Métropole". */
  readonly complementCollectivite: string;
  readonly ville?: string;
  /** The address of its seat. */
  readonly siege?: string;
  readonly departement: string;
  /** "du Jura", after "Département"; absent where the number is that of none. */
  readonly complementDepartement?: string;
  /** Inhabitants; absent where the data do not tell them. */
  readonly population?: number;
  readonly siren?: string;
  readonly site?: string;
  /** "Conseil de Communauté". */
  readonly organe: string;
  /** "le Conseil de Communauté". */
  readonly leOrgane: string;
  /** "Le Conseil de Communauté", at the head of a sentence. */
  readonly leOrganeEnTete: string;
  /** The words that agree with the body are in the feminine. */
  readonly feminin: boolean;
  /** "du Conseil de Communauté". */
  readonly duOrgane: string;
  /** "du Conseil Communautaire", after "Membres". */
  readonly membres: string;
  readonly tribunal?: string;
}

/** The sitting, for every act. */
export interface FaitSeance {
  readonly date: FaitDate;
  /** Absent where the data do not date it. */
  readonly convocation?: FaitDate;
  /** Where the law spares the quorum, on a second convocation; absent for a first one. */
  readonly secondeConvocation?: string;
  /** Absent where the data do not tell it. */
  readonly lieu?: string;
  readonly ouverture?: string;
  /** Absent from a draft made before the sitting. */
  readonly levee?: string;
  readonly ordre: readonly IdQuestion[];
  readonly effectif: number;
  readonly presidence: FaitTitulaire;
  /** Absent from a draft made before the sitting. */
  readonly secretaire?: FaitTitulaire;
  readonly presents: readonly FaitCommune[];
  readonly absents: readonly FaitCommune[];
  readonly procurations: readonly FaitProcurations[];
}
