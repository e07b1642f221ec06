import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-29', () => {
  it('asks for the second member', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    Ouvrir d'une part l'été.`,
        'REDA-29',
      ),
    ).toMatchObject([
      { severity: 'information', path: ['rapports', '2', 'corps', 2], written: "d'une part" },
    ]);
  });

  it('counts the members', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    Ouvrir d'une part l'été, de l'autre l'hiver, de l'autre l'automne.`,
        'REDA-29',
      ),
    ).toMatchObject([{ severity: 'information' }]);
  });

  it('accepts a connector by itself', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    D'autre part, les horaires changent.`,
        'REDA-29',
      ),
    ).toEqual([]);
  });
});
