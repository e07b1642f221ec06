import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-21', () => {
  it('points at the words of a purchase', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Prix

    La collectivité rémunère les prestations sur présentation d'une facture.`,
        'CONV-21',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 8],
        written: 'rémunère les prestations',
      },
      { severity: 'avertissement', written: "présentation d'une facture" },
    ]);
  });

  it('leaves denials and budget lines alone', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Nature

    La subvention ne rémunère aucune prestation de service.`,
        'CONV-21',
      ),
    ).toEqual([]);
  });
});
