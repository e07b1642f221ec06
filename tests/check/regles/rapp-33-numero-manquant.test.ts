import { expect } from 'vitest';
import { cases } from '../cases.ts';

const rapport = (id: number, reste: string): string =>
  `rapports/${id}.md: { question: ${id}, titre: Tarifs de la salle ${id}, rapporteur: Paul SIMONET, decision: [fixe les tarifs], corps: "# Résumé\\n\\nTarifs.\\n\\n# Exposé\\n\\nLes tarifs changent."${reste} }`;
const SEANCE =
  'seance.yaml: { sans_rapport: [{ questions: [5 à 8], motif: Rapports tenus par un autre service }] }';
const trois = (reste: string): string =>
  [SEANCE, rapport(3, reste), rapport(4, ', deliberation: 2024.00104')].join('\n');

cases('RAPP-33', [
  [
    'tells the one without a number',
    trois(''),
    [{ path: ['rapports', '3', 'question'], hint: expect.stringContaining('« deliberation: »') }],
  ],
  [
    'tells the one of several of a question, by the key that takes its number there',
    trois('').replace(
      'decision: [fixe les tarifs]',
      'deliberations: [{ numero: 2024.00103, titre: Tarifs, decision: [fixe les tarifs] }, { titre: Règlement, decision: [adopte le règlement] }]',
    ),
    [{ path: ['rapports', '3', 'deliberations', 1], hint: expect.stringContaining('« numero: »') }],
  ],
  [
    'says nothing of a sitting not numbered yet',
    'rapports/1.md: { deliberation: }\nrapports/2.md: { deliberation: }',
    [],
  ],
  ['says nothing where numbering has hardly begun', 'rapports/2.md: { deliberation: }', []],
  ['lets a communication go without', trois(', nature: information, scrutin: { mode: sans-vote }'), []],
  [
    'lets a question put off go without',
    `${trois('').replace('seance.yaml: {', 'seance.yaml: { reportees: [{ questions: [3], motif: Complément }],')}`,
    [],
  ],
]);
