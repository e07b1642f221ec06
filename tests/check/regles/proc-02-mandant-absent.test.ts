import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PROC-02';

describe(CODE, () => {
  const procurations = (lignes: string, reste = ''): string =>
    `presences.yaml: { ${reste}procurations: [${lignes}] }`;

  it('names a giver who is there all along', () => {
    const fault = seule(procurations('{ de: Karine NOEL, a: Maud PERRIN }'), CODE);
    expect(fault.message).toBe(
      'La procuration de Mme Karine NOEL à Mme Maud PERRIN est sans objet : Mme Karine NOEL est notée présente à toutes les questions.',
    );
    expect(fault.path).toEqual(['presences', 'procurations', 0, 'de']);
  });

  it('names a giver who is there for all that the bounds cover', () => {
    const fault = seule(procurations('{ de: Hugo LEROUX, a: Inès GUYOT, a_compter_de: 4 }'), CODE);
    expect(fault.message).toContain('à toutes les questions que la procuration couvre');
    expect(faults('{}', CODE)).toEqual([]);
  });
});
