import { cases, expose } from '../cases.ts';

const table = (...rangees: readonly string[]): string =>
  expose(rangees.map((rangee) => `| ${rangee} |`).join('\n'));

cases('FINA-26', [
  [
    'adds up a column',
    table('Club | Montant', '---|--:', 'A | 1 000 €', 'B | 2 000 €', '**Total** | **4 000 €**'),
    [{ severity: 'erreur', path: ['rapports', '2', 'corps', 6], written: '4 000 €', reckoned: '3 000 €' }],
  ],
  [
    'adds up each pair of columns, and takes the rows after a total from it',
    table(
      'Fonctionnement | Montant | Investissement | Montant',
      '---|--:|---|--:',
      'Excédent reporté | 15 085,41 | Déficit reporté | 323 808,61',
      'Recettes | 444 669,84 | Dépenses | 199 024,62',
      '**Total** | **459 755,25** | **Total** | **532 833,23**',
      'Dépenses | 370 259,96 | Recettes | 696 337,97',
      '**Excédent** | **89 495,39** | **Excédent** | **173 504,74**',
    ),
    [
      { written: '532 833,23', reckoned: '522 833,23' },
      { written: '89 495,39', reckoned: '89 495,29' },
    ],
  ],
  [
    'tells the row where the text tells the total',
    expose(
      "Le total s'élève à 27 000 €.",
      '| Commune | Aide |\n|---|--:|\n| Poligny | 12 000 € |\n| Aumont | 9 500 € |\n| Arbois | 6 000 € |\n| Total | 27 000 € |',
    ),
    [{ path: ['rapports', '2', 'corps', 7], written: '9 500 €', reckoned: '9 000 €' }],
  ],
  [
    'tells a share that is not that of its amount, and not its total too',
    table(
      'Financeur | Montant | Part',
      '---|--:|--:',
      'État | 80 000 € | 40 %',
      'Département | 50 000 € | 35 %',
      'Commune | 70 000 € | 35 %',
      'Total | 200 000 € | 100 %',
    ),
    [{ written: '35 %', reckoned: '25 %' }],
  ],
  [
    'multiplies quantities by prices, and adds up rows',
    expose(
      '| Objet | Quantité | Prix unitaire | Total |\n|---|--:|--:|--:|\n| A | 10 | 5 € | 50 € |\n| B | 12 | 4 € | 84 € |\n| C | 3 | 20 € | 60 € |',
      '| Budget | 2023 | 2024 | Total |\n|---|--:|--:|--:|\n| A | 10 € | 5 € | 15 € |\n| B | 12 € | 4 € | 61 € |\n| C | 3 € | 20 € | 23 € |',
    ),
    [
      { written: '84 €', reckoned: '48 €' },
      { written: '61 €', reckoned: '16 €' },
    ],
  ],
  [
    'accepts subtotals, details, averages, rates, rounded shares and numbers that are not added',
    expose(
      '| Chapitre | Montant |\n|---|--:|\n| 011 Charges | 450 € |\n| 60611 Eau | 150 € |\n| 60612 Énergie | 300 € |\n| 012 Personnel | 700 € |\n| Total | 1 150 € |',
      '| Poste | Montant |\n|---|--:|\n| Études | 100 € |\n| Travaux | 200 € |\n| Sous-total | 300 € |\n| Achats | 50 € |\n| dont outils | 20 € |\n| Total | 350 € |',
      '| Commune | Habitants |\n|---|--:|\n| Arbois | 3 200 |\n| Aumont | 1 200 |\n| Moyenne | 2 200 |\n| Ensemble | 4 400 |',
      '| Année | Tonnes | Évolution |\n|---|--:|--:|\n| 2022 | 1 180 | -5,6 % |\n| 2023 | 1 102 | -6,6 % |\n| Moyenne | 1 141 | |',
      '| Part | Montant | Taux |\n|---|--:|--:|\n| A | 100 € | 33,3 % |\n| B | 100 € | 33,3 % |\n| C | 100 € | 33,3 % |\n| Total | 300 € | 100 % |',
      '| Commune | 2024 |\n|---|--:|\n| Arbois | 184 200 € |\n| Aumont | – 2 150 € |\n| Poligny | -310 € |\n| Ensemble | 181 740 € |',
      '| Public | Tarif | Entrées |\n|---|--:|--:|\n| Adulte | 5 € | 120 |\n| Enfant | 3 € | 80 |\n| Total | | 200 |',
    ),
    [],
  ],
  [
    'learns from one row what three columns hold, and finds the other that breaks it',
    expose(
      '| Section | Recettes | Dépenses | Résultat | Reporté | Clôture |\n|---|--:|--:|--:|--:|--:|\n| Fonctionnement | 914 206,31 € | 802 114,08 € | 112 029,23 € | 40 318,77 € | 152 411,00 € |\n| Investissement | 301 740,55 € | 344 902,16 € | -43 161,61 € | 12 604,90 € | -30 556,71 € |',
    ),
    [{ path: ['rapports', '2', 'corps', 4], written: '112 029,23 €', reckoned: '112 092,23 €' }],
  ],
  [
    'finds a sign forgotten',
    expose(
      '| Section | Recettes | Dépenses | Résultat |\n|---|--:|--:|--:|\n| Eau | 914 206,31 € | 802 114,08 € | 112 092,23 € |\n| Bois | 301 740,55 € | 344 902,16 € | 43 161,61 € |',
    ),
    [{ written: '43 161,61 €', reckoned: '-43 161,61 €' }],
  ],
  [
    'lets columns be that are no sum of others, or are by chance',
    expose(
      '| Commune | Écoles | Classes | Agents |\n|---|--:|--:|--:|\n| A | 1 | 2 | 3 |\n| B | 2 | 3 | 5 |\n| C | 2 | 5 | 6 |',
      '| Lot | Estimation | Offre | Écart |\n|---|--:|--:|--:|\n| Gros œuvre | 120 000 € | 112 500 € | -7 500 € |\n| Peinture | 20 000 € | 21 000 € | 1 000 € |',
    ),
    [],
  ],
  [
    'adds up numbers of things to the unit, beside a column that holds or alone',
    expose(
      '| Cadre d’emplois | Avant | Après |\n|---|--:|--:|\n| Rédacteur | 3 | 4 |\n| Attaché | 6 | 6 |\n| Total | 9 | 11 |',
      '| Exercice | Nombre de mandats | Montant |\n|---|--:|--:|\n| 2021 | 7 | 70,10 € |\n| 2022 | 12 | 80,20 € |\n| Total | 18 | 150,30 € |',
    ),
    [
      { path: ['rapports', '2', 'corps', 6], written: '11', reckoned: '10' },
      { path: ['rapports', '2', 'corps', 12], written: '18', reckoned: '19' },
    ],
  ],
  [
    'takes spending from receipts, and adds what was left before',
    expose(
      '| | Exploitation | Investissement |\n|---|--:|--:|\n| Recettes de l’exercice | 914 206,31 € | 301 740,55 € |\n| Dépenses de l’exercice | 802 114,08 € | 344 902,16 € |\n| Résultat de l’exercice | 112 092,23 € | – 43 161,61 € |\n| Résultat reporté de 2022 | 40 381,77 € | – 12 604,90 € |\n| Résultat de clôture | 152 411,00 € | 55 766,51 € |',
    ),
    [
      { path: ['rapports', '2', 'corps', 8], written: '152 411,00 €', reckoned: '152 474 €' },
      { path: ['rapports', '2', 'corps', 8], written: '55 766,51 €', reckoned: '-55 766,51 €' },
    ],
  ],
  [
    'accuses the receipts where the result goes on well',
    expose(
      '| | Montant |\n|---|--:|\n| Produits | 941 206,31 € |\n| Charges | 802 114,08 € |\n| Excédent | 112 092,23 € |\n| Excédent antérieur | 40 318,77 € |\n| Excédent cumulé | 152 411,00 € |',
    ),
    [{ path: ['rapports', '2', 'corps', 4], written: '941 206,31 €', reckoned: '914 206,31 €' }],
  ],
  [
    'reckons a tax told in a row, and the sum after it',
    expose(
      '| Lot | Prix |\n|---|--:|\n| Toit | 10 000 € |\n| Murs | 12 000 € |\n| Total HT | 22 000 € |\n| TVA (10 %) | 2 020 € |\n| Total TTC | 24 200 € |',
      '| Lot | Prix |\n|---|--:|\n| Toit | 10 000 € |\n| Murs | 12 000 € |\n| Total HT | 22 000 € |\n| TVA 20 % | 4 400 € |\n| Total TTC | 26 040 € |',
    ),
    [
      { path: ['rapports', '2', 'corps', 7], written: '2 020 €', reckoned: '2 200 €' },
      { path: ['rapports', '2', 'corps', 16], written: '26 040 €', reckoned: '26 400 €' },
    ],
  ],
  [
    'multiplies bases by rates',
    expose(
      '| Taxe | Bases | Taux | Produit attendu |\n|---|--:|--:|--:|\n| Bâti | 300 000 € | 21,50 % | 64 500 € |\n| Non bâti | 20 000 € | 50,25 % | 10 500 € |\n| Logements vacants | 40 000 € | 10,00 % | 4 000 € |',
    ),
    [{ path: ['rapports', '2', 'corps', 5], written: '10 500 €', reckoned: '10 050 €' }],
  ],
  [
    'accepts counts that add up, rounded tons, results without sign, and taxes at several rates',
    expose(
      '| Service | Agents | Tonnes |\n|---|--:|--:|\n| Voirie | 12 | 104 |\n| Eau | 7 | 96 |\n| Total | 19 | 201 |',
      '| | Montant |\n|---|--:|\n| Recettes | 300 € |\n| Dépenses | 420 € |\n| Déficit | 120 € |\n| Déficit reporté | 30 € |\n| Déficit de clôture | 150 € |',
      '| Lot | Prix |\n|---|--:|\n| Total HT | 22 000 € |\n| TVA | 3 300 € |\n| Total TTC | 25 300 € |',
    ),
    [],
  ],
  [
    'finds a price whose comma moved, the others rising little',
    expose(
      '| Entrée | Tarif actuel | Nouveau tarif |\n|---|--:|--:|\n| Adulte | 5,20 € | 5,40 € |\n| Enfant | 3,10 € | 3,20 € |\n| Carnet | 46,80 € | 4,86 € |',
    ),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps', 6],
        written: '4,86 €',
        reckoned: '48,60 €',
      },
    ],
  ],
  [
    'accepts a price that changes on purpose',
    expose(
      '| Entrée | Tarif actuel | Nouveau tarif |\n|---|--:|--:|\n| Adulte | 5,20 € | 5,40 € |\n| Enfant | 3,10 € | 1,00 € |\n| Carnet | 46,80 € | 90,00 € |',
    ),
    [],
  ],
]);
