import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-02', () => {
  it('asks for the contract', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.`,
        'CONV-02',
      ),
    ).toMatchObject([{ severity: 'avertissement', path: ['conventions', 'aide', 'corps', 0] }]);
  });

  it('leaves a company alone', () => {
    expect(
      faults(
        `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      forme: société coopérative
      prive: oui
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }
  corps: "# Articles\\n\\n## Objet\\n\\nSoutenir."`,
        'CONV-02',
      ),
    ).toEqual([]);
  });

  it('did not apply before 2 January 2022', () => {
    expect(
      faults(
        `seance.yaml: { date: 2021-12-16, convocation: { date: 2021-12-09 } }
conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.`,
        'CONV-02',
      ),
    ).toEqual([]);
  });
});
