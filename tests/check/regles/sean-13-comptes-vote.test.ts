import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-13';

describe(CODE, () => {
  const comptes = 'seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }\n';

  it('refuses a vote of the chief', () => {
    const fault = seule(
      `${comptes}rapports/2.md: { nature: comptes, scrutin: { contre: [Camille AUBRY] } }`,
      CODE,
    );
    expect(fault.severity).toBe('erreur');
    expect(fault.path).toEqual(['rapports', '2', 'scrutin', 'contre', 0]);
  });

  it('names the proxy that the chief carries, without a voice there', () => {
    const fault = seule(
      `${comptes}rapports/2.md: { nature: comptes }
presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Camille AUBRY }] }`,
      CODE,
    );
    expect(fault.severity).toBe('information');
    expect(fault.message).toContain(
      'La procuration de M. Luc OLIVIER à Mme Camille AUBRY ne donne pas de voix',
    );
  });

  it('lets the chief vote on anything else', () => {
    expect(faults('rapports/2.md: { scrutin: { contre: [Camille AUBRY] } }', CODE)).toEqual([]);
  });
});
