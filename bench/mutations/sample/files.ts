import { readdirSync, readFileSync } from 'node:fs';
import { HOME } from '../../sample.ts';
import { CONVENTIONS } from './conventions.ts';
import { reportText } from './small-report.ts';
import { SMALL_REPORTS } from './small-reports.ts';

/** The sitting that mistakes are made in. */
export const SITTING = '2024-09-26';

/** Files of a data folder, by path in it. */
export type Files = Readonly<Record<string, string>>;

/** Heads and proxies counted at both ends of each stretch in which nobody moves. */
const COUNTS: readonly (readonly [number, number, number])[] = [
  [1, 70, 25],
  [2, 79, 27],
  [4, 79, 27],
  [5, 86, 22],
  [10, 86, 22],
  [11, 87, 21],
  [13, 87, 21],
  [14, 86, 22],
  [17, 86, 22],
  [18, 87, 21],
  [30, 87, 21],
  [31, 85, 21],
  [36, 85, 21],
  [37, 84, 22],
  [47, 84, 22],
  [48, 83, 23],
  [50, 83, 23],
  [51, 82, 24],
  [55, 82, 24],
  [56, 81, 24],
  [75, 81, 24],
];

const counts = (): string =>
  [
    '\n# Les comptages faits dans la salle, à chaque mouvement.',
    'pointages:',
    ...COUNTS.map(
      ([question, presents, procurations]) =>
        `  - { question: ${question}, presents: ${presents}, procurations: ${procurations} }`,
    ),
    '',
  ].join('\n');

const NUMBERING = `
numerotation:
  modele: "{annee}/{annee}.{numero:5}"
  depart: 1
`;

const ACKNOWLEDGED = `acquittements:
  - code: REDA-04
    motif: nom officiel de la commune
    par: Julie CHETTOUH
    le: 2024-09-27
`;

/** The published sitting, as its files are. */
export function publishedFiles(): Record<string, string> {
  const folder = `${HOME}data/`;
  const names = readdirSync(`${folder}${SITTING}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:yaml|md)$/u.test(name))
    .map((name) => `${SITTING}/${name.replaceAll('\\', '/')}`);
  const paths = ['conseil.yaml', 'registre.yaml', ...names.toSorted()];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}${path}`, 'utf8')]));
}

function replaced(text: string | undefined, old: string, by: string): string {
  if (text?.split(old).length !== 2) throw new Error(`"${old}" must stand once in the published sample`);
  return text.replace(old, () => by);
}

/** Questions of 1 to 75 without a report, as ranges. */
function withoutReport(questions: readonly number[]): string {
  const kept = new Set(questions);
  const ranges: string[] = [];
  for (let first = 1; first <= 75; first += 1) {
    if (kept.has(first)) continue;
    let last = first;
    while (last < 75 && !kept.has(last + 1)) last += 1;
    ranges.push(first === last ? `${first}` : `${first} à ${last}`);
    first = last;
  }
  return `[${ranges.join(', ')}]`;
}

/**
 * The published sitting as a careful secretary would have kept it: heads counted at each movement, results announced in
 * figures, two more conventions, a public ballot, an election, an information. Each file is the published one, with
 * additions; nothing is drawn at random.
 */
export function sampleFiles(): Files {
  const files = publishedFiles();
  const at = (name: string): string => `${SITTING}/${name}`;
  const edit = (name: string, old: string, by: string): void => {
    files[at(name)] = replaced(files[at(name)], old, by);
  };
  if (!files['conseil.yaml']?.includes('numerotation:')) files['conseil.yaml'] += NUMBERING;
  for (const report of SMALL_REPORTS) files[at(`rapports/${report.question}.md`)] = reportText(report);
  for (const [name, text] of Object.entries(CONVENTIONS)) files[at(name)] = text;
  const attendance = (files[at('presences.yaml')] ?? '').replace(/^pointages:\n(?: +.*\n)*/mu, '');
  files[at('presences.yaml')] = attendance + counts();
  edit(
    'rapports/64.md',
    "l'unanimité, contre: 0, abstentions: 0 }",
    "l'unanimité, pour: 101, contre: 0, abstentions: 0, interesses: 4 }",
  );
  const questions = [...SMALL_REPORTS.map(({ question }) => question), 64];
  edit('seance.yaml', '[1 à 63, 65 à 75]', withoutReport(questions));
  edit('seance.yaml', 'qui ne reprend que la question n°64', 'qui ne reprend que quelques questions');
  files[at('acquittements.yaml')] = ACKNOWLEDGED;
  return files;
}
