import { anciensChefs, estSuccesseur, exerciceDesComptes } from './comptes-de-l-exercice.ts';
import type { Elu, Registre } from './conseil.ts';
import { chefDeLExecutif, effectif } from './conseil.ts';
import type { Dossier } from './dossier.ts';
import { horsEffectif } from './hors-effectif.ts';
import type { NomElu } from './personne.ts';
import { contient } from './plage.ts';
import type { Contradiction, Presence } from './presence.ts';
import { presencesDesElus } from './presence.ts';
import type { ProcurationEnVigueur, ProcurationSituee } from './procuration.ts';
import { procurationsA, procurationsSituees } from './procuration.ts';
import { quorumRequis } from './regime/quorum.ts';
import type { Regime } from './regime/regime.ts';
import { regime } from './regime/regime.ts';
import { registreAu } from './registre.ts';
import type { IdQuestion } from './seance.ts';
import { presidenceA } from './seance.ts';

/** Voices that an interested member takes out of the vote (CGCT L2131-11). */
export interface RetraitPourInteret {
  readonly elu: NomElu;
  /** Own voice (0 or 1), the voice of the proxy carried, that of the proxy given to another. */
  readonly propre: number;
  readonly portee: number;
  readonly donnee: number;
  /** Their sum, as printed between brackets. */
  readonly voix: number;
}

/** Everything that is true in the room at one question. Numbers are voices or people. */
export interface EtatDeQuestion {
  readonly question: IdQuestion;
  /** From 0, in the order of passage. */
  readonly rang: number;
  readonly presidence: NomElu;
  /** In the order of the register. */
  readonly presents: readonly Presence[];
  readonly procurations: readonly ProcurationEnVigueur[];
  /** Proxies in force that give a voice. */
  readonly procurationsAvecVoix: number;
  /** Members who left for the vote though they attend (the head of the executive on the accounts: CGCT L2121-14). */
  readonly retires: readonly NomElu[];
  /** Present plus proxies with a voice. */
  readonly voix: number;
  readonly interets: readonly RetraitPourInteret[];
  /** Voices withdrawn by the interested. */
  readonly voixRetirees: number;
  /** Voices left to vote. */
  readonly votants: number;
  readonly quorum: Quorum;
}

/** The quorum at one question (CGCT L2121-17): people in the room, and no proxies unless statutes count them. */
export interface Quorum {
  /** Members in office. */
  readonly effectif: number;
  /** What the law of the day asks for: more than half of them, or a third. */
  readonly requis: number;
  /** Interested members whom the law takes out of those in office for this question (CGCT L2131-11); absent without any. */
  readonly horsEffectif?: readonly NomElu[];
  /** Counted: in the room, the interested who keep out left aside; proxies with a voice where statutes count them. */
  readonly presents: number;
  readonly atteint: boolean;
  /** The text that asks for no quorum here, so many members being interested; absent where one is due. */
  readonly dispense?: string;
}

/** The sitting, question after question. */
export interface Chronologie {
  /** The law that holds for the council on the day of the sitting. */
  readonly regime: Regime;
  readonly effectif: number;
  readonly registre: Registre;
  readonly presences: readonly Presence[];
  readonly contradictions: readonly Contradiction[];
  readonly procurations: readonly ProcurationSituee[];
  /** In the order of passage. */
  readonly questions: readonly EtatDeQuestion[];
}

/** The voices each interested member takes out; one voice is never taken twice. */
function retraits(
  interesses: readonly NomElu[],
  presents: ReadonlySet<NomElu>,
  procurations: readonly ProcurationEnVigueur[],
): readonly RetraitPourInteret[] {
  const concernes = new Set(interesses);
  const valables = procurations.filter(({ motif }) => motif === undefined);
  return [...concernes].map((elu) => {
    const propre = presents.has(elu) ? 1 : 0;
    const portee = valables.filter(
      ({ mandant, mandataire }) => mandataire === elu && !concernes.has(mandant),
    ).length;
    const donnee = valables.filter(({ mandant }) => mandant === elu).length;
    return { elu, propre, portee, donnee, voix: propre + portee + donnee };
  });
}

interface Cadre {
  readonly dossier: Dossier;
  readonly effectif: number;
  readonly presences: readonly Presence[];
  readonly procurations: readonly ProcurationSituee[];
  readonly connus: ReadonlySet<NomElu>;
  readonly chef: Elu | undefined;
  readonly regime: Regime;
}

/** Who must leave the vote of `question` for what they are, not for an interest. */
function retiresDe({ dossier, chef, connus }: Cadre, question: IdQuestion): readonly NomElu[] {
  const rapport = dossier.rapports[question];
  if (rapport?.nature !== 'comptes') return [];
  const { date } = dossier.seance;
  const exercice = exerciceDesComptes(rapport, date);
  const enPoste = chef === undefined || estSuccesseur(chef, exercice) ? [] : [chef.nom];
  const anciens = anciensChefs(dossier.conseil, dossier.registre, exercice, date);
  return [...new Set([...enPoste, ...anciens.filter((nom) => connus.has(nom))])];
}

