import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-12', () => {
  it('points at the name of a part that is not there', () => {
    expect(
      faults(
        'rapports/2.md: { annexes: [{ titre: Règlement, partie: reglemant }], corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nLong.\\n\\n# Règlement {#reglement}\\n\\nTexte." }',
        'RAPP-12',
      ),
    ).toMatchObject([
      { severity: 'erreur', path: ['rapports', '2', 'annexes', 0, 'partie'], written: 'reglemant' },
    ]);
  });

  it('finds a part by its title', () => {
    expect(
      faults(
        'rapports/2.md: { annexes: [{ titre: Règlement, partie: reglement-interieur }], corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nLong.\\n\\n# Règlement intérieur\\n\\nTexte." }',
        'RAPP-12',
      ),
    ).toEqual([]);
  });
});
