/**
 * What the package gives to other programs: the application, over a disk or in memory; the readers and the writers that
 * it stands on; the words they share. See docs/architecture.md.
 */
export type { Acte, QuestionActes } from './app/actes.ts';
export { makeActes } from './app/actes.ts';
export { judgeSeance, produceActes, produceDocuments, verifySeance } from './app/application.ts';
export type { Chantier, ToMake } from './app/chantier.ts';
export { chantierOf, isChantier, openChantier } from './app/chantier.ts';
export type { Folders, TemplateFiles } from './app/folders.ts';
export { remembered } from './app/folders.ts';
export type { Format } from './app/formats.ts';
export { FORMATS, render, writerOf } from './app/formats.ts';
export type { MadeFiles } from './app/made-files.ts';
export type { MemoryFolders } from './app/memory-folders.ts';
export { memoryFolders } from './app/memory-folders.ts';
export type { MemoryActs } from './app/memory-store.ts';
export { memoryActs } from './app/memory-store.ts';
export { decide } from './app/policy/decide.ts';
export { filesOfQuestion } from './app/question.ts';
export type { Outcome, Reporter } from './app/run/run.ts';
export type { CheckedSeance } from './app/seance/check-seance.ts';
export { checkSeance } from './app/seance/check-seance.ts';
export { chosenSeance } from './app/seance/chosen-seance.ts';
export type { OpenSeance } from './app/seance/open-seance.ts';
export { openSeance } from './app/seance/open-seance.ts';
export { seancesAtHand } from './app/seance/other-seances.ts';
export type { Timeline } from './app/seance/timeline.ts';
export { timelineOf } from './app/seance/timeline.ts';
export type { ActStore, HeldActs } from './app/store.ts';
export type { DataPath, Fault, LegalSource, Position, Severity } from './diagnostics/fault.ts';
export { printJson, printSarif, printText, sortFaults } from './diagnostics/index.ts';
export type { Charte } from './document/charte.ts';
export { plainText } from './document/plain-text.ts';
export type { Block, Document, Inline } from './document/tree.ts';
export type { Chronologie, EtatDeQuestion } from './domaine/chronologie.ts';
export type { DateCivile } from './domaine/date.ts';
export { lireDate } from './domaine/date.ts';
export type { Dossier } from './domaine/dossier.ts';
export { lireIdQuestion } from './domaine/id-question.ts';
export type { IdQuestion } from './domaine/seance.ts';
export { diskActs } from './doors/disk/disk-acts.ts';
export type { DiskFolders, DiskPaths } from './doors/disk/folders.ts';
export { diskFolders } from './doors/disk/folders.ts';
export type { CarriedData } from './readers/acts/carried-data.ts';
export { inspectAct } from './readers/acts/inspect-act.ts';
export type { MemoryFiles, Reader, Recall } from './readers/dossier/index.ts';
export { loadCharte, loadDossier, memoryReader, remembering } from './readers/dossier/index.ts';
