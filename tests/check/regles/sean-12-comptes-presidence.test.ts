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
});
