import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-03', () => {
  it('asks for the account', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.`,
        'CONV-03',
      ),
    ).toMatchObject([{ severity: 'avertissement', path: ['conventions', 'aide', 'corps', 0] }]);
  });

  it('points at a delay longer than the law leaves', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Comptes

    Le compte rendu financier parvient dans les douze mois qui suivent la clôture de l'exercice.`,
        'CONV-03',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 4],
        written: 'dans les douze mois',
        reckoned: 'dans les six mois',
      },
    ]);
  });

  it('reckons the six months when the term is the day to file', () => {
    expect(
      faults(
        `conventions/aide.md:
  duree: { fin: 2025-09-30 }
  corps: |
    # Articles

    ## Comptes

    Le compte rendu financier est remis au plus tard le [échéance](#fin).`,
        'CONV-03',
      ),
    ).toMatchObject([
      { severity: 'avertissement', path: ['conventions', 'aide', 'duree', 'fin'], reckoned: '30 juin 2025' },
    ]);
  });

  it('leaves other delays alone', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Comptes

    Le compte rendu financier est dû dans les six mois.

    ## Archives

    Les pièces sont gardées dix ans après l'exercice.`,
        'CONV-03',
      ),
    ).toEqual([]);
  });
});
