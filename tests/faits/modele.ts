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

const enPage = (corps: string): string =>
  `<document titre="T" date="2024-09-26"><corps><p>${corps}</p></corps></document>`;

/** What a template prints, on one line; its faults when it has any. */
function imprime(
  corps: string,
  forme: typeof deliberation | typeof documentDeSeance,
  contexte: object,
): string {
  const sources = { ...PARTIELS, acte: enPage(corps) };
  const { byName, faults } = loadTemplates(sources, { entries: { acte: withCommuns(forme) } });
  const modele = byName.get('acte');
  if (modele === undefined || faults.length > 0) return faults.map(({ message }) => message).join('\n');
  const { document, faults: autres } = composeDocument(modele, contexte, {});
  return document === undefined
    ? autres.map(({ message }) => message).join('\n')
    : plainText(document).join(' ');
}

/** What a template of the extract prints at `question` of a sitting. */
export function extrait(corps: string, dossier: Dossier, question: string): string {
  const commun = cadre(dossier, chronologie(dossier));
  const rapport = dossier.rapports[q(question)];
  const etat = commun.chronologie.questions.find((un) => un.question === question);
  if (rapport === undefined || etat === undefined) throw new Error(`no report on question ${question}`);
  return imprime(corps, deliberation, {
    ...faitsDeDeliberation(commun, rapport, etat),
    ...faitsCommuns(commun, 'deliberation', rapport),
  });
}

/** What a template of a paper of the whole sitting prints. */
export function papier(corps: string, dossier: Dossier): string {
  const commun = cadre(dossier, chronologie(dossier));
  return imprime(corps, documentDeSeance, {
    ...faitsDeLaSeance(commun),
    ...faitsCommuns(commun, 'convocation'),
  });
}
