import { cases } from '../cases.ts';

cases('RAPP-06', [
  [
    'points at a publication before the sitting',
    'seance.yaml: { publication: 2024-06-12 }',
    [{ severity: 'erreur', path: ['seance', 'publication'], written: '2024-06-12' }],
  ],
  [
    'looks at the publication that a report has of its own',
    'rapports/2.md: { publication: 2024-05-18 }',
    [{ severity: 'erreur', path: ['rapports', '2', 'publication'] }],
  ],
  [
    'warns of a publication months later',
    'seance.yaml: { publication: 2025-06-18 }',
    [{ severity: 'avertissement' }],
  ],
  ['accepts the very day', 'seance.yaml: { publication: 2024-06-13 }', []],
]);
