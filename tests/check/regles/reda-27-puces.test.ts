import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-27', () => {
  it('points at two bullets', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    - . été ;
    - hiver.`,
        'REDA-27',
      ),
    ).toMatchObject([{ severity: 'information', path: ['rapports', '2', 'corps', 2], written: '- .' }]);
  });

  it('points at a lone bullet that introduces what follows', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    - Pour rappel :

    Deux saisons.`,
        'REDA-27',
      ),
    ).toMatchObject([
      { severity: 'information', path: ['rapports', '2', 'corps', 2], written: '- Pour rappel :' },
    ]);
  });

  it('accepts an item that introduces its own list', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    - Deux saisons :
      - été ;
      - hiver.`,
        'REDA-27',
      ),
    ).toEqual([]);
  });
});
