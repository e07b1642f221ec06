import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-25', () => {
  it('points at an empty article', () => {
    expect(
      faults(
        'conventions/aide.md: { corps: "# Articles\\n\\n## Objet\\n\\nAider.\\n\\n## Durée\\n" }',
        'CONV-25',
      ),
    ).toMatchObject([{ severity: 'erreur', path: ['conventions', 'aide', 'corps', 6], written: 'Durée' }]);
  });

  it('points at a part that would not be printed', () => {
    expect(
      faults(
        'conventions/aide.md: { corps: "# Préambule\\n\\nTexte.\\n\\n# Articles\\n\\n## Objet\\n\\nAider." }',
        'CONV-25',
      ),
    ).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'corps', 0], written: 'Préambule' },
    ]);
  });

  it('refuses a convention without an article', () => {
    expect(
      faults('conventions/aide.md: { corps: "# Exposé des motifs\\n\\nTexte." }', 'CONV-25'),
    ).toMatchObject([{ severity: 'erreur', path: ['conventions', 'aide', 'corps'] }]);
  });

  it('warns of two articles of one title', () => {
    expect(
      faults(
        'conventions/aide.md: { corps: "# Articles\\n\\n## Objet\\n\\nAider.\\n\\n## Objet {#suite}\\n\\nEncore." }',
        'CONV-25',
      ),
    ).toMatchObject([{ severity: 'avertissement', path: ['conventions', 'aide', 'corps', 6] }]);
  });
});
