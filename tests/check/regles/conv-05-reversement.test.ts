import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-05', () => {
  it('informs that nothing is said', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.`,
        'CONV-05',
      ),
    ).toMatchObject([{ severity: 'information', path: ['conventions', 'aide', 'corps', 0] }]);
  });

  it('does not take a restitution for it', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Restitution

    La collectivité peut exiger le reversement total de la subvention.`,
        'CONV-05',
      ),
    ).toMatchObject([{ severity: 'information' }]);
  });

  it('takes the usual wordings', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Emploi

    Elle ne peut redistribuer tout ou partie de la subvention à un autre organisme.`,
        'CONV-05',
      ),
    ).toEqual([]);
  });
});
