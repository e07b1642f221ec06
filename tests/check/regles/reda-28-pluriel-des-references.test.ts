import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-28', () => {
  it('writes the plural', () => {
    expect(faults('rapports/2.md: { decision: ["adopte l\'annexe 1 et 2"] }', 'REDA-28')).toMatchObject([
      {
        severity: 'information',
        path: ['rapports', '2', 'decision', 0],
        written: 'annexe 1 et 2',
        reckoned: 'annexes 1 et 2',
      },
    ]);
  });

  it('leaves sums and second nouns alone', () => {
    expect(
      faults(
        "rapports/2.md: { decision: [\"adopte l'annexe 1 et 2 000 €, l'article 4 et l'article 5, l'axe 3 et 20 %\"] }",
        'REDA-28',
      ),
    ).toEqual([]);
  });
});
