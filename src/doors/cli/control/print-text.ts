import type { Finding, Subject } from '../../../app/control/findings.ts';
import type { ControlReport } from '../../../app/control/report.ts';
import { agrees } from '../../../app/control/report.ts';
import { citation } from '../../../diagnostics/foreign-text.ts';
import { factLines, signatureLine, textLines } from './wording.ts';

const SUBJECTS: Readonly<Record<Subject, string>> = {
  fichier: 'fichier',
  signatures: 'signatures',
  'donnees-jointes': 'données jointes',
  'texte-imprime': 'texte imprimé',
  'donnees-du-jour': "données d'aujourd'hui",
};

const SUBJECT_WIDTH = 23;

function findingText({ subject, said, fields, facts, lines }: Finding, size: number): string {
  const details = [
    ...(fields ?? []).map((field) => signatureLine(field, size)),
    ...factLines(facts ?? []),
    ...(lines ? textLines(lines) : []),
  ];
  return [
    `  ${SUBJECTS[subject].padEnd(SUBJECT_WIDTH)}${said}`,
    ...details.map((detail) => `      ${detail}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function headline({ file, carried: { acte, question, seance } }: ControlReport): string {
  const what = acte === 'convention' ? 'convention' : 'délibération';
  return `${file} : ${what} de la question n°${citation(question)}, séance ${citation(seance)}\n\n`;
}

function verdict(report: ControlReport): string {
  if (!agrees(report)) return '\nTout ne concorde pas : voir ci-dessus ce qui diffère.\n';
  return report.findings.some(({ subject }) => subject === 'donnees-du-jour')
    ? "\nLe texte imprimé, les données jointes et les données d'aujourd'hui concordent.\n"
    : '\nLe texte imprimé et les données jointes concordent.\n';
}

/** What came of looking at an act, for people. */
export const controlText = (report: ControlReport): string =>
  [
    headline(report),
    ...report.findings.map((finding) => findingText(finding, report.size)),
    verdict(report),
  ].join('');
