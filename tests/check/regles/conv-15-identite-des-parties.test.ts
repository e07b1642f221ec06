import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-15', () => {
  it('lists what is missing', () => {
    expect(
      faults(
        `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      prive: oui
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }`,
        'CONV-15',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'parties', 0],
        message: expect.stringContaining("sa forme juridique, son siège et un numéro d'immatriculation"),
      },
    ]);
  });

  it('takes the RNA for want of a SIRET', () => {
    expect(
      faults(
        `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      prive: oui
      forme: association
      siege: Poligny
      rna: W392000123
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }`,
        'CONV-15',
      ),
    ).toEqual([]);
  });

  it('leaves a public body alone', () => {
    expect(
      faults(
        `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      prive: non
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }`,
        'CONV-15',
      ),
    ).toEqual([]);
  });
});
