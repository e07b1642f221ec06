import type { DataPath, Fault } from '../diagnostics/fault.ts';
import { deliberationsDe } from '../domaine/deliberations.ts';
import type { Dossier } from '../domaine/dossier.ts';
import { lireIdQuestion } from '../domaine/id-question.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Scrutin } from '../domaine/scrutin.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import type { PapiersRetenus } from './ecrits/ecrit.ts';
import { limite, retiens } from './ecrits/ecrit.ts';

/**
 * A sitting as rules see it: one vote a question. Where a question holds several (decisions voted apart, amendments,
 * the vote on its addition), each is put in the place of the report's own in turn, and what is found there is told at
 * the place where it is written.
 */
export interface Variante {
  readonly dossier: Dossier;
  /** Whether a rule has something to say of this variant, by its code. */
  readonly juge: (code: string) => boolean;
  /** The fault at the place where it is written; undefined when it is not of this variant. */
  readonly replace: (faute: Fault) => Fault | undefined;
}

/** Another vote on a question, as a report, and where what the rules read there is written. */
interface AutreVote {
  readonly rapport: Rapport;
  readonly ou: Readonly<Record<string, DataPath>>;
  /** Only the rules on votes judge it. */
  readonly voteSeul: boolean;
}

function lisDecisionsApart(rapport: Rapport): readonly AutreVote[] {
  const { question, deliberations } = rapport;
  if (deliberations === undefined) return [];
  return deliberationsDe(rapport).map(({ rapport: seul, rang = 0 }) => {
    const base: DataPath = ['rapports', question, 'deliberations', rang];
    const apart = deliberations[rang];
    return {
      rapport: { ...seul, deliberations },
      ou: {
        scrutin: [...base, 'scrutin'],
        decision: [...base, 'decision'],
        deliberation: [...base, 'numero'],
        ...(apart?.titre === undefined ? {} : { titre: [...base, 'titre'] }),
        ...(apart?.annexes === undefined ? {} : { annexes: [...base, 'annexes'] }),
      },
      voteSeul: false,
    };
  });
}

/** A vote that is no decision on the report itself. */
function incident(rapport: Rapport, scrutin: Scrutin, lieu: DataPath): AutreVote {
  return {
    rapport: { ...rapport, nature: 'deliberation', scrutin, decision: [] },
    ou: { scrutin: lieu },
    voteSeul: true,
  };
}

const sansRapport = (question: IdQuestion, rapporteur: string, scrutin: Scrutin): Rapport => ({
  question,
  nature: 'deliberation',
  titre: '',
  rapporteur,
  avis: [],
  interesses: [],
  scrutin,
  decision: [],
  annexes: [],
  corps: '',
});

const lisAmendements = (rapport: Rapport): readonly AutreVote[] =>
  (rapport.amendements ?? []).flatMap(({ scrutin, retire }, rang) =>
    retire === true
      ? []
      : [incident(rapport, scrutin, ['rapports', rapport.question, 'amendements', rang, 'scrutin'])],
  );

/** The votes of a report, each the same object as long as the report is: what was read of one is known by it. */
function parRapport(lis: (rapport: Rapport) => readonly AutreVote[]) {
  const lus = new WeakMap<Rapport, readonly AutreVote[]>();
  return (rapport: Rapport): readonly AutreVote[] => {
    const votes = lus.get(rapport) ?? lis(rapport);
    lus.set(rapport, votes);
    return votes;
  };
}

const decisionsApart = parRapport(lisDecisionsApart);

const amendementsDe = parRapport(lisAmendements);

