import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-07', () => {
  it('points at an article beyond the last', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Durée

    Selon les articles 1er et l'article 7, un an.`,
        'CONV-07',
      ),
    ).toMatchObject([
      { severity: 'information', written: 'articles 1er' },
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 8],
        written: 'article 7',
        reckoned: '2 articles',
      },
    ]);
  });

  it('points at an annex beyond the last', () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["approuve l\'annexe 4 de la convention", { signature: aide }] }',
        'CONV-07',
      ),
    ).toMatchObject([{ severity: 'avertissement', written: 'annexe 4' }]);
  });

  it('leaves the articles of laws alone', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Durée

    Selon l'article 10 de la loi n°2000-321 et l'article 9-1 de la même loi.`,
        'CONV-07',
      ),
    ).toEqual([]);
  });
});
