import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-04', () => {
  it('asks for the clause', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.`,
        'CONV-04',
      ),
    ).toMatchObject([{ severity: 'avertissement', path: ['conventions', 'aide', 'corps', 0] }]);
  });

  it('only informs where the article of the code is not cited', () => {
    expect(
      faults('conventions/aide.md: { visas: [la loi n°2000-321 du 12 avril 2000] }', 'CONV-04'),
    ).toMatchObject([{ severity: 'information', path: ['conventions', 'aide', 'visas'] }]);
  });

  it('finds the article of the code in an article of the convention', () => {
    expect(
      faults(
        `conventions/aide.md:
  visas: []
  corps: |
    # Articles

    ## Contrôle

    Conformément à l'article L1611-4 du CGCT, la subvention est contrôlée sur place.`,
        'CONV-04',
      ),
    ).toEqual([]);
  });
});
