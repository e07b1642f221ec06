import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-22', () => {
  it('points at another court', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Litiges

    Ils relèvent du tribunal administratif de Lyon.`,
        'CONV-22',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        written: 'tribunal administratif de Lyon',
        reckoned: 'Tribunal administratif de Besançon',
      },
    ]);
  });

  it('informs of another case', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Litiges

    Ils relèvent du Tribunal Administratif de Besançon.`,
        'CONV-22',
      ),
    ).toMatchObject([
      {
        severity: 'information',
        written: 'Tribunal Administratif de Besançon',
        hint: 'Écrire « Tribunal administratif de Besançon ».',
      },
    ]);
  });

  it('accepts the court without its capital', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Litiges

    Ils relèvent du tribunal administratif de Besançon.`,
        'CONV-22',
      ),
    ).toEqual([]);
  });
});
