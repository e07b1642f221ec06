import { cases, expose } from '../cases.ts';

const found = (line: number, written: string) => [
  { severity: 'avertissement', path: ['rapports', '2', 'corps', line], written },
];

cases('REDA-34', [
  ['points at a bullet under a text', expose('Le programme :\n• été ;\n• hiver.'), found(3, '• été')],
  ['points at a bullet under another', expose('• été ;\n• hiver.'), found(3, '• hiver.')],
  [
    'points at a bullet set in by a tab',
    expose('Le programme :\n\t•\tété ;\n\t•\thiver.'),
    found(3, '•\tété'),
  ],
  ['points at an en dash', expose('Le programme :\n– été ;\n– hiver.'), found(3, '– été')],
  ['points at a bullet under an item', expose('- été ;\n• hiver.'), found(3, '• hiver.')],
  [
    'points at a dash too far right',
    expose('Le programme :\n     - été ;\n     - hiver.'),
    found(3, '- été'),
  ],
  ['points at a number that begins no list', expose('Le programme :\n2. hiver ;'), found(3, '2. hiver')],
  [
    'points at a bullet in a decision of several lines',
    'rapports/2.md:\n  decision:\n    - |\n      approuve :\n      • le plan ;\n      • le budget.',
    [{ path: ['rapports', '2', 'decision', 0], written: '• le' }],
  ],
  ['accepts a list', expose('Le programme :\n\n- été ;\n    - juin ;\n- hiver.\n\n1. un\n2. deux'), []],
  ['accepts a list right under its text', expose('Le programme :\n- été ;\n- hiver.'), []],
  [
    'accepts an aside',
    expose('Le Pôle\n– une association – agit.\n\nLe Pôle – une association\n– agit.'),
    [],
  ],
  ['accepts a sum and a number', expose("Un écart de\n-5 points, selon l'article\n3. Il suffit."), []],
]);
