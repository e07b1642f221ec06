import { cases, expose } from '../cases.ts';

const marche = (decision: string, ...corps: readonly string[]): string =>
  JSON.stringify({
    'rapports/2.md': { decision: [decision], corps: `# Exposé\n\n${corps.join('\n\n')}\n` },
  });

cases('FINA-23', [
  [
    'sees the two bases put the other way round',
    expose("L'opération s'élève à 214 500 € HT, soit 178 750 € TTC."),
    [{ severity: 'erreur', path: ['rapports', '2', 'corps', 2], written: '214 500 € HT' }],
  ],
  [
    'sees in the decision the basis that a right pair contradicts',
    marche('attribue le marché pour 214 500 € HT', "L'offre est de 178 750 € HT, soit 214 500 € TTC."),
    [{ path: ['rapports', '2', 'decision', 0], written: '214 500 € HT', reckoned: '214 500 € TTC' }],
  ],
  [
    'sees in the report the basis that a right pair of the decision contradicts',
    marche('attribue le marché pour 10 000 € HT, soit 12 000 € TTC', "L'offre est de 10 000 € TTC."),
    [{ path: ['rapports', '2', 'corps', 2], written: '10 000 € TTC' }],
  ],
  [
    'sees a tax above the highest rate, and one that is not the rate told',
    expose(
      'Le devis est de 30 000 € HT, soit 63 000 € TTC.',
      "L'autre est de 30 000 € HT, soit 33 600 € TTC (TVA à 10 %).",
    ),
    [{ written: '63 000 € TTC' }, { written: '33 600 € TTC', reckoned: '33 000 € TTC au taux de 10 %' }],
  ],
  [
    'sees one basis told twice',
    expose('Le marché est de 178 750 € TTC, soit 214 500 € TTC.'),
    [{ written: '178 750 € TTC' }],
  ],
  [
    'sees the sum before tax that slipped',
    expose("L'offre est de 187 750 € HT, soit 214 500 € TTC."),
    [{ severity: 'erreur' }],
  ],
  [
    'sees a decision before tax that bears the tax',
    marche('attribue le marché pour 12 000 € HT', "L'offre retenue est de 10 000 € HT."),
    [{ path: ['rapports', '2', 'decision', 0], reckoned: '10 000 € HT' }],
  ],
  [
    'accepts every rate, several rates at once, no tax at all and sums of other things',
    marche(
      'attribue le lot 1 pour 10 000 € HT et le lot 2 pour 12 000 € TTC',
      'Le lot 1 est de 10 000 € HT, soit 12 000 € TTC, ou 10 550 € TTC au taux de 5,5 %.',
      'Le lot 2 est de 10 000 € HT, soit 11 000 € TTC, et le lot 3 de 20 000 € HT, soit 22 735,40 € TTC.',
      "L'association, qui n'est pas assujettie, facture 500 € HT, soit 500 € TTC.",
    ),
    [],
  ],
]);
