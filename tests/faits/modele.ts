import { templateSources } from '../../bench/sample.ts';
import { composeDocument } from '../../src/compose/index.ts';
import { withCommuns } from '../../src/compose/shapes/communs.ts';
import { deliberation } from '../../src/compose/shapes/deliberation.ts';
import { documentDeSeance } from '../../src/compose/shapes/documents.ts';
import { loadTemplates } from '../../src/compose/templates.ts';
import { cadre, faitsCommuns, faitsDeDeliberation, faitsDeLaSeance } from '../../src/derive/index.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { chronologie } from '../../src/domaine/chronologie.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { q } from '../question.ts';

const PARTIELS = Object.fromEntries(
  Object.entries(templateSources()).filter(([name]) => name.startsWith('partiels/')),
);

const enPage = (blocs: string): string =>
  `<document titre="T" date="2024-09-26"><corps>${blocs}</corps></document>`;

/** What a template prints, on one line; its faults when it has any. */
const imprime = (
  corps: string,
  forme: typeof deliberation | typeof documentDeSeance,
  contexte: object,
): string => imprimeLesBlocs(`<p>${corps}</p>`, forme, contexte).join(' ');

/** What blocks of a template print, one string each; their faults when they have any. */
function imprimeLesBlocs(
  blocs: string,
  forme: typeof deliberation | typeof documentDeSeance,
  contexte: object,
): readonly string[] {
  const sources = { ...PARTIELS, acte: enPage(blocs) };
  const { byName, faults } = loadTemplates(sources, { entries: { acte: withCommuns(forme) } });
  const modele = byName.get('acte');
  if (modele === undefined || faults.length > 0) return faults.map(({ message }) => message);
  const { document, faults: autres } = composeDocument(modele, contexte, {});
  return document === undefined ? autres.map(({ message }) => message) : plainText(document);
}

/** What a template of the extract prints at `question` of a sitting. */
export const extrait = (corps: string, dossier: Dossier, question: string): string =>
  imprime(corps, deliberation, faitsDeLExtrait(dossier, question));

/** What blocks of the extract print at `question` of a sitting, one string each. */
export const blocsDeLExtrait = (blocs: string, dossier: Dossier, question: string): readonly string[] =>
  imprimeLesBlocs(blocs, deliberation, faitsDeLExtrait(dossier, question));

/** The facts of the extract of `question`. */
function faitsDeLExtrait(dossier: Dossier, question: string): object {
  const commun = cadre(dossier, chronologie(dossier));
  const rapport = dossier.rapports[q(question)];
  const etat = commun.chronologie.questions.find((un) => un.question === question);
  if (rapport === undefined || etat === undefined) throw new Error(`no report on question ${question}`);
  return {
    ...faitsDeDeliberation(commun, rapport, etat),
    ...faitsCommuns(commun, 'deliberation', rapport),
  };
}

/** What a template of a paper of the whole sitting prints. */
export function papier(corps: string, dossier: Dossier): string {
  const commun = cadre(dossier, chronologie(dossier));
  return imprime(corps, documentDeSeance, {
    ...faitsDeLaSeance(commun),
    ...faitsCommuns(commun, 'convocation'),
  });
}
