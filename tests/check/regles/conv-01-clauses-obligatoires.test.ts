import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-01', () => {
  it('names each statement that no article makes', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.`,
        'CONV-01',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 0],
        message: expect.stringContaining('le montant de la subvention'),
        reckoned: "30 000 € pour l'exercice 2024",
      },
      { severity: 'avertissement', message: expect.stringContaining('les modalités de versement') },
      { severity: 'avertissement', message: expect.stringContaining("les conditions d'utilisation") },
    ]);
  });

  it('takes a clause made in other words', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Versement

    Une aide de [montant](#subvention) est payée à la signature.

    ## Emploi

    Le bénéficiaire consacre cette aide au seul programme.`,
        'CONV-01',
      ),
    ).toEqual([]);
  });

  it('adds what earlier sittings of the year granted', () => {
    expect(
      faults(
        `2024-03-14/conventions/aide.md: { subvention: 8 000 }
conventions/aide.md:
  subvention: 18 000
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Versement

    Une aide de [montant](#subvention) est payée à la signature.`,
        'CONV-01',
      ),
    ).toMatchObject([{ severity: 'avertissement', reckoned: "26 000 € pour l'exercice 2024" }]);
  });

  it('says nothing below the threshold', () => {
    expect(
      faults(
        `conventions/aide.md:
  subvention: 23 000
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.`,
        'CONV-01',
      ),
    ).toEqual([]);
  });

  it('says nothing of a public body', () => {
    expect(
      faults(
        `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      prive: non
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }
  corps: "# Articles\\n\\n## Objet\\n\\nSoutenir."`,
        'CONV-01',
      ),
    ).toEqual([]);
  });
});
