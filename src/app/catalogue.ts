/** What the program checks, as it is told to people and to other programs: the rules, and the codes of reading. */
export { catalogueMarkdown, notices, pageDeRegle, reglesEnTexte } from '../check/catalogue.ts';
export type { LoadCode } from '../readers/dossier/index.ts';
export { generateSchemas, LOAD_CODES } from '../readers/dossier/index.ts';
export { explainedCode } from './codes-of-acts.ts';
