import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-12';

describe(CODE, () => {
  it('wants another chair for the accounts', () => {
    const fault = seule('rapports/2.md: { nature: comptes }', CODE);
    expect(fault.message).toContain(
      'Mme Camille AUBRY préside la question n°2, où ses propres comptes sont votés',
    );
    expect(fault.hint).toContain('le membre que le conseil a élu');
    expect(fault.path).toEqual(['rapports', '2', 'nature']);
  });

  it('says nothing of other matters', () => {
    expect(faults('rapports/2.md: { nature: deliberation }', CODE)).toEqual([]);
  });

  describe('away the head of the executive', () => {
    const absente = (
      seance: string,
    ): string => `presences.yaml: { absents: [Camille AUBRY, Luc OLIVIER, Rose THOMAS] }
rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { presidence: Jacques MERCIER${seance} }`;

    it('asks for the election of whoever takes the chair', () => {
      const fault = seule(absente(''), CODE);
      expect(fault.severity).toBe('erreur');
      expect(fault.path).toEqual(['seance', 'presidence']);
      expect(fault.hint).toContain("election: à l'unanimité");
    });

    it('takes a chair named for the accounts as elected, whatever is said of the election', () => {
      expect(
        faults(absente(', autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }]'), CODE),
      ).toEqual([]);
      const election =
        "autres_presidences: [{ questions: 1 à 4, presidence: Jacques MERCIER, election: à l'unanimité }]";
      expect(faults(absente(`, ${election}`), CODE)).toEqual([]);
    });

    it('asks a look where the chair was named for other matters too, for another reason', () => {
      const depart =
        'autres_presidences: [{ questions: 1 à 4, presidence: Jacques MERCIER, motif: départ de la présidente }]';
      expect(seule(absente(`, ${depart}`), CODE)).toMatchObject({
        severity: 'avertissement',
        path: ['seance', 'autres_presidences', 0, 'presidence'],
      });
    });
  });
});
