import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-08';

describe(CODE, () => {
  it('tells that an absent interested member will not be named', () => {
    const fault = seule('rapports/2.md: { interesses: [Noé QUENTIN, Rose THOMAS] }', CODE);
    expect(fault.message).toBe(
      "Mme Rose THOMAS, parmi les intéressés de la question n°2, n'y a aucune voix à retirer (absente toute la séance) : la phrase des conseillers intéressés ne la nommera pas.",
    );
    expect(fault.path).toEqual(['rapports', '2', 'interesses', 1]);
    expect(faults('rapports/2.md: { interesses: [Luc OLIVIER] }', CODE)).toEqual([]);
  });
});
