import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-19', () => {
  it('points at the item that ends otherwise', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    - un ;
    - deux.
    - trois ;
    - quatre.`,
        'REDA-19',
      ),
    ).toMatchObject([{ severity: 'information', path: ['rapports', '2', 'corps', 3], written: 'deux.' }]);
  });

  it('points at a last item that ends nothing', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    - un,
    - deux,
    - trois,`,
        'REDA-19',
      ),
    ).toMatchObject([{ severity: 'information', path: ['rapports', '2', 'corps', 4], written: 'trois,' }]);
  });

  it('points at a last item without a sign', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    - un ;
    - deux ;
    - trois`,
        'REDA-19',
      ),
    ).toMatchObject([{ severity: 'information', path: ['rapports', '2', 'corps', 4] }]);
  });

  it('reads items that go on below, and lists inside lists', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    - Un.

      Suite de un.

    - Deux :
      - a ;
      - b.
    - Trois.`,
        'REDA-19',
      ),
    ).toEqual([]);
  });

  it('accepts a list without punctuation', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    - un
    - deux
    - trois`,
        'REDA-19',
      ),
    ).toEqual([]);
  });
});
