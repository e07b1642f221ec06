import { cases, expose } from '../cases.ts';

const vente = (estimation: string, mot: string): string =>
  `rapports/2.md: ${JSON.stringify({
    decision: ['vend le terrain au prix de 31 000 €'],
    corps: `# Exposé\n\nVu l'avis du service du domaine du 5 mars 2024, qui estime le bien à ${estimation},\n\nLe prix de 31 000 € est ${mot} à l'estimation.\n`,
  })}`;

cases('RAPP-60', [
  [
    'finds an opinion of two years',
    expose(
      "Vu l'avis du pôle d'évaluation domaniale du 5 mars 2022,",
      "L'avis des domaines du 8 août 2021 est joint.",
    ),
    [
      { severity: 'avertissement', path: ['rapports', '2', 'corps', 2], written: '5 mars 2022' },
      { path: ['rapports', '2', 'corps', 4], written: '8 août 2021' },
    ],
  ],
  [
    'accepts an opinion of the year, and one that was put off',
    expose("Vu l'avis du service des domaines du 5 mars 2023,"),
    [],
  ],
  [
    'leaves an opinion that was renewed',
    expose("Vu l'avis du service des domaines du 5 mars 2021, prorogé le 4 avril 2024,"),
    [],
  ],
  ['compares the price with the estimate', vente('34 000 €', 'supérieur'), [{ written: 'supérieur' }]],
  ['accepts what the two sums say', vente('29 500 €', 'supérieur'), []],
  ['accepts a price that is near enough', vente('32 000 €', 'conforme'), []],
]);
