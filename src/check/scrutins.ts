import type { DataPath } from '../diagnostics/fault.ts';
import type { Conseil } from '../domaine/conseil.ts';
import type { IssueDuVote } from '../domaine/issue-du-vote.ts';
import { issueDuVote } from '../domaine/issue-du-vote.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { VoixDisponibles } from '../domaine/voix-disponibles.ts';
import { voixDisponibles } from '../domaine/voix-disponibles.ts';
import type { QuestionTraitee } from './parcours.ts';
import { retenir } from './retenir.ts';

/** The lists of a ballot in which members are named. */
export const LISTES = ['contre', 'abstentions', 'ne_votent_pas'] as const;

/** A vote noted with the name of whoever cast it, and where it is written. */
export interface VoixNotee {
  readonly elu: NomElu;
  readonly voix: number;
  readonly liste: (typeof LISTES)[number];
  readonly chemin: DataPath;
}

/** The votes noted by name in a report, in the order of the file. */
export const voixNotees = ({ question, scrutin }: Rapport): readonly VoixNotee[] =>
  LISTES.flatMap((liste) =>
    scrutin[liste].map(({ elu, voix }, index) => ({
      elu,
      voix,
      liste,
      chemin: ['rapports', question, 'scrutin', liste, index],
    })),
  );

/** How a question of the sitting was voted. What the house calls unanimous changes its words, and no other thing. */
export const issueDe = (question: QuestionTraitee, unanimite?: Conseil['unanimite']): IssueDuVote =>
  issues(question, [unanimite], () =>
    issueDuVote(question.rapport.nature, question.rapport.scrutin, question.etat, unanimite),
  );

const issues = retenir<QuestionTraitee, IssueDuVote>();

/** Why a vote noted by name can't stand. */
export type Anomalie = 'interesse' | 'retire' | 'sans-voix' | 'voix-de-trop';

/** A vote noted that can't stand, with the voices its author had. */
export interface VoteAnormal extends VoixNotee {
  readonly anomalie: Anomalie;
  readonly disponibles: VoixDisponibles | undefined;
  /** Voices that this hand could cast there. */
  readonly capacite: number;
}

/** Voices that a hand may cast: own and carried; a represented member may be named for the voice given. */
export function capacite(voix: VoixDisponibles | undefined): number {
  if (voix === undefined) return 0;
  const main = voix.propre + voix.portee;
  return main > 0 ? main : voix.donnee;
}

/**
 * The votes noted by name in an open ballot that can't stand. Where the giver of a proxy is named too, the voice is
 * not the holder's to cast again.
 */
export const votesAnormaux = (question: QuestionTraitee): readonly VoteAnormal[] =>
  anormaux(question, [], () => lisAnormaux(question));

const anormaux = retenir<QuestionTraitee, readonly VoteAnormal[]>();

function lisAnormaux({ rapport, etat }: QuestionTraitee): readonly VoteAnormal[] {
  const notees = rapport.scrutin.mode === 'secret' ? [] : voixNotees(rapport);
  if (notees.length === 0) return [];
  const disponibles = voixDisponibles(etat);
  const nommes = new Set(notees.map(({ elu }) => elu));
  const interesses = new Set(etat.interets.map(({ elu }) => elu));
  return notees.flatMap((notee): VoteAnormal[] => {
    const siennes = disponibles.get(notee.elu);
    const partagees = (siennes?.mandants ?? []).filter((mandant) => nommes.has(mandant)).length;
    const possible = capacite(siennes) - partagees;
    const faute = (anomalie: Anomalie): VoteAnormal[] => [
      { ...notee, anomalie, disponibles: siennes, capacite: possible },
    ];
    if (interesses.has(notee.elu)) return faute('interesse');
    if (etat.retires.includes(notee.elu)) return faute('retire');
    if (possible === 0) return faute('sans-voix');
    return notee.voix > possible ? faute('voix-de-trop') : [];
  });
}

/** Names noted twice in a ballot, or on two sides: every place but the first. */
export function nomsRepetes(rapport: Rapport): readonly (VoixNotee & { readonly premiere: VoixNotee })[] {
  const premieres = new Map<NomElu, VoixNotee>();
  return voixNotees(rapport).flatMap((notee) => {
    const premiere = premieres.get(notee.elu);
    if (premiere) return [{ ...notee, premiere }];
    premieres.set(notee.elu, notee);
    return [];
  });
}

/** Voices that the last round of a secret ballot accounts for; undefined without rounds. */
export function voixDuDernierTour({ scrutin }: Rapport): number | undefined {
  const dernier = scrutin.tours.at(-1);
  if (!dernier) return undefined;
  return dernier.suffrages.reduce((total, { voix }) => total + voix, 0) + dernier.blancs + dernier.nuls;
}

/**
 * Whether the ballot can be counted at all: nobody is named twice or without a voice, and no more voices are noted
 * than there are. Where it can't, its own rules say why, and what was announced is not held against a false count.
 */
export const estDepouillable = (question: QuestionTraitee): boolean =>
  depouillables(question, [], () => lisDepouillable(question));

const depouillables = retenir<QuestionTraitee, boolean>();

function lisDepouillable(question: QuestionTraitee): boolean {
  const { rapport, etat } = question;
  if (rapport.scrutin.mode === 'secret') {
    const total = voixDuDernierTour(rapport);
    return total !== undefined && total <= etat.votants;
  }
  const sains = nomsRepetes(rapport).length === 0 && votesAnormaux(question).length === 0;
  return sains && issueDe(question).decompte.pour >= 0;
}

/** A figure announced that is not the one reckoned. */
export interface Ecart {
  readonly champ: 'pour' | 'contre' | 'abstentions' | 'ne_votent_pas';
  readonly annonce: number;
  readonly calcule: number;
}

/**
 * The announced figures that differ from the count, in voix. A chair who announces no refusals to vote may have counted
 * them among the abstentions, as some houses do; a gap that only mirrors a wrong number of interested voices is left
 * to the rule on them.
 */
export const ecartsDAnnonce = (question: QuestionTraitee): readonly Ecart[] =>
  ecarts(question, [], () => lisEcarts(question));

const ecarts = retenir<QuestionTraitee, readonly Ecart[]>();

function lisEcarts(question: QuestionTraitee): readonly Ecart[] {
  const { annonce } = question.rapport.scrutin;
  if (annonce === undefined || question.rapport.scrutin.mode === 'sans-vote' || !estDepouillable(question))
    return [];
  const { decompte } = issueDe(question);
  const ensemble = decompte.abstentions + decompte.ne_votent_pas;
  const confondus = annonce.ne_votent_pas === undefined && annonce.abstentions === ensemble;
  const calcules = { ...decompte, abstentions: confondus ? ensemble : decompte.abstentions };
  const retrait = (annonce.interesses ?? question.etat.voixRetirees) - question.etat.voixRetirees;
  return (['pour', 'contre', 'abstentions', 'ne_votent_pas'] as const).flatMap((champ): Ecart[] => {
    const dit = annonce[champ];
    if (dit === undefined || dit === calcules[champ]) return [];
    if (champ === 'pour' && retrait !== 0 && dit + retrait === calcules.pour) return [];
    return [{ champ, annonce: dit, calcule: calcules[champ] }];
  });
}
