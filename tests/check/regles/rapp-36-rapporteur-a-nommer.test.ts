import { cases } from '../cases.ts';

cases('RAPP-36', [
  [
    'wants the rapporteur of a question that was taken',
    'rapports/2.md: { rapporteur: À désigner }',
    [{ severity: 'erreur', path: ['rapports', '2', 'rapporteur'] }],
  ],
  [
    'lets a question withdrawn or put off have none',
    'seance.yaml: { retirees: [{ questions: [1] }], reportees: [{ questions: [2] }] }\nrapports/1.md: { rapporteur: à désigner }\nrapports/2.md: { rapporteur: à désigner }',
    [],
  ],
]);
