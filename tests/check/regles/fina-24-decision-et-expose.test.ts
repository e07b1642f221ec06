import { cases } from '../cases.ts';

const rapport = (decision: string, ...corps: readonly string[]): string =>
  JSON.stringify({
    'rapports/2.md': { decision: [decision], corps: `# Exposé\n\n${corps.join('\n\n')}\n` },
  });

const faux = (
  shows: string,
  decision: string,
  corps: string,
  [written, reckoned]: readonly [string, string],
  severity = 'erreur',
): readonly [string, string, readonly object[]] => [
  shows,
  rapport(decision, corps),
  [{ severity, path: ['rapports', '2', 'decision', 0], written, reckoned }],
];

cases('FINA-24', [
  faux(
    'sees a tariff that the report raises to another',
    "fixe le tarif de l'entrée à 4,50 €",
    "Le tarif de l'entrée passe de 4,00 € à 4,60 € à compter du 1er septembre 2025.",
    ['4,50 €', '4,60 €'],
  ),
  faux(
    'sees a price put the other way round',
    'approuve la cession au prix de 84 000 € HT',
    "La parcelle de 1 200 m² est cédée à 40 € HT le mètre carré. Le prix de 48 000 € HT est conforme à l'avis du Domaine.",
    ['84 000 €', '48 000 €'],
  ),
  faux(
    'sees the offer of the report under another figure',
    'attribue le marché à Rochet pour 178 750 € HT',
    "L'offre de Rochet, la mieux classée, s'élève à 187 750 € HT.",
    ['178 750 €', '187 750 €'],
  ),
  faux(
    'sees many figures that a slip parts, whatever the sum is called',
    'attribue le marché pour un montant de 241 500 € TTC',
    "L'opération s'élève à 178 750 € HT, soit 214 500 € TTC.",
    ['241 500 €', '214 500 €'],
    'avertissement',
  ),
  faux(
    'reads the row of a table by its label',
    'fixe le tarif adulte à 5,50 €',
    '| Public | Tarif |\n|---|--:|\n| Adulte | 5,00 € |\n| Enfant | 3,00 € |',
    ['5,50 €', '5,00 €'],
  ),
  faux(
    'reads a price of one thing beside a price of one thing',
    'fixe la redevance à 1,254 €/m³',
    'La redevance passe de 1,195 €/m³ à 1,245 €/m³.',
    ['1,254 €', '1,245 €'],
    'avertissement',
  ),
  faux(
    'only warns of two sums that no slip parts',
    'attribue à la chorale une subvention de 5 000 €',
    'Il est proposé une subvention de 8 200 €.',
    ['5 000 €', '8 200 €'],
    'avertissement',
  ),
  faux(
    'tells by whom they get it two sums of one sentence',
    'attribue 12 000 € à Poligny, 9 000 € à Aumont, soit 21 000 €',
    "Il est proposé d'attribuer 12 000 € à Poligny et 6 000 € à Aumont.",
    ['9 000 €', '6 000 €'],
    'avertissement',
  ),
  [
    'points at the report where the title says what the decision says',
    JSON.stringify({
      'rapports/2.md': {
        titre: 'Cession au prix de 48 000 €',
        decision: ['approuve la cession au prix de 48 000 €'],
        corps: '# Exposé\n\nLe prix de 84 000 € est conforme.\n',
      },
    }),
    [{ path: ['rapports', '2', 'corps', 2], written: '84 000 €' }],
  ],
  [
    'points at the report where the rest of it gives what the decision says',
    rapport(
      'approuve la cession au prix de 48 000 €',
      'La parcelle de 1 200 m² est à 40 € le mètre carré.',
      'Le prix de 84 000 € est conforme.',
    ),
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 4], written: '84 000 €' }],
  ],
  [
    'is silent where the decision was amended',
    JSON.stringify({
      'rapports/2.md': {
        decision: ['fixe le tarif à 4,50 €'],
        amendements: [{ auteur: 'Noé QUENTIN', texte: 'ramener le tarif à 4,50 €', scrutin: {} }],
        corps: '# Exposé\n\nLe tarif passe de 4,00 € à 4,60 €.\n',
      },
    }),
    [],
  ],
  [
    'accepts sums that those of the report give, former sums and sums of other things',
    rapport(
      'approuve la dépense de 36 000 €, une avance de 1 800 € et un loyer de 450 € par mois',
      "La dépense est de 12 000 € par an pour trois ans. L'avance est de 5 %. Le loyer annuel est de 5 400 €, le précédent était de 540 € par mois.",
    ),
    [],
  ],
  [
    'means the sum of many figures that one slip parts from it, whatever else is told of the thing',
    rapport(
      'reporte le résultat, soit 287 419,06 €',
      'Le résultat comprend un déficit, et un résultat antérieur de 61 200 €.',
      '| Affectation | Montant |\n|---|--:|\n| Ligne 002 | 287 491,06 € |\n| Compte 1068 | 61 200,00 € |',
    ),
    [{ written: '287 419,06 €', reckoned: '287 491,06 €' }],
  ],
]);
