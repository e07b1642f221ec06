import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-50';

describe(CODE, () => {
  const comptes = (presences: string, seance = ''): string => `presences.yaml: { ${presences} }
rapports/2.md: { nature: comptes, titre: Compte financier unique 2023 }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }]${seance} }`;

  it('wants the head of the executive out of the room when the accounts are voted', () => {
    const fault = seule(comptes('mouvements: []'), CODE);
    expect(fault.severity).toBe('erreur');
    expect(fault.path).toEqual(['presences', 'mouvements']);
    expect(fault.message).toContain("n'est pas notée sortie");
    expect(fault.hint).toContain('- { pendant: [2], sortent: [Camille AUBRY] }');
    expect(faults(comptes('mouvements: [{ pendant: [1], sortent: [Camille AUBRY] }]'), CODE)).toHaveLength(1);
  });

  it.each([
    'mouvements: [{ pendant: [2], sortent: [Camille AUBRY] }]',
    'mouvements: [{ pendant: [1, 2], sortent: [Camille AUBRY] }]',
    'mouvements: [{ apres: 1, partent: [Camille AUBRY] }, { avant: 3, arrivent: [Camille AUBRY] }]',
    'mouvements: [{ apres: 1, partent: [Camille AUBRY] }]',
    'absents: [Camille AUBRY, Luc OLIVIER, Rose THOMAS]',
  ])('says nothing of who went out or was away: %s', (presences) => {
    expect(faults(comptes(presences), CODE)).toEqual([]);
  });

  it('waits for the sitting, and looks at no other matter', () => {
    const avant = `${comptes('mouvements: []')}\nrapports/1.md: { scrutin: { annonce: } }\naujourdhui: 2024-06-01`;
    expect(faults(avant, CODE)).toEqual([]);
    expect(faults('presences.yaml: { mouvements: [] }', CODE)).toEqual([]);
  });

  it('lets nobody look for an interest in that outing, nor for a fault in a proxy that the head carries', () => {
    const sortie = 'mouvements: [{ pendant: [2], sortent: [Camille AUBRY] }]';
    const porteur = `${sortie}, procurations: [{ de: Luc OLIVIER, a: Camille AUBRY }]`;
    expect(faults(comptes(sortie), 'INTE-10')).toEqual([]);
    const graves = faults(comptes(porteur)).filter(({ severity }) => severity !== 'information');
    expect(graves.map(({ code, message }) => [code, message])).toEqual([]);
  });
});
