import { describe, expect, it } from 'vitest';
import { faults } from '../check/patch.ts';
import { dits } from './dits.ts';

/** Bruno CARLIER led the executive until `fin`, and still sits; Camille AUBRY does since. */
const comptes = (fin: string, depuis: string, reste = ''): string => `registre.yaml:
  communes:
    - nom: Arbois
      membres:
        - { nom: Mme Camille AUBRY, fonction: Présidente, depuis: ${depuis} }
        - { nom: M. Bruno CARLIER, fonction: Président, jusqu_au: ${fin} }
        - { nom: M. Bruno CARLIER, depuis: ${depuis} }
        - M. Étienne FABRE
        - Mme Inès GUYOT
    - { nom: Poligny, membres: [{ nom: M. Jacques MERCIER, fonction: 1er Vice-Président }, Mme Karine NOEL, Mme Maud PERRIN] }
seance.yaml: { secretaire: Karine NOEL }
presences.yaml: { absents: [], procurations: [], mouvements: [${reste}] }
rapports/2.md: { nature: comptes, titre: Compte administratif 2023, rapporteur: Étienne FABRE, scrutin: { annonce: } }`;

const SORTI = '{ pendant: 2, sortent: [Bruno CARLIER] }';

describe('the accounts of a head who no longer is, and still sits', () => {
  it('has the former one leave, and leaves the chair to who came after', () => {
    const yaml = comptes('2024-01-09', '2024-01-10', SORTI);
    expect(faults(yaml, 'SEAN-50')).toEqual([]);
    expect(faults(yaml, 'SEAN-12').map(({ severity }) => severity)).toEqual(['information']);
    const extrait = dits(yaml).extrait();
    expect(extrait).toContain(
      "M. Bruno CARLIER, chargé de l'exécutif pendant l'exercice, s'est retiré au moment du vote et n'y a pas pris part (CGCT, article L2121-14).",
    );
    expect(extrait).not.toContain('pour présider cette question');
  });

  it('is an error when they stay', () => {
    const [fault] = faults(comptes('2024-01-09', '2024-01-10'), 'SEAN-50');
    expect(fault?.message).toContain('M. Bruno CARLIER');
  });

  it('asks nothing of one whose term ended before that year', () => {
    expect(faults(comptes('2022-06-30', '2022-07-01'), 'SEAN-50').map(({ message }) => message)).toEqual([
      expect.stringContaining('Mme Camille AUBRY'),
    ]);
  });
});
