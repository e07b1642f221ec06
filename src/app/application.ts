import { sortFaults } from '../diagnostics/index.ts';
import type { DocumentState } from '../document/tree.ts';
import type { DateCivile } from '../domaine/date.ts';
import type { InspectedAct } from '../readers/acts/inspect-act.ts';
import { boundMemory } from './bound-memory.ts';
import type { ToMake } from './chantier.ts';
import type { ControlReport } from './control/report.ts';
import type { DocumentsToMake } from './documents/make-documents.ts';
import type { Folders } from './folders.ts';
import type { MadeFiles } from './made-files.ts';
import type { ActesToMake, JudgedSeance } from './policy/decide.ts';
import { judgementOf } from './policy/judgement.ts';
import { openForActs } from './policy/open-for-acts.ts';
import type { Placing } from './run/order.ts';
import { runOf } from './run/order.ts';
import type { Outcome, Reporter } from './run/run.ts';
import { runBatches } from './run/run.ts';
import type { CheckedSeance } from './seance/check-seance.ts';
import { checkSeance } from './seance/check-seance.ts';
import type { ActStore } from './store.ts';

/*
 * The application: what a door may ask, each a few lines that call the stages in order. Read it first.
 *
 *   readers ─► Dossier ─┬─► check ──► faults
 *                       └─► derive ─► Faits ──► compose ──► Document ──► writers ──► files ──► Store
 *
 * `folders` tell where data and templates are read from. Nothing here speaks to a terminal, reads a clock, or words for
 * people what came of it. What is loaded only when it is needed is imported where it is called.
 */

/** Opens a sitting: reads its files, and tells where each value is written. Nothing is judged. */
export { openSeance } from './seance/open-seance.ts';

/** Says everything that is wrong with a sitting: reads it, runs every rule, composes every act and every document. */
export async function verifySeance(folders: Folders, id: string, today: DateCivile): Promise<CheckedSeance> {
  const checked = checkSeance(folders, id, today);
  const { composeFaults } = await import('./seance/compose-faults.ts');
  const composed = composeFaults(folders, checked);
  return { ...checked, faults: sortFaults([...checked.faults, ...composed]) };
}

/** How a sitting is judged for its acts. */
export interface Judging {
  readonly today: DateCivile;
  readonly etat: DocumentState;
  /** Questions asked for; all when absent. */
  readonly questions?: readonly string[];
  /** Where acts are written: what a run before found is taken from there as long as nothing that it looked at changed. */
  readonly store?: Pick<ActStore, 'judged'>;
}

/** Judges a sitting for its acts: reads it, runs every rule, sorts what was found by the questions it concerns. */
export function judgeSeance(folders: Folders, id: string, judging: Judging): JudgedSeance {
  const { today, etat, questions, store } = judging;
  const former = store && { former: () => store.judged(id) };
  const seance = openForActs(folders, id, { today, etat, betweenRules: boundMemory, ...former });
  return { seance, judgement: judgementOf(seance, questions), etat, ...(questions ? { questions } : {}) };
}

/**
 * Makes the acts that may be made and that changed, question after question, and puts each question's in place, all or
 * none: derives, composes, renders, places. A French sentence when nothing can be: no templates, a folder held.
 */
export async function produceActes(
  folders: Folders,
  { toMake, rapports, kept }: ActesToMake,
  placing: Placing,
  reporter: Reporter,
): Promise<Outcome | NoTemplates | string> {
  const templates = folders.templates();
  if (typeof templates === 'string') return { genre: 'no-templates', sentence: templates };
  return runBatches(
    runOf({ ...placing, toMake, rapports, templates, folders, ...(kept === undefined ? {} : { kept }) }),
    reporter,
  );
}

/** The templates can't be read; French. */
export interface NoTemplates {
  readonly genre: 'no-templates';
  readonly sentence: string;
}

/** Makes documents of a sitting, in memory: derives, composes, renders. What is wrong with the templates, else. */
export async function produceDocuments(
  folders: Folders,
  toMake: ToMake,
  documents: DocumentsToMake,
): Promise<MadeFiles | NoTemplates> {
  const { isChantier, openChantier } = await import('./chantier.ts');
  const chantier = openChantier(folders, toMake);
  if (typeof chantier === 'string') return { genre: 'no-templates', sentence: chantier };
  if (!isChantier(chantier)) return { files: [], faults: chantier };
  const { makeDocuments } = await import('./documents/make-documents.ts');
  const { files, faults } = await makeDocuments(folders, chantier, documents);
  return { files, faults: sortFaults(faults, toMake.sources.position) };
}

/**
 * Controls a written act that was read back: its bytes, its signatures, its attached data, its printed text; and, with
 * `folders`, whether today's data would give the same. `file` is the act as the user knows it.
 */
export async function controlActe(
  act: InspectedAct,
  file: string,
  folders?: Folders,
): Promise<ControlReport> {
  const { findingsOf } = await import('./control/findings.ts');
  const { todaysAct } = await import('./control/todays-act.ts');
  const { carried, size } = act;
  return { file, carried, findings: findingsOf(act, folders && todaysAct(folders, carried)), size };
}
