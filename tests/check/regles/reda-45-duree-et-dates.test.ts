import { cases, expose } from '../cases.ts';

cases('REDA-45', [
  [
    'tells a duration that two dates contradict',
    expose('Le prêt est fait pour quatre ans, du 1er juillet 2024 au 30 juin 2027.'),
    [{ severity: 'erreur', written: 'quatre ans' }],
  ],
  [
    'tells months',
    expose('La mission dure 8 mois, du 1er septembre 2024 au 28 février 2025.'),
    [{ written: '8 mois' }],
  ],
  [
    'tells a duration after the dates',
    expose('Le contrat court du 1er janvier 2025 au 31 décembre 2027, soit deux ans.'),
    [{ written: 'deux ans' }],
  ],
  [
    'lets the same day of another year pass',
    expose('Le prêt est fait pour trois ans, du 1er juillet 2024 au 1er juillet 2027.'),
    [],
  ],
  [
    'lets a school year pass',
    expose('Le contrat est conclu pour un an, du 1er septembre 2024 au 5 juillet 2025.'),
    [],
  ],
  [
    'lets another duration be',
    expose('La garantie est de dix ans. Le chantier va du 1er juillet 2024 au 30 juin 2025.'),
    [],
  ],
  [
    'weighs a duration told in another sentence than its two days',
    expose(
      'Une consultation a été lancée pour trois ans.',
      'Les contrats prennent effet le 1er janvier 2025 et s’achèvent le 31 décembre 2028.',
    ),
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 4], written: '31 décembre 2028' }],
  ],
  [
    'accepts the same duration, and a contract that is renewed',
    expose(
      'Une consultation a été lancée pour quatre ans.',
      'Les contrats prennent effet le 1er janvier 2025 et s’achèvent le 31 décembre 2028.',
    ),
    [],
  ],
  [
    'leaves a contract that may be renewed',
    expose(
      'Le marché est conclu pour un an, renouvelable trois fois, sur deux ans au plus.',
      'Les contrats prennent effet le 1er janvier 2025 et s’achèvent le 31 décembre 2028.',
    ),
    [],
  ],
]);
