import { describe, expect, it } from 'vitest';
import { articles } from '../cases.ts';
import { faults } from '../patch.ts';

describe('CONV-09', () => {
  it('points at the number of an article', () => {
    expect(
      faults(
        articles(`## Article 2 - Durée

Un an.`),
        'CONV-09',
      ),
    ).toMatchObject([
      { severity: 'avertissement', path: ['conventions', 'aide', 'corps', 2], written: 'Article 2 -' },
    ]);
  });

  it('knows the numbers of reports', () => {
    expect(
      faults(
        'rapports/2.md: { corps: "# Exposé\\n\\n## II. Horaires\\n\\nOuverts.\\n\\n### A/ Été\\n\\nTard.\\n\\n#### 1) Juillet\\n\\nTôt." }',
        'CONV-09',
      ),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'corps', 2], written: 'II.' },
      { severity: 'avertissement', written: 'A/' },
      { severity: 'avertissement', written: '1)' },
    ]);
  });

  it('leaves figures and short words of titles alone', () => {
    expect(
      faults(
        'rapports/2.md: { corps: "# Exposé\\n\\n## 2024, une année neuve\\n\\nOui.\\n\\n## A propos\\n\\nRien.\\n\\n## 3 sites ouverts\\n\\nOui.\\n\\n## Article unique\\n\\nOui." }',
        'CONV-09',
      ),
    ).toEqual([]);
  });

  it('leaves the numbers of an annex that the program does not number', () => {
    expect(
      faults(
        'conventions/aide.md: { corps: "# Articles\\n\\n## Objet\\n\\nAider.\\n\\n# Annexes\\n\\n## Programme {#programme}\\n\\n### 1. Ateliers\\n\\nTrois." }',
        'CONV-09',
      ),
    ).toEqual([]);
  });

  it('knows the abbreviation of an article', () => {
    expect(
      faults('conventions/aide.md: { corps: "# Articles\\n\\n## Art. 12 : Durée\\n\\nUn an." }', 'CONV-09'),
    ).toHaveLength(1);
  });
});
