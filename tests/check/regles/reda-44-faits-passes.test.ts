import { cases, expose } from '../cases.ts';

cases('REDA-44', [
  [
    'tells what was voted after the sitting',
    expose('Le plan a été adopté par le conseil le 3 mars 2026.'),
    [{ severity: 'erreur', path: ['rapports', '2', 'corps', 2], written: '3 mars 2026' }],
  ],
  [
    'tells what has lasted since then',
    expose('Le siège est vacant depuis le 1er août 2025.'),
    [{ severity: 'erreur' }],
  ],
  [
    'tells a thing named by its day',
    expose('Le schéma, approuvé le 8 avril 2027, le prévoit.'),
    [{ severity: 'avertissement' }],
  ],
  [
    'tells a letter',
    expose('Par courrier du 9 mars 2026, le préfet a donné son accord.'),
    [{ severity: 'avertissement' }],
  ],
  [
    'tells offers due before they are asked for',
    expose(
      "L'avis a été publié le 4 mars 2024. Les offres, attendues dans le délai fixé au 9 février 2024, sont au nombre de deux.",
    ),
    [{ severity: 'erreur', written: '4 mars 2024' }],
  ],
  [
    'doubts what a decision creates in the past',
    'rapports/2.md: { decision: ["crée un emploi d\'agent à compter du 1er janvier 2023"] }',
    [{ severity: 'avertissement', written: '1er janvier 2023' }],
  ],
  [
    'lets the future pass',
    expose('Le plan sera adopté le 3 mars 2026. Le bail court du 1er mars 2026 au 28 février 2029.'),
    [],
  ],
  [
    'lets a delay pass',
    expose(
      'Le comité a fixé la remise du rapport au 3 mars 2026 ; le dossier doit être déposé le 3 mars 2026.',
    ),
    [],
  ],
  [
    'lets the past pass',
    expose("Le plan a été adopté le 3 mars 2023. L'avis du 4 avril 2024 est favorable."),
    [],
  ],
  [
    'lets a regularisation pass',
    'rapports/2.md: { decision: ["fixe le tarif à compter du 1er janvier 2023"], corps: "# Exposé\\n\\nIl s\'agit de régulariser les titres émis.\\n" }',
    [],
  ],
  [
    'is not put off by a programme',
    expose('Le programme de travaux, adopté le 8 avril 2027, le prévoit.'),
    [{ severity: 'avertissement' }],
  ],
  [
    'finds a former sitting, and the deliberation of another council, told after this one',
    expose(
      'Depuis la séance du 4 avril 2025, trois décisions ont été prises.',
      'Vu la délibération du conseil municipal de Poligny du 12 mai 2025,',
    ),
    [{ written: '4 avril 2025' }, { written: '12 mai 2025' }],
  ],
  [
    'lets sittings and deliberations to come be',
    expose(
      'Le bilan sera présenté lors de la séance du 4 avril 2025. La délibération que le conseil municipal devra prendre avant le 12 mai 2025 est attendue.',
    ),
    [],
  ],
]);
