import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { faults } from '../patch.ts';

const annexes = (lignes: string): string => `rapports/1.md: { annexes: [${lignes}] }`;
const CORPS =
  'corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nLong.\\n\\n# Plan {#plan}\\n\\nUn plan.\\n\\n# Carte {#carte}\\n\\nUne carte."';

cases('RAPP-30', [
  [
    'tells a convention annexed twice',
    annexes('{ titre: convention, convention: aide }, { titre: budget, convention: aide }'),
    [{ path: ['rapports', '1', 'annexes', 1, 'convention'] }],
  ],
  [
    'tells a part annexed twice',
    `rapports/2.md: { annexes: [{ titre: Plan, partie: plan }, { titre: Carte, partie: plan }], ${CORPS} }`,
    [{ path: ['rapports', '2', 'annexes', 1, 'partie'] }],
  ],
  [
    'lets two parts be annexed',
    `rapports/2.md: { annexes: [{ titre: Plan, partie: plan }, { titre: Carte, partie: carte }], ${CORPS} }`,
    [],
  ],
]);

describe('RAPP-30', () => {
  it('is the only error of the question', () => {
    const erreurs = faults(
      annexes('{ titre: convention, convention: aide }, { titre: convention, convention: aide }'),
    ).filter(({ severity }) => severity === 'erreur');
    expect(erreurs.map(({ code }) => code)).toEqual(['RAPP-30']);
  });
});
