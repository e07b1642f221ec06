import type { Civilite } from './personne.ts';
import type { IdQuestion } from './seance.ts';

/**
 * The facts that an act states, ready for a template: every number reckoned, every agreement decided, no formula
 * worded. What a template prints conditionally is absent when there is nothing to print.
 */

/** A date in the three forms acts use. */
export interface FaitDate {
  /** "2024-09-26". */
  readonly iso: string;
  /** "26/09/2024". */
  readonly chiffres: string;
  /** "26 septembre 2024". */
  readonly lettres: string;
  /** "jeudi 26 septembre 2024". */
  readonly jour: string;
}

/** A sum in the forms acts use; without the sign of the euro. */
export interface FaitMontant {
  /** "65 000". */
  readonly chiffres: string;
  /** "soixante-cinq mille euros". */
  readonly lettres: string;
}

/** A person, with what agrees with the person. */
export interface FaitPersonne {
  readonly civilite: Civilite;
  /** "Madame" or "Monsieur". */
  readonly titre: string;
  readonly prenom: string;
  /** In capitals. */
  readonly nom: string;
  readonly feminin: boolean;
}

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
  /** The words that agree with the legal form are in the feminine. */
  readonly collectiviteFeminine: boolean;
  /** "de Grand Besançon Métropole". */
  readonly complementCollectivite: string;
  readonly ville: string;
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
  /** "Conseil Communautaire". */
  readonly membres: string;
  readonly tribunal: string;
}

/** Someone in an office: "Présidente", with the mandate printed under a signature. */
export interface FaitTitulaire extends FaitPersonne {
  /** "Présidente". */
  readonly fonction: string;
  /** "Maire de Besançon", or the quality of member. */
  readonly qualite: string;
}

/** The sitting, for every act. */
export interface FaitSeance {
  readonly date: FaitDate;
  readonly convocation: FaitDate;
  readonly lieu: string;
  readonly ouverture: string;
  readonly levee: string;
  readonly ordre: readonly IdQuestion[];
  readonly effectif: number;
  readonly presidence: FaitTitulaire;
  readonly secretaire: FaitTitulaire;
  readonly presents: readonly FaitCommune[];
  readonly absents: readonly FaitCommune[];
  readonly procurations: readonly FaitProcurations[];
}

/** An interested member and the voices withdrawn. */
export interface FaitInteresse extends FaitPersonne {
  readonly voix: number;
}

/** The interested, women then men, each group under its civility. */
export interface FaitInteresses {
  readonly groupes: readonly {
    readonly femmes: boolean;
    readonly plusieurs: boolean;
    readonly elus: readonly FaitInteresse[];
  }[];
  readonly plusieurs: boolean;
  /** Only women: "conseillères intéressées". */
  readonly toutesFemmes: boolean;
}

/** A name and the voices cast, for public votes. */
export interface FaitVoix extends FaitPersonne {
  readonly voix: number;
  /** More than one voice: the number is printed. */
  readonly plusieurs: boolean;
}

/** The result, in voix. */
export interface FaitResultat {
  readonly vote: boolean;
  readonly adopte: boolean;
  readonly unanime: boolean;
  readonly secret: boolean;
  readonly pour: number;
  readonly contre: number;
  readonly abstentions: number;
  readonly interesses: number;
  readonly blancs: number;
  readonly nuls: number;
  readonly nomsContre: readonly FaitVoix[];
  readonly nomsAbstentions: readonly FaitVoix[];
}

/** A point of the decision: the slot of its words, or the formula of signature. */
export interface FaitPoint {
  /** Slot of the words, without their final punctuation; absent for the formula. */
  readonly corps?: string;
}

/** An annex of the deliberation. */
export interface FaitAnnexe {
  readonly numero: number;
  readonly titre: string;
  /** Slot of what the annex holds: a written part, or a convention. */
  readonly corps: string;
}

