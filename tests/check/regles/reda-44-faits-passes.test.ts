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
  [
    'tells any visa of a day to come, and any verb in the passive',
    expose(
      'Vu l’avis favorable du comité social territorial du 23 juillet 2024,',
      'Vu la saisine présentée par la trésorerie le 2 septembre 2024,',
      'La chaudière a été vérifiée par le bureau de contrôle le 12 octobre 2024.',
      'Huit familles ont rendu leur dossier. Trois clubs ont remis leurs comptes avant le 31 janvier 2025.',
    ),
    [
      { severity: 'avertissement', written: '23 juillet 2024' },
      { severity: 'avertissement', written: '2 septembre 2024' },
      { severity: 'avertissement', written: '12 octobre 2024' },
      { severity: 'avertissement', written: '31 janvier 2025' },
    ],
  ],
  [
    'tells what is to come of a day long past, and a year that is not over',
    expose('Les travaux débuteront le 9 septembre 2023. Le service est assuré depuis 2042.'),
    [
      { severity: 'avertissement', written: '9 septembre 2023' },
      { severity: 'erreur', written: '2042' },
    ],
  ],
  [
    'puts the days of a consultation in their order',
    expose(
      "Un avis d'appel public à la concurrence a été envoyé à la publication le 22 mai 2024. Les plis devaient parvenir au plus tard le lundi 6 mai 2024 à 12 heures.",
    ),
    [{ severity: 'erreur', written: '22 mai 2024' }],
  ],
  [
    'finds plis opened before they were due',
    expose(
      'La consultation a été lancée le 2 avril 2024. Les offres étaient attendues avant le 6 mai 2024. Les plis ont été ouverts le 3 mai 2024.',
    ),
    [{ severity: 'erreur', written: '6 mai 2024' }],
  ],
  [
    'lets what is planned, what was told to come and the right order be',
    expose(
      'Vu le projet de bail prenant effet le 1er septembre 2024,',
      'Vu le calendrier du 2 septembre 2024 au 4 juillet 2025,',
      'La réunion a été fixée au 12 octobre 2024. La livraison a été reportée le 2 mai 2024 au 3 juillet 2024.',
      'Le conseil a remis à la commission le soin de conclure avant le 31 janvier 2025.',
      'La charte a été signée le 14 mars 2022 et prendra fin le 13 mars 2027.',
      'Le bail prévoyait que la réception aurait lieu le 9 septembre 2023. Le tarif s’appliquera à compter du 1er mai 2024.',
      'Un avis de marché a été publié le 2 avril 2024. Les offres étaient attendues le 6 mai 2024. Les plis ont été ouverts le 7 mai 2024.',
    ),
    [],
  ],
]);
