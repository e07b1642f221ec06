/** What the package gives to other programs: the stages, one by one, and the types they share. */

export type { Acte, ActesDeQuestion, Chantier } from './app/actes.ts';
export { actesDeQuestion } from './app/actes.ts';
export { readModeles } from './app/documents/modeles.ts';
export { checkDossier } from './check/index.ts';
export { cadre, tranches } from './derive/index.ts';
export type { DataPath, Fault, LegalSource, Position, Severity } from './diagnostics/fault.ts';
export { printJson, printSarif, printText, sortFaults } from './diagnostics/index.ts';
export type { Charte } from './document/charte.ts';
export { plainText } from './document/plain-text.ts';
export type { Block, Document, Inline } from './document/tree.ts';
export type { Chronologie, EtatDeQuestion } from './domaine/chronologie.ts';
export { chronologie } from './domaine/chronologie.ts';
export type { Dossier } from './domaine/dossier.ts';
export { diskReader, listSittings, loadCharte, loadDossier } from './readers/dossier/index.ts';
