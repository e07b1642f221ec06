import type { Cell, Table } from '../../../src/document/tree.ts';
import { cell, p, row, rowOf, t } from './tree-builders.ts';

/** Opinions by organ: an empty head, heads of columns, heads of rows. */
export const opinions: Table = {
  kind: 'table',
  columns: [
    { width: 3, align: 'start' },
    { width: 2, align: 'start' },
    { width: 5, align: 'start' },
  ],
  head: [
    row(
      cell('', { header: 'column' }),
      cell('Date', { header: 'column' }),
      cell('Avis', { header: 'column' }),
    ),
  ],
  body: [
    row(cell('Commission n°4', { header: 'row' }), '03/03/2031', 'Favorable à l’unanimité'),
    row(cell('Bureau', { header: 'row' }), '07/03/2031', 'Favorable (deux abstentions)'),
  ],
};

/** A head over two columns, a cell of two paragraphs. */
export const entry: Table = {
  kind: 'table',
  columns: [
    { width: 1, align: 'start' },
    { width: 1, align: 'start' },
  ],
  head: [row(cell('Inscription budgétaire', { header: 'column', colspan: 2, align: 'center' }))],
  body: [
    row('BP 2031 « Soutien à l’innovation »', {
      children: [
        p('Montant prévu au budget : 90\u00A0000\u00A0€'),
        p('Montant de l’opération : 48\u00A0500\u00A0€'),
      ],
    }),
  ],
};

const amount = (text: string): Cell => cell(text, { align: 'decimal' });

const LINES: readonly (readonly [string, string, string])[] = [
  ['Chargée de mission (cartographie et argumentaire de la filière)', '25', '7\u00A0500,00'],
  ['Direction du programme', '10', '6\u00A0500,00'],
  ['Réunions de travail et restitutions auprès des communes membres', '5', '1\u00A0500,00'],
  ['Supports de restitution', '1', '3\u00A0000,00'],
  ['Déplacements', '10', '2\u00A0500,00'],
];

/** A budget over two pages: a head of two rows, axes, totals. */
export const expenses: Table = {
  kind: 'table',
  id: 'depenses',
  caption: [t('Dépenses en € TTC')],
  columns: [
    { width: 6, align: 'start' },
    { width: 1.4, align: 'decimal' },
    { width: 1.8, align: 'decimal' },
  ],
  head: [
    row(
      cell('Nature', { header: 'column', rowspan: 2 }),
      cell('Prévision', { header: 'column', colspan: 2, align: 'center' }),
    ),
    row(
      cell('Jours', { header: 'column', align: 'end' }),
      cell('Montant', { header: 'column', align: 'end' }),
    ),
  ],
  body: ['Préparer', 'Animer', 'Étudier']
    .flatMap((name, rank) => [
      rowOf(
        'axe',
        cell(`Axe ${rank + 1} : ${name} l’écosystème de la filière bois`, { header: 'row', colspan: 3 }),
      ),
      ...LINES.map(([what, days, price]) => row(what, days, price)),
      rowOf('total', cell('Total', { header: 'row', colspan: 2 }), amount('21\u00A0000,00')),
    ])
    .concat([
      rowOf(
        'grand-total',
        cell('Total du programme', { header: 'row', colspan: 2 }),
        amount('63\u00A0000,00'),
      ),
    ]),
};

/** Receipts by axis, whose heads go down several rows. */
export const receipts: Table = {
  kind: 'table',
  caption: [t('Recettes en € TTC')],
  columns: [
    { width: 2, align: 'start' },
    { width: 4, align: 'start' },
    { width: 2, align: 'decimal' },
  ],
  head: [],
  body: [
    row(cell('Axes 1 et 2', { header: 'row', rowspan: 3 }), 'Autofinancement', '21\u00A0000,00'),
    row('Subvention', '21\u00A0000,00'),
    rowOf('total', cell('Total', { header: 'row' }), amount('42\u00A0000,00')),
    row(cell('Axe 3', { header: 'row', rowspan: 2 }), 'Autofinancement', '10\u00A0500,00'),
    row('Subvention', '10\u00A0500,00'),
    rowOf('grand-total', cell('Total du programme', { header: 'row', colspan: 2 }), amount('63\u00A0000,00')),
  ],
};
