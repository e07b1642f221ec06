import type { QuestionTexts } from '../../compose/actes/document-de-seance.ts';
import { composeDocumentDeSeance } from '../../compose/actes/document-de-seance.ts';
import { withLogo } from '../../compose/atelier.ts';
import type { Composition } from '../../compose/index.ts';
import type { Cadre } from '../../derive/index.ts';
import { faitsCommuns, renvoisDeRapport } from '../../derive/index.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { typeset } from '../../document/typography.ts';
import { deliberationsDe } from '../../domaine/deliberations.ts';
import { estExaminee, questionsConnues } from '../../domaine/ordre-du-jour.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Acte } from '../actes.ts';
import type { Chantier } from '../chantier.ts';
import { writtenAmendements, writtenPoints, writtenText } from '../written-texts.ts';
import type { DocumentDeSeance } from './sitting-documents.ts';
import { DOCUMENTS_DE_SEANCE, kindOf } from './sitting-documents.ts';

/** What was written on one question; nothing but the debates for one that was not taken, or whose report is elsewhere. */
function textsOf({ cadre, sources }: Chantier, question: IdQuestion): QuestionTexts {
  const { dossier } = cadre;
  const rapport = dossier.rapports[question];
  const debats = dossier.debats?.[question];
  const base =
    debats === undefined ? {} : { debats: writtenText(sources, ['debats', question, 'corps'], debats) };
  if (!rapport || !estExaminee(dossier.seance, question))
    return { question, renvois: new Map(), decisions: [], amendements: [], ...base };
  return {
    question,
    renvois: renvoisDeRapport(rapport, dossier.conventions),
    body: writtenText(sources, ['rapports', question, 'corps'], rapport.corps),
    decisions: deliberationsDe(rapport).map((deliberation) => writtenPoints(sources, deliberation)),
    amendements: writtenAmendements(sources, rapport),
    ...base,
  };
}

/** The facts of a document with those that every template is given. */
const withCommuns = (faits: unknown, cadre: Cadre, template: string): object => ({
  ...(typeof faits === 'object' ? faits : {}),
  ...faitsCommuns(cadre, template),
});

function composition(chantier: Chantier, name: DocumentDeSeance, others: readonly Cadre[]): Composition {
  const { atelier, cadre } = chantier;
  const { template, faits, needs } = kindOf(name);
  const texts = needs.includes('ecrits')
    ? questionsConnues(cadre.dossier.seance).map((question) => textsOf(chantier, question))
    : [];
  return composeDocumentDeSeance(
    atelier,
    template,
    withCommuns(faits(cadre, others), cadre, template),
    texts,
  );
}

/** What composing every document of the sitting finds in the texts that they print and in their templates. */
export const documentFaults = (chantier: Chantier): readonly Fault[] =>
  DOCUMENTS_DE_SEANCE.flatMap((name) => composition(chantier, name, []).faults);

/**
 * A document of the sitting, typeset and ready for the writers, or what prevents it. `others` are the frames of the
 * other sittings at hand, for those that need the year.
 */
export function documentDeSeance(
  chantier: Chantier,
  name: DocumentDeSeance,
  others: readonly Cadre[] = [],
): { readonly acte?: Acte; readonly faults: readonly Fault[] } {
  const { atelier, etat } = chantier;
  const { document, faults } = composition(chantier, name, others);
  if (!document) return { faults };
  const finished = typeset({ ...withLogo(document, atelier), state: etat }, atelier.charte.typographie);
  return { acte: { name, document: finished }, faults };
}
