import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-15';

describe(CODE, () => {
  const aumont = (reste: string): string => `registre.yaml:
  communes:
    - { nom: Aumont, ${reste} }
    - { nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL] }
presences.yaml: { absents: [], mouvements: [], procurations: [] }`;

  it('refuses more members than seats', () => {
    const fault = seule(aumont('sieges: 1, membres: [M. Serge VALLET, Mme Ute XAVIER]'), CODE);
    expect(fault.severity).toBe('erreur');
    expect(fault.message).toContain('La commune Aumont a 1 siège mais 2 membres en exercice');
    expect(fault.path).toEqual(['registre', 'communes', 0, 'sieges']);
  });

  it('asks who holds a seat without a name', () => {
    const fault = seule(aumont('sieges: 2, membres: [M. Serge VALLET]'), CODE);
    expect(fault.severity).toBe('avertissement');
    expect(fault.message).toContain('1 membre nommé');
    expect(faults(aumont('membres: [M. Serge VALLET]'), CODE)).toEqual([]);
  });
});