/** What the extract of the register states for one question. */
export interface FaitsDeDeliberation {
  readonly conseil: FaitConseil;
  readonly seance: FaitSeance;
  readonly executif: FaitTitulaire;
  readonly numero?: string;
  readonly publication?: FaitDate;
  readonly question: IdQuestion;
  readonly titre: string;
  readonly rapporteur: FaitPersonne & { readonly fonction?: string };
  readonly avis: readonly { readonly instance: string; readonly date: FaitDate; readonly avis: string }[];
  readonly inscription?: {
    readonly libelle: string;
    readonly exercice: string;
    readonly prevu: FaitMontant;
    readonly operation: FaitMontant;
  };
  /** Slots of the written parts; absent when the body lacks them. */
  readonly resume?: string;
  readonly expose?: string;
  readonly interesses?: FaitInteresses;
  readonly resultat: FaitResultat;
  readonly points: readonly FaitPoint[];
  readonly annexes: readonly FaitAnnexe[];
}

/** A party to the convention other than the council. */
export interface FaitPartie {
  readonly nom: string;
  readonly feminin: boolean;
  readonly elision: boolean;
  readonly sigle?: string;
  readonly forme?: string;
  readonly siege?: string;
  readonly siren?: string;
  readonly siret?: string;
  readonly rna?: string;
  readonly habilitation?: string;
  readonly representant: FaitTitulaire;
}

/** An article or a written annex: its number, its title, the slot of its body. */
export interface FaitArticle {
  readonly numero: number;
  readonly titre: string;
  readonly id: string;
  readonly corps: string;
}

/** An annex of the convention: written, or the budget. */
export interface FaitAnnexeDeConvention {
  readonly numero: number;
  readonly titre: string;
  readonly id: string;
  readonly corps?: string;
  readonly budget?: FaitBudget;
}

/** A line of the budget table. */
export interface FaitLigne {
  readonly libelle: string;
  readonly quantite: string;
  readonly montant: string;
}

/** A part of an axis, with its lines and their total. */
export interface FaitSousAxe {
  /** "A", "B"… */
  readonly lettre: string;
  readonly titre: string;
  readonly lignes: readonly FaitLigne[];
  readonly total: string;
}

/** An axis: its own lines and total, or its parts. */
export interface FaitAxe {
  readonly numero: number;
  readonly premier: boolean;
  readonly titre: string;
  readonly lignes: readonly FaitLigne[];
  /** Absent when the axis has parts only. */
  readonly total?: string;
  readonly sousAxes: readonly FaitSousAxe[];
}

/** Receipts of one or several axes. */
export interface FaitRecettes {
  readonly axes: readonly number[];
  readonly premier: boolean;
  readonly lignes: readonly {
    readonly nature: string;
    readonly financeur: string;
    readonly montant: string;
  }[];
  readonly total: string;
}

/** The provisional budget, totals derived. */
export interface FaitBudget {
  readonly taxe: string;
  readonly unite: string;
  readonly depenses: readonly FaitAxe[];
  readonly totalDepenses: string;
  readonly recettes: readonly FaitRecettes[];
  readonly totalRecettes: string;
}

/** What the convention states. */
export interface FaitConvention {
  /** Day of the sitting that authorises it. */
  readonly date: FaitDate;
  readonly conseil: FaitConseil;
  readonly executif: FaitTitulaire;
  readonly titre: string;
  readonly parties: readonly FaitPartie[];
  readonly visas: readonly string[];
  /** Present once the deliberation exists and the copy is to be signed; else the places stay blank. */
  readonly deliberation?: { readonly numero: string; readonly date: FaitDate };
  /** Slot of the preamble; absent when there is none. */
  readonly preambule?: string;
  readonly articles: readonly FaitArticle[];
  /** "deux". */
  readonly exemplaires: string;
  readonly plusieursExemplaires: boolean;
  readonly signature?: FaitDate;
  readonly annexes: readonly FaitAnnexeDeConvention[];
}
