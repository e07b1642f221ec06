import { checkDossier } from '../../check/index.ts';
import { REGLES } from '../../check/regles/index.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import type { DocumentState } from '../../document/tree.ts';
import type { DateCivile } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { cleDeFichier } from '../../domaine/id-question.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Sources } from '../../readers/dossier/index.ts';
import type { Folders } from '../folders.ts';
import { conventionIds } from '../run/data-fingerprint.ts';
import { askedOfRules } from '../seance/asked-of-rules.ts';
import { openSeance } from '../seance/open-seance.ts';
import type { Attribution } from './attribution.ts';
import { attribution } from './attribution.ts';
import { isError } from './forbids.ts';
import type { Found } from './kept-judgement.ts';
import { judgementText, keptJudgement } from './kept-judgement.ts';
import { onceHeld } from './once-held.ts';
import type { TracedFolders } from './traced.ts';
import { traced } from './traced.ts';

/** A sitting read and checked for its acts to be made: what is wrong is told question by question. */
export interface SeanceForActs {
  readonly id: string;
  /** Absent when one of the files that every sitting needs could not be made sense of. */
  readonly dossier?: Dossier;
  readonly sources: Sources;
  /** Errors and warnings, not placed yet. */
  readonly faults: readonly Fault[];
  readonly informations: number;
  /** Warnings that someone looked at and accepts. */
  readonly acknowledged: number;
  readonly concerned: Attribution;
  /** What the rules found, as text for the next run; absent where nobody keeps it, or it is not to be kept. */
  readonly kept?: string;
}

/** The question without report whose file, by its name, is the one that a fault stands in: "002.md" may be that of question 2. */
function ofItsFile({ seance, rapports }: Dossier, { position }: Fault): readonly IdQuestion[] {
  const name = /\/rapports\/0*([^/]+)\.md$/u.exec(position?.file ?? '')?.[1]?.toLowerCase();
  const lacking = seance.ordre_de_passage.filter((question) => rapports[question] === undefined);
  return name === undefined ? [] : lacking.filter((question) => cleDeFichier(question) === name);
}

/** Reports that say less than their files: no rule is to reason about them, and no act to be made of them. */
function unreadable(
  dossier: Dossier,
  faults: readonly Fault[],
  concerned: Attribution,
): ReadonlySet<IdQuestion> {
  const told = faults.filter(isError).flatMap((fault) => {
    const whom = concerned(fault);
    return whom.genre === 'questions' ? whom.questions : ofItsFile(dossier, fault);
  });
  const lacking = Object.values(dossier.rapports)
    .filter((rapport) => [...conventionIds(rapport)].some((id) => dossier.conventions[id] === undefined))
    .map(({ question }) => question);
  return new Set([...told, ...lacking]);
}

/** The dossier without some reports: their questions are said to have none, so that nothing complains of it twice. */
function without(dossier: Dossier, questions: ReadonlySet<IdQuestion>): Dossier {
  if (questions.size === 0) return dossier;
  const { seance } = dossier;
  const kept = Object.entries(dossier.rapports).filter(([, { question }]) => !questions.has(question));
  const sans = { questions: [...questions], motif: 'Rapport qui ne se lit pas en entier' };
  return {
    ...dossier,
    seance: { ...seance, sans_rapport: [...seance.sans_rapport, sans] },
    rapports: Object.assign(Object.create(null), Object.fromEntries(kept)),
  };
}

const told = (faults: readonly Fault[]) => ({
  faults: faults.filter(({ severity }) => severity !== 'information'),
  informations: faults.filter(({ severity }) => severity === 'information').length,
});

/** How a sitting is opened for its acts. */
export interface ForActs {
  readonly today: DateCivile;
  readonly etat: DocumentState;
  /** Called after each rule, to look after memory. */
  readonly betweenRules?: () => void;
  /** What a run before kept of its judgement, where there is one; nothing is kept of this one unless it is asked. */
  readonly former?: () => string | undefined;
}

/** What the rules find of `dossier`. */
function found(folders: Folders, dossier: Dossier, { today, betweenRules }: ForActs): Found {
  const { faults, acquittees } = checkDossier(askedOfRules(folders, dossier, today), REGLES, betweenRules);
  return {
    faults,
    acknowledged: acquittees.filter(({ fault }) => fault.severity === 'avertissement').length,
  };
}

/** What a run before found of the same files, or else what the rules find, as text for the next run too. */
function foundOrKept(
  traces: TracedFolders,
  dossier: Dossier,
  forActs: ForActs,
): Found & { readonly kept?: string } {
  const { today, former } = forActs;
  const before = keptJudgement(former?.(), today, traces);
  if (before) return before;
  const judged = found(traces.folders, dossier, forActs);
  // What a rule that broke down did not look at is to be looked at again.
  const isWhole = judged.faults.every(({ defect }) => defect === undefined);
  return isWhole ? { ...judged, kept: judgementText(judged, today, traces) } : judged;
}

/**
 * Reads a sitting and runs every rule. A report that can't be read whole is set aside, and the rules then judge the
 * others; when the fault is in what all questions share, no rule runs, since what it would reckon would be false.
 */
export function openForActs(folders: Folders, id: string, forActs: ForActs): SeanceForActs {
  const traces = forActs.former && traced(folders);
  const { dossier, partial, faults, sources } = openSeance(traces?.folders ?? folders, id);
  const nothing = { id, sources, acknowledged: 0 };
  if (dossier === undefined) return { ...nothing, ...told(faults), concerned: () => ({ genre: 'seance' }) };
  const concerned = attribution(dossier, sources);
  const shared = faults.some((fault) => isError(fault) && concerned(fault).genre === 'seance');
  if (shared) return { ...nothing, dossier, ...told(faults), concerned };
  // What rules remember of a dossier, word by word, goes with this copy: the acts are made without it.
  const copy = partial ? without(dossier, unreadable(dossier, faults, concerned)) : { ...dossier };
  const judged = traces ? foundOrKept(traces, copy, forActs) : found(folders, copy, forActs);
  return {
    ...nothing,
    dossier,
    ...judged,
    ...told([...faults, ...(forActs.etat === 'projet' ? judged.faults : onceHeld(judged.faults))]),
    concerned,
  };
}