/** Every other vote of the sitting, by question. */
function autresVotes({ seance, rapports }: Dossier): ReadonlyMap<IdQuestion, readonly AutreVote[]> {
  const votes = new Map<IdQuestion, AutreVote[]>();
  const note = (question: IdQuestion, autres: readonly AutreVote[]): void => {
    if (autres.length > 0) votes.set(question, [...(votes.get(question) ?? []), ...autres]);
  };
  for (const rapport of Object.values(rapports)) {
    note(rapport.question, decisionsApart(rapport).slice(1));
    note(rapport.question, amendementsDe(rapport));
  }
  (seance.ajoutees ?? []).forEach(({ questions: [premiere], vote }, rang) => {
    if (premiere === undefined) return;
    const rapport = rapports[premiere] ?? sansRapport(premiere, seance.presidence, vote);
    note(premiere, [incident({ ...rapport, interesses: [] }, vote, ['seance', 'ajoutees', rang, 'vote'])]);
  });
  return votes;
}

/** `dossier` with other reports in the place of its own. */
function avec(dossier: Dossier, remplacants: readonly Rapport[]): Dossier {
  const rapports = Object.assign(Object.create(null), dossier.rapports);
  for (const rapport of remplacants) rapports[rapport.question] = rapport;
  return { ...dossier, rapports };
}

/** Where `chemin` of a replaced report is written. */
function ecrit(chemin: DataPath, votes: ReadonlyMap<IdQuestion, AutreVote>): DataPath | undefined {
  const [racine, question, cle, ...reste] = chemin;
  const id = racine === 'rapports' ? lireIdQuestion(String(question)) : undefined;
  const vote = id && votes.get(id);
  const lieu = vote?.ou[String(cle)];
  return lieu === undefined ? undefined : [...lieu, ...reste];
}

function replacee(faute: Fault, votes: ReadonlyMap<IdQuestion, AutreVote>): Fault | undefined {
  const chemin = faute.path && ecrit(faute.path, votes);
  if (chemin === undefined) return undefined;
  const related = faute.related?.map((lie) => ({ ...lie, path: ecrit(lie.path, votes) ?? lie.path }));
  return { ...faute, path: chemin, ...(related ? { related } : {}) };
}

const TOUTES = (): boolean => true;

const surLeVote = (code: string): boolean => code.startsWith('VOTE-');

/** The sitting itself, the first of the decisions voted apart in the place of each report that has several. */
function premiere(dossier: Dossier): Variante {
  const apart = Object.values(dossier.rapports).flatMap((rapport) => decisionsApart(rapport).slice(0, 1));
  if (apart.length === 0) return { dossier, juge: TOUTES, replace: (faute) => faute };
  const votes = new Map(apart.map((vote) => [vote.rapport.question, vote]));
  return {
    dossier: avec(
      dossier,
      apart.map(({ rapport }) => rapport),
    ),
    juge: TOUTES,
    replace: (faute) => replacee(faute, votes) ?? faute,
  };
}

/**
 * The sitting, then as many variants as the question that held the most other votes. What is read of their papers is
 * kept in `retenus`, if any, for another check.
 */
export function variantes(dossier: Dossier, retenus?: PapiersRetenus): readonly Variante[] {
  const tous = autresVotes(dossier);
  const nombre = Math.max(0, ...[...tous.values()].map((votes) => votes.length));
  const autres = Array.from({ length: nombre }, (_, rang): Variante => {
    const votes = new Map(
      [...tous].flatMap(([question, siens]) => {
        const vote = siens[rang];
        return vote ? [[question, vote] as const] : [];
      }),
    );
    const variante = avec(
      dossier,
      [...votes.values()].map(({ rapport }) => rapport),
    );
    return {
      dossier: limite(variante, new Set(votes.keys()), retenus),
      juge: [...votes.values()].every(({ voteSeul }) => voteSeul) ? surLeVote : TOUTES,
      replace: (faute) => {
        if (faute.defect !== undefined) return faute;
        const question = lireIdQuestion(String(faute.path?.[1]));
        const vote = question && votes.get(question);
        const juge = vote !== undefined && (!vote.voteSeul || surLeVote(faute.code));
        return juge ? replacee(faute, votes) : undefined;
      },
    };
  });
  const seance = premiere(dossier);
  if (retenus) retiens(seance.dossier, retenus);
  return [seance, ...autres];
}
