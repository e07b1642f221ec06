import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-14';

describe(CODE, () => {
  it('finds accounts behind another nature', () => {
    const fault = seule('rapports/2.md: { titre: Approbation du compte financier unique 2025 }', CODE);
    expect(fault.path).toEqual(['rapports', '2', 'titre']);
    expect(fault.hint).toContain('nature: comptes');
  });

  it('lets pass what only follows from them', () => {
    expect(faults('rapports/2.md: { titre: Reprise des résultats du compte administratif }', CODE)).toEqual(
      [],
    );
    expect(faults('rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }', CODE)).toEqual([]);
  });
});
