import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDossier } from '../src/check/index.ts';
import type { DateCivile } from '../src/domaine/date.ts';
import { actesDeQuestion } from '../src/pipeline.ts';
import { renderDocx } from '../src/render/docx/index.ts';
import { renderPdf } from '../src/render/pdf/index.ts';
import { baselinePdf } from './baseline-pdf.ts';
import type { Measure } from './measure.ts';
import { line, measure } from './measure.ts';
import { HOME, loadSample, sampleWork } from './sample.ts';

/** `npm run bench`: medians of warm runs, and ratios within this same run. */

const RUNS = 15;

const work = sampleWork();
const { dossier } = work.cadre;
const rapport = dossier.rapports['64'];
if (!rapport) throw new Error('the sample sitting must have question 64');
const { charte } = work.atelier;
const acts = actesDeQuestion(work, rapport).actes;
const deliberation = acts.find(({ nom }) => nom === 'deliberation')?.document;
const convention = acts.find(({ nom }) => nom === 'convention')?.document;
if (!deliberation || !convention) throw new Error('question 64 must give its two acts');
/** The extract alone, without its annex: five pages. */
const extract = { ...deliberation, body: deliberation.body.slice(0, 1) };

const results: Measure[] = [];
const step = async (name: string, runs: number, action: () => unknown): Promise<Measure> => {
  const result = await measure(name, runs, action);
  results.push(result);
  console.log(line(result));
  return result;
};

/** A whole process, from the shell, as the secretary runs it. */
function cold(args: readonly string[]): void {
  const out = mkdtempSync(join(tmpdir(), 'seance-'));
  execFileSync(process.execPath, [`${HOME}bin/seance.mjs`, ...args, '--sortie', out], {
    cwd: HOME,
    stdio: 'ignore',
  });
  rmSync(out, { recursive: true });
}

console.log(`${cpus().length} cores, Node ${process.versions.node}\n`);
await step('load the sitting', RUNS, loadSample);
await step('check the sitting', RUNS, () =>
  checkDossier({ dossier, seancesAnterieures: [], aujourdhui: '2024-10-07' as DateCivile }),
);
await step('compose question 64 (extract, annex, convention)', RUNS, () => actesDeQuestion(work, rapport));
const ours = await step('extract, PDF', RUNS, () => renderPdf(extract, charte));
const whole = await step('extract and its annex, PDF', RUNS, () => renderPdf(deliberation, charte));
const plain = await step('the same without tags, metadata, attachments', RUNS, () =>
  renderPdf(deliberation, charte, { conformant: false }),
);
await step('convention, PDF', RUNS, () => renderPdf(convention, charte));
await step('extract, DOCX', RUNS, () => renderDocx(extract, charte));
await step('extract and its annex, DOCX', RUNS, () => renderDocx(deliberation, charte));
await step('convention, DOCX', RUNS, () => renderDocx(convention, charte));
const baseline = await step("extract, PDF by pdfkit's text() and table()", 4, () =>
  baselinePdf(extract, charte),
);
await step('cold: seance generer --question 64', 5, () => cold(['generer', '--question', '64']));
console.log(
  `\nextract, PDF: ${(baseline.median / ours.median).toFixed(1)} times faster than the baseline (floor: 12)`,
);
console.log(
  `what PDF/A-3a and PDF/UA-1 ask for: ${(whole.least / plain.least).toFixed(2)} times the plain PDF (ceiling: 1.3)`,
);
