import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-16', () => {
  it('writes the office that agrees', () => {
    expect(
      faults(
        `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      forme: association
      prive: oui
      siege: 12 rue des Tanneurs, 39800 Poligny
      siret: 51234567900017
      representant: { personne: M. Yvon ZELLER, fonction: Présidente, habilitation: ses statuts }`,
        'CONV-16',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'parties', 0, 'representant', 'fonction'],
        written: 'Présidente',
        reckoned: 'Président',
      },
    ]);
  });

  it('keeps the case of the office', () => {
    expect(
      faults(
        `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      forme: association
      prive: oui
      siege: 12 rue des Tanneurs, 39800 Poligny
      siret: 51234567900017
      representant: { personne: Mme Yvonne ZELLER, fonction: directeur général, habilitation: ses statuts }`,
        'CONV-16',
      ),
    ).toMatchObject([{ severity: 'avertissement', reckoned: 'directrice' }]);
  });

  it('asks for the power to sign', () => {
    expect(
      faults(
        `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      forme: association
      prive: oui
      siege: 12 rue des Tanneurs, 39800 Poligny
      siret: 51234567900017
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente }`,
        'CONV-16',
      ),
    ).toMatchObject([
      { severity: 'avertissement', path: ['conventions', 'aide', 'parties', 0, 'representant'] },
    ]);
  });

  it('leaves offices of one form alone', () => {
    expect(
      faults(
        `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      forme: association
      prive: oui
      siege: 12 rue des Tanneurs, 39800 Poligny
      siret: 51234567900017
      representant: { personne: Mme Yvonne ZELLER, fonction: Maire, habilitation: ses statuts }`,
        'CONV-16',
      ),
    ).toEqual([]);
  });
});
