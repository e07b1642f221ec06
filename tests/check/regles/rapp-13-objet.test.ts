import { cases } from '../cases.ts';

cases('RAPP-13', [
  [
    'informs of a final stop',
    'rapports/2.md: { titre: Règlement intérieur. }',
    [{ severity: 'information', path: ['rapports', '2', 'titre'], written: 'intérieur.' }],
  ],
  [
    'warns of a title that the prefecture would cut',
    'rapports/2.md: { titre: Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'titre'] }],
  ],
]);
