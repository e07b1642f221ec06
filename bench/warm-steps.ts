import { makeActes } from '../src/app/actes.ts';
import { checkDossier } from '../src/check/index.ts';
import type { DateCivile } from '../src/domaine/date.ts';
import { renderDocx } from '../src/writers/docx/index.ts';
import { renderPdf } from '../src/writers/pdf/index.ts';
import { q } from '../tests/question.ts';
import { baselineDocx } from './baseline-docx.ts';
import { baselinePdf } from './baseline-pdf.ts';
import type { Measure } from './measure.ts';
import { line, measure } from './measure.ts';
import { loadSample, sampleWork } from './sample.ts';

const RUNS = 15;
const BASELINE_RUNS = 4;

async function step(name: string, runs: number, action: () => unknown): Promise<Measure> {
  const result = await measure(name, runs, action);
  console.log(line(result));
  return result;
}

/** The acts of question 64 of the sample, and what they are made with. */
function sampleActs() {
  const work = sampleWork();
  const rapport = work.cadre.dossier.rapports[q('64')];
  if (!rapport) throw new Error('the sample sitting must have question 64');
  const { actes } = makeActes(work, rapport);
  const deliberation = actes.find(({ name }) => name === 'deliberation')?.document;
  const convention = actes.find(({ name }) => name === 'convention')?.document;
  if (!deliberation || !convention) throw new Error('question 64 must give its two acts');
  /** The extract alone, without its annex: five pages. */
  const extract = { ...deliberation, body: deliberation.body.slice(0, 1) };
  return { work, rapport, deliberation, convention, extract };
}

/** Steps of the sample sitting, in one warm process, beside the plain ways of making the same documents. */
export async function warmSteps(): Promise<void> {
  const { work, rapport, deliberation, convention, extract } = sampleActs();
  const { charte } = work.atelier;
  const { dossier } = work.cadre;
  const aujourdhui = '2024-10-07' as DateCivile;
  console.log('The sample sitting, question 64, in one warm process\n');
  await step('load the sitting', RUNS, loadSample);
  // A copy each time: rules remember what they read of a dossier.
  await step('check the sitting', RUNS, () =>
    checkDossier({ dossier: { ...dossier }, seancesAnterieures: [], aujourdhui }),
  );
  await step('compose the extract, its annex, the convention', RUNS, () => makeActes(work, rapport));
  const pdf = await step('extract, PDF', RUNS, () => renderPdf(extract, charte));
  const whole = await step('extract and its annex, PDF', RUNS, () => renderPdf(deliberation, charte));
  const plain = await step('the same without tags, metadata, attachments', RUNS, () =>
    renderPdf(deliberation, charte, { conformant: false }),
  );
  await step('convention, PDF', RUNS, () => renderPdf(convention, charte));
  const docx = await step('extract, DOCX', RUNS, () => renderDocx(extract, charte));
  await step('extract and its annex, DOCX', RUNS, () => renderDocx(deliberation, charte));
  await step('convention, DOCX', RUNS, () => renderDocx(convention, charte));
  const plainPdf = await step("extract, PDF by pdfkit's text() and table()", BASELINE_RUNS, () =>
    baselinePdf(extract, charte),
  );
  const plainDocx = await step('extract, DOCX by a plain docx script', BASELINE_RUNS, () =>
    baselineDocx(extract),
  );
  const times = (of: Measure, over: Measure): string => (of.median / over.median).toFixed(1);
  console.log(`
PDF:  ${times(plainPdf, pdf)} times faster than pdfkit's own text() (floor: 12)
DOCX: ${times(plainDocx, docx)} times faster than a plain docx script, content controls and data included
what PDF/A-3a and PDF/UA-1 ask for: ${(whole.least / plain.least).toFixed(2)} times the plain PDF (ceiling: 1.3)
`);
}
