import { cases, expose } from '../cases.ts';

cases('FINA-21', [
  [
    'sees thousands of what the data hold in euros',
    'rapports/1.md: { decision: ["attribue une subvention de 30 000 k€", { signature: aide }] }',
    [
      {
        severity: 'erreur',
        path: ['rapports', '1', 'decision', 0],
        written: '30 000 k€',
        reckoned: '30 000 €',
      },
    ],
  ],
  [
    'sees thousands of what the text gives in euros elsewhere, and words that multiply too much',
    expose(
      'Le marché est de 48 500 €.',
      "L'avance sur 48 500 k€ est due ; le reste fait 214 500 mille euros.",
    ),
    [{ written: '48 500 k€', reckoned: '48 500 €' }, { written: '214 500 mille euros' }],
  ],
  [
    'sees the unit of thousands after a price',
    expose("L'entrée passe de 4,00 € à 4,50 €.", "Le tarif de l'entrée est de 4,50 k€."),
    [{ severity: 'erreur', written: '4,50 k€', reckoned: '4,50 €' }],
  ],
  [
    'warns of a sum a hundred times that of the data',
    'rapports/1.md: { corps: "# Résumé\\n\\nLe projet coûte 45 000 k€.\\n" }',
    [{ severity: 'avertissement', written: '45 000 k€' }],
  ],
  [
    'accepts thousands and millions at their scale',
    expose("Le budget est de 350 000 k€, soit 350 M€, dont 85 k€, 1,2 million d'euros et 350 mille euros."),
    [],
  ],
]);
