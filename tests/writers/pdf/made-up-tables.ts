/** Tables of the made-up act. */
import type { Block, Row } from '../../../src/document/tree.ts';
import { PROSE } from './made-up.ts';
import { cell, column, headRow, list, p, row, table } from './nodes.ts';

const amount = (euros: number): string =>
  `${new Intl.NumberFormat('fr-FR').format(euros).replace(/\s/g, '\u00a0')}\u00a0€`;

function axis(rank: number): Row[] {
  const lines = Array.from({ length: 8 }, (_, i) =>
    row([
      `Action ${rank}.${i + 1} : ${PROSE[i % 4]?.slice(0, 30 + 9 * i).trim()}`,
      String(3 * i + 2),
      amount(1250 * (i + rank)),
    ]),
  );
  return [
    row(
      [
        cell(`Axe ${rank} : structurer la filière`, { header: 'row' }),
        cell('Quantité (jours)', { header: 'column' }),
        cell('Montant', { header: 'column' }),
      ],
      'axe',
    ),
    ...lines,
    row(['Total', '', amount(35000 + rank)], 'total'),
  ];
}

/** A budget of 30 rows, with row heads, sums, and cells over two columns. */
export function budget(): Block {
  const rows = [1, 2, 3].flatMap(axis);
  rows.push(row([cell('TOTAL DU PROGRAMME', { colspan: 2 }), amount(130000)], 'grand-total'));
  return table(
    [column(62), column(18, 'center'), column(20, 'decimal')],
    [headRow('Dépenses', '', '')],
    rows,
    'Dépenses en € TTC',
  );
}

export function receipts(): Block {
  return table(
    [column(30), column(40), column(30, 'decimal')],
    [headRow('Axe', 'Financeur', 'Montant')],
    [
      row([cell('Axe 1', { header: 'row', rowspan: 2 }), 'Collectivité', amount(65000)]),
      row(['Région', amount(35000)]),
      row([cell('Axe 2', { header: 'row', rowspan: 2 }), 'Département', amount(20000)]),
      row([cell([p('Adhérents'), list('dash', 'entreprises', 'laboratoires')]), amount(10000)]),
      row([cell('TOTAL', { colspan: 2 }), amount(130000)], 'grand-total'),
    ],
    'Recettes en € TTC',
  );
}

export function opinions(): Block {
  return table(
    [column(40), column(30, 'center'), column(30)],
    [headRow('', 'Date', 'Avis')],
    [
      row([cell('Commission n°2', { header: 'row' }), '12/09/2024', 'Favorable']),
      row([cell('Bureau', { header: 'row' }), '13/09/2024', "Favorable à l'unanimité"]),
    ],
  );
}
