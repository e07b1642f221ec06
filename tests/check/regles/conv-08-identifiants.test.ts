import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-08', () => {
  it('points at the second heading of one id', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Durée {#objet}

    Un an.`,
        'CONV-08',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'corps', 6],
        written: '{#objet}',
        related: [{ path: ['conventions', 'aide', 'corps', 2] }],
      },
    ]);
  });

  it('keeps the names of the data', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Aide {#subvention}

    Soutenir.`,
        'CONV-08',
      ),
    ).toMatchObject([{ severity: 'erreur', written: '{#subvention}' }]);
  });

  it('finds two headings of one title', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet

    Soutenir.

    ## Objet

    Encore.`,
        'CONV-08',
      ),
    ).toMatchObject([{ severity: 'erreur', written: 'Objet' }]);
  });
});
