import { cases, expose } from '../cases.ts';

const found = (path: readonly (string | number)[], written: string) => [
  { severity: 'avertissement', path, written },
];

cases('REDA-34', [
  [
    'points at a place on two lines',
    'seance.yaml: { lieu: "Salle des fêtes\\n2 rue du Lac" }',
    found(['seance', 'lieu'], 'fêtes 2'),
  ],
  [
    'points at a title on two lines',
    'rapports/2.md: { titre: "Voirie\\nProgramme" }',
    found(['rapports', '2', 'titre'], 'Voirie Programme'),
  ],
  [
    'points at the address of the council',
    'conseil.yaml: { collectivite: { siege: "4 place des Comtes\\n39600 Arbois" } }',
    found(['conseil', 'collectivite', 'siege'], 'Comtes 39600'),
  ],
  [
    'points at the reason of an urgent convocation',
    'seance.yaml: { convocation: { date: 2024-06-12, urgence: "une digue menace\\nde céder" } }',
    found(['seance', 'convocation', 'urgence'], 'menace de'),
  ],
  [
    'accepts a text folded by YAML',
    'seance.yaml:\n  lieu: >-\n    salle des Comtes,\n    4 place des Comtes à Arbois',
    [],
  ],
  [
    'accepts a decision of several lines, printed as they are',
    'rapports/2.md:\n  decision:\n    - |\n      approuve :\n      • le plan ;\n      • le budget',
    [],
  ],
  [
    'accepts lists in a body, printed as they are',
    expose('Le programme :\n• été ;\n• hiver.\n\na) un ;\nb) deux.'),
    [],
  ],
]);
