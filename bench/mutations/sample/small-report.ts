/** A short report that every member present votes for, or nearly: its facts, and a line of prose for each part. */
export interface SmallReport {
  readonly question: number;
  readonly titre: string;
  readonly rapporteur: string;
  /** Commission and day of its opinion; the bureau's follows. */
  readonly commission: readonly [string, string];
  readonly resume: string;
  readonly expose: string;
  readonly point: string;
  /** Lines of front matter between the opinions and the decision: budget line, interests, ballot. */
  readonly entete: readonly string[];
  /** Lines of the decision after its first point, and of annexes. */
  readonly suite?: readonly string[];
}

/** A ballot in which nobody spoke against, with what the chair announced. */
export const unanime = (pour: number): readonly string[] => [
  'scrutin:',
  '  contre: []',
  '  abstentions: []',
  `  annonce: { resultat: adopté à l'unanimité, pour: ${pour}, contre: 0, abstentions: 0, interesses: 0 }`,
];

const cinqChiffres = (nombre: number): string => String(nombre).padStart(5, '0');

/** The number of the deliberation on `question`, in the series to which question 64 gives 318. */
const numero = (question: number): string => `2024/2024.${cinqChiffres(question + 254)}`;

/** The file of a report, written as a secretary would. */
export function reportText(report: SmallReport): string {
  const [instance, date] = report.commission;
  return `${[
    '---',
    `question: ${report.question}`,
    `deliberation: ${numero(report.question)}`,
    `titre: ${report.titre}`,
    `rapporteur: ${report.rapporteur}`,
    'avis:',
    `  - { instance: ${instance}, date: ${date}, avis: Favorable }`,
    '  - { instance: Bureau, date: 2024-09-12, avis: Favorable }',
    ...report.entete,
    'decision:',
    `  - ${report.point}`,
    ...(report.suite ?? []),
    '---',
    '',
    '# Résumé',
    '',
    report.resume,
    '',
    '# Exposé',
    '',
    report.expose,
  ].join('\n')}\n`;
}
