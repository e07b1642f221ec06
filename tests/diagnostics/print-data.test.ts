import { expect, test } from 'vitest';
import { printJson, printSarif } from '../../src/diagnostics/index.ts';
import { COMPLETE, INFORMATION, WARNING } from './faults.ts';

const ACKNOWLEDGED = [{ fault: WARNING, justification: 'vu' }];

test('JSON has every field of every fault, said or not', () => {
  const report = JSON.parse(printJson([COMPLETE, INFORMATION], ACKNOWLEDGED));
  expect(report).toMatchObject({ version: 1, totals: { erreur: 1, avertissement: 0, information: 1 } });
  expect(Object.keys(report.faults[1])).toEqual(Object.keys(report.faults[0]));
  expect(report.faults[0]).toMatchObject({
    code: 'PROC-03',
    severity: 'erreur',
    position: { file: 'data/2024-09-26/presences.yaml', line: 41, column: 37, length: 17 },
    path: ['presences', 'procurations', 3, 'a'],
    written: 'Jean-Paul MICHAUD',
    law: [{ texte: 'CGCT', article: 'L2121-20', depuis: '1996-02-24', jusqua: null }, { article: null }],
  });
  expect(report.faults[1]).toMatchObject({ position: null, written: null, related: [], hint: null, law: [] });
  expect(report.acknowledged).toMatchObject([{ code: 'PRES-07', justification: 'vu' }]);
});

const RULES = [
  {
    code: 'PRES-07',
    title: 'Départ',
    explanation: 'Qui part peut donner procuration.',
    severity: 'avertissement',
  },
  { code: 'PROC-03', title: 'Une procuration', explanation: 'Une seule par porteur.', severity: 'erreur' },
] as const;

test('SARIF 2.1.0: rules, results, regions that end where the carets do', () => {
  const log = JSON.parse(
    printSarif([COMPLETE, INFORMATION], { version: '1.2.3', rules: RULES, acknowledged: ACKNOWLEDGED }),
  );
  expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
  const [run] = log.runs;
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.tool.driver).toMatchObject({ name: 'seance', semanticVersion: '1.2.3', language: 'fr-FR' });
  expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['PRES-07', 'PROC-03']);
  expect(run.results[0]).toMatchObject({
    ruleId: 'PROC-03',
    ruleIndex: 1,
    level: 'error',
    message: { text: `${COMPLETE.message} ${COMPLETE.hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'data/2024-09-26/presences.yaml' },
          region: {
            startLine: 41,
            startColumn: 37,
            endLine: 41,
            endColumn: 54,
            snippet: { text: 'Jean-Paul MICHAUD' },
          },
        },
        logicalLocations: [{ fullyQualifiedName: 'presences.procurations.3.a' }],
      },
    ],
    relatedLocations: [{ id: 0, physicalLocation: { region: { startLine: 39 } } }, { id: 1 }],
  });
  expect(run.results[1]).toMatchObject({ ruleId: 'SEAN-09', level: 'note' });
  expect(run.results[1].ruleIndex).toBeUndefined();
  expect(run.results[2]).toMatchObject({
    level: 'warning',
    suppressions: [{ kind: 'external', justification: 'vu' }],
  });
});

test('names of files are written as addresses', () => {
  const position = { file: 'data/séance du 26/a#b.yaml', line: 1, column: 1, length: 1, excerpt: 'a' };
  const log = JSON.parse(printSarif([{ ...WARNING, position }], { version: '1', rules: RULES }));
  expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'data/s%C3%A9ance%20du%2026/a%23b.yaml',
  );
});
