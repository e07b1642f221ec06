import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY } from './volume/sitting.ts';
import { writeVolume } from './volume/write.ts';
import type { ProcessCost } from './whole-process.ts';
import { inFolder, median, runNode, runSeance } from './whole-process.ts';

const RUNS = 5;
const QUESTIONS = 75;
const ACTS = 87;
const MANY = 750;
const s = (seconds: number): string => seconds.toFixed(2).padStart(7);

function tell(name: string, { wall, cpu, peak }: ProcessCost, floor = ''): void {
  console.log(`${name.padEnd(58)}${s(wall)}${s(cpu)}${peak.toFixed(0).padStart(7)}  ${floor}`);
}

/** The arguments that generate a sitting of so many questions, everything anew. */
const generate = (count: number, ...more: readonly string[]): readonly string[] => [
  ...['generer', '--donnees', inFolder(`data-${count}`), '--sortie', inFolder(`out-${count}`)],
  ...more,
];

const empty = (count: number) => (): void =>
  rmSync(inFolder(`out-${count}`), { recursive: true, force: true });

/** Milliseconds that one more document costs: the whole sitting less one question, by the documents between them. */
const further = (whole: number, one: number, documents: number): string =>
  `${(((whole - one) * 1000) / documents).toFixed(1)} ms`;

function wholeSitting(): ProcessCost {
  const whole = median(RUNS, () => runSeance(generate(QUESTIONS)), empty(QUESTIONS));
  tell('75 questions, 10 conventions, PDF and DOCX', whole, 'floor 4.5 s, stretch 2.5 s');
  return whole;
}

/** One question, then all, in one format: what the first costs and what each other adds. */
function byFormat(format: 'pdf' | 'docx', floor: string): void {
  const only = ['--format', format];
  const one = median(
    RUNS,
    () => runSeance(generate(QUESTIONS, ...only, '--question', '1')),
    empty(QUESTIONS),
  );
  const all = median(RUNS, () => runSeance(generate(QUESTIONS, ...only)), empty(QUESTIONS));
  const name = format.toUpperCase();
  tell(`one question, ${name} alone`, one, format === 'pdf' ? 'floor 1 s' : '');
  tell(`all questions, ${name} alone`, all);
  const [wall, cpu] = [further(all.wall, one.wall, ACTS - 1), further(all.cpu, one.cpu, ACTS - 1)];
  console.log(`  each further ${name}: ${wall} of clock, ${cpu} of processor (${floor})`);
}

function incremental(): void {
  runSeance(generate(QUESTIONS));
  tell(
    'nothing changed',
    median(RUNS, () => runSeance(generate(QUESTIONS))),
    'floor 0.6 s',
  );
  const report = join(inFolder(`data-${QUESTIONS}`), DAY, 'rapports', '040.md');
  const text = readFileSync(report, 'utf8');
  let turn = 0;
  const change = (): void => {
    turn += 1;
    writeFileSync(
      report,
      text.replace('# Exposé\n', `# Exposé\n\nUne phrase de plus, la ${turn + 1}e fois.\n`),
    );
  };
  tell(
    'one prose change in one report',
    median(RUNS, () => runSeance(generate(QUESTIONS)), change),
    'floor 0.8 s',
  );
  writeFileSync(report, text);
}

/** Ten times as many questions: is time in proportion, and memory not? */
function many(whole: ProcessCost): void {
  writeVolume(inFolder(`data-${MANY}`), MANY);
  const cost = median(1, () => runSeance(generate(MANY)), empty(MANY));
  tell(
    '750 questions, 100 conventions, PDF and DOCX (one run)',
    cost,
    'floor: peak 250 MB, 50 MB more than 75',
  );
  const ratio = cost.cpu / (whole.cpu * (MANY / QUESTIONS));
  console.log(
    `  ${ratio.toFixed(2)} times the processor of ten sittings of 75; ${(cost.peak - whole.peak).toFixed(0)} MB more`,
  );
}

/** Whole processes, over a made-up sitting and the sample. Medians of five, each in a fresh process. */
export function volumeFigures(): void {
  writeVolume(inFolder(`data-${QUESTIONS}`), QUESTIONS);
  console.log(`Whole processes (medians of ${RUNS})${' '.repeat(28)}clock s  cpu s     MB\n`);
  tell(
    'node, nothing',
    median(RUNS, () => runNode(['--eval', '0'])),
  );
  tell(
    'check the sitting of 75 questions: seance verifier',
    median(RUNS, () => runSeance(['verifier', '--donnees', inFolder(`data-${QUESTIONS}`)])),
  );
  const whole = wholeSitting();
  byFormat('pdf', 'floor 25 ms, stretch 15');
  byFormat('docx', 'floor 25 ms, stretch 8');
  incremental();
  const sample = ['generer', '--sortie', inFolder('sample'), '--tout'];
  tell(
    'the four documents of the sample, cold',
    median(RUNS, () => runSeance(sample)),
    'floor 2 s',
  );
  many(whole);
  console.log('');
}
