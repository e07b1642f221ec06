import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-22';

describe(CODE, () => {
  it('names each question taken that the agenda does not hold', () => {
    const trouvees = faults('seance.yaml: { ordre_du_jour: 1 à 6 }', CODE);
    expect(trouvees.map(({ path }) => path?.at(-1))).toEqual([6, 7]);
    expect(faults('{}', CODE)).toEqual([]);
  });

  it('refuses an addition of what the agenda holds', () => {
    const yaml = 'seance.yaml: { ordre_du_jour: 1 à 8, ajoutees: [{ questions: 8, motif: urgence }] }';
    expect(seule(yaml, CODE).path).toEqual(['seance', 'ajoutees', 0, 'questions']);
  });
});
