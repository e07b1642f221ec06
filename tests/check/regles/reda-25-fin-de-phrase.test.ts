import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-25', () => {
  it('points at the last word', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    Les horaires des déchèteries changent au début du mois de juillet et`,
        'REDA-25',
      ),
    ).toMatchObject([{ severity: 'information', path: ['rapports', '2', 'corps', 2], written: 'et' }]);
  });

  it('reads a paragraph over its lines', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    Les horaires des déchèteries changent au début
    du mois de juillet.`,
        'REDA-25',
      ),
    ).toEqual([]);
  });

  it('leaves labels, items and colons alone', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    Année 2024 : 65 000 €

    Les horaires des déchèteries changent au début du mois de juillet :

    - oui`,
        'REDA-25',
      ),
    ).toEqual([]);
  });
});
