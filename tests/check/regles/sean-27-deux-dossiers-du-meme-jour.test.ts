import { cases } from '../cases.ts';

cases('SEAN-27', [
  ['accepts another day', '2024-06-12/seance.yaml: { lieu: salle des Comtes }', []],
  [
    'points at a copy of the folder',
    '2024-06-13 - copie/seance.yaml: { lieu: salle des Comtes }',
    [{ severity: 'avertissement', path: ['seance', 'date'], written: '2024-06-13' }],
  ],
]);
