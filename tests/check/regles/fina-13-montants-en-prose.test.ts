import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-13', () => {
  it('points at the sum in the line of a body', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet

    La subvention est de 03 000 € pour l'année.`,
        'FINA-13',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 4],
        written: '03 000 €',
        reckoned: '30 000 €',
      },
    ]);
  });

  it('reads thousands written in k€', () => {
    expect(
      faults('rapports/1.md: { decision: [attribue une aide de 31 k€, { signature: aide }] }', 'FINA-13'),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '1', 'decision', 0], written: '31 k€' },
    ]);
  });

  it('leaves the sums of other years alone', () => {
    expect(
      faults(
        `rapports/1.md:
  corps: |
    # Résumé

    Une subvention de 31 000 € avait été versée en 2022.`,
        'FINA-13',
      ),
    ).toEqual([]);
  });

  it('leaves the sums of other funders alone', () => {
    expect(
      faults(
        `rapports/1.md:
  corps: |
    # Résumé

    La Région apporte une subvention de 31 000 €.`,
        'FINA-13',
      ),
    ).toEqual([]);
  });

  it('leaves the thresholds of the law alone', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet

    Si le total des aides dépasse 153 000 €, les comptes sont publiés.`,
        'FINA-13',
      ),
    ).toEqual([]);
  });

  it('takes no grant for a threshold', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet

    L'association reçoit une subvention de 300 000 €.`,
        'FINA-13',
      ),
    ).toMatchObject([{ written: '300 000 €', reckoned: '30 000 €' }]);
  });
});