/** Proxies that count for the quorum: none, unless statutes say so; never those of whom an interest keeps out. */
function procurationsAuQuorum(
  { quorum }: Regime,
  procurations: readonly ProcurationEnVigueur[],
  interets: readonly RetraitPourInteret[],
): number {
  if (!quorum.procurationsComptees) return 0;
  const retirees = interets.reduce((total, { portee, donnee }) => total + portee + donnee, 0);
  return procurations.filter(({ motif }) => motif === undefined).length - retirees;
}

/** In Alsace-Moselle a council of which half or more is interested deliberates whatever its number (CGCT L2541-4, 2°). */
const dispenseDInteresses = ({ regime: { sorte }, effectif: membres }: Cadre, interesses: number) =>
  sorte === 'alsace-moselle' && 2 * interesses >= membres ? { dispense: 'CGCT, article L2541-4' } : {};

/** One pure evaluation of the question of rank `rang`. */
function etatDeQuestion(cadre: Cadre, question: IdQuestion, rang: number): EtatDeQuestion {
  const retires = retiresDe(cadre, question);
  const presents = cadre.presences.filter(
    ({ elu, plages }) => contient(plages, rang) && !retires.includes(elu.nom),
  );
  const noms = new Set(presents.map(({ elu }) => elu.nom));
  const procurations = procurationsA(rang, cadre.procurations, {
    presents: noms,
    connus: cadre.connus,
    retires: new Set(retires),
    parMembre: cadre.regime.pouvoirs.parMembre,
  });
  const procurationsAvecVoix = procurations.filter(({ motif }) => motif === undefined).length;
  const voix = presents.length + procurationsAvecVoix;
  const interets = retraits(cadre.dossier.rapports[question]?.interesses ?? [], noms, procurations);
  const voixRetirees = interets.reduce((total, retrait) => total + retrait.voix, 0);
  const comptes =
    presents.length -
    interets.reduce((total, { propre }) => total + propre, 0) +
    procurationsAuQuorum(cadre.regime, procurations, interets);
  const hors = horsEffectif(cadre.dossier, cadre.dossier.rapports[question], cadre.regime.sorte);
  const requis = quorumRequis(cadre.effectif - hors.length, cadre.regime.quorum.fraction);
  return {
    question,
    rang,
    presidence: presidenceA(cadre.dossier.seance, question),
    presents,
    procurations,
    procurationsAvecVoix,
    retires,
    voix,
    interets,
    voixRetirees,
    votants: voix - voixRetirees,
    quorum: {
      effectif: cadre.effectif,
      requis,
      ...(hors.length === 0 ? {} : { horsEffectif: hors }),
      presents: comptes,
      atteint: comptes >= requis,
      ...dispenseDInteresses(cadre, interets.length),
    },
  };
}

/** Reckoned once a dossier: the rules, the acts and who asks for it read the same. */
const CALCULEES = new WeakMap<Dossier, Chronologie>();

/** Takes `ligne` for the timeline of `dossier`: that of another one, in which nothing that it is reckoned from differs. */
export const reprends = (dossier: Dossier, ligne: Chronologie): void => {
  CALCULEES.set(dossier, ligne);
};

/** The timeline of the sitting: every count of every act is read from it. */
export function chronologie(dossier: Dossier): Chronologie {
  const connue = CALCULEES.get(dossier) ?? calcule(dossier);
  CALCULEES.set(dossier, connue);
  return connue;
}

/** A sitting reckoned as far as it is asked: its attendance at once, and each question when it is. */
export interface Deroulement extends Omit<Chronologie, 'questions'> {
  /** What is true at the question of that rank; undefined beyond the last. */
  readonly questionA: (rang: number) => EtatDeQuestion | undefined;
}

/** The sitting, for whoever may stop before its last question. */
export function deroulement(dossier: Dossier): Deroulement {
  const registre = registreAu(dossier.registre, dossier.seance.date);
  const { presences, contradictions } = presencesDesElus(registre, dossier.seance, dossier.presences);
  const procurations = procurationsSituees(dossier.seance, presences, dossier.presences.procurations);
  const commun = {
    regime: regime(dossier.conseil, dossier.seance.date),
    effectif: effectif(registre),
    presences,
    procurations,
  };
  const connus = new Set(presences.map(({ elu }) => elu.nom));
  const cadre = { ...commun, dossier, connus, chef: chefDeLExecutif(dossier.conseil, registre) };
  return {
    ...commun,
    registre,
    contradictions,
    questionA: (rang) => {
      const question = dossier.seance.ordre_de_passage[rang];
      return question === undefined ? undefined : etatDeQuestion(cadre, question, rang);
    },
  };
}

const calcule = (dossier: Dossier): Chronologie => {
  const { questionA, ...reste } = deroulement(dossier);
  return {
    ...reste,
    questions: dossier.seance.ordre_de_passage.flatMap((_, rang) => questionA(rang) ?? []),
  };
};
