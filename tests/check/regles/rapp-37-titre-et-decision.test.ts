import { cases } from '../cases.ts';

const rapport = (titre: string, ...decision: readonly string[]): string =>
  `rapports/2.md: ${JSON.stringify({ titre, decision })}`;

cases('RAPP-37', [
  [
    'tells another year',
    rapport('Compte administratif 2023 de la régie', 'approuve le compte administratif 2022 de la régie'),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: '2022',
        reckoned: '2023',
      },
    ],
  ],
  [
    'tells another rank',
    rapport('Élection du 3e adjoint', 'prend acte de l’élection du 4e adjoint'),
    [{ written: '4e adjoint' }],
  ],
  [
    'tells another amendment',
    rapport('Avenant n°1 au bail', "approuve l'avenant n°2 au bail"),
    [{ written: 'n°2' }],
  ],
  [
    'tells another year of effect of tariffs',
    rapport("Tarifs de l'eau pour 2024", "fixe le tarif de l'eau à 2 € à compter du 1er janvier 2025"),
    [{ path: ['rapports', '2', 'titre'], written: '2024', reckoned: '2025' }],
  ],
  [
    'lets two years, each of its own, pass',
    rapport('Affectation du résultat 2023', 'affecte le résultat 2023 au budget 2024'),
    [],
  ],
  [
    'lets several numbers pass',
    rapport('Avenants n°1 et n°2', "approuve l'avenant n°1", "approuve l'avenant n°2"),
    [],
  ],
  ['lets a decision without a year pass', rapport('Compte administratif 2023', 'approuve le compte'), []],
  [
    'lets dates be',
    rapport('Programme de l’année 2024'.replace('’', "'"), 'autorise la dépense à partir du 12 mai 2025'),
    [],
  ],
]);
