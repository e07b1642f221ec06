import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PROC-08';

describe(CODE, () => {
  const procurations = (lignes: string, reste = ''): string =>
    `presences.yaml: { ${reste}procurations: [${lignes}] }`;

  it('points at the bound that runs into the presence of the giver', () => {
    const fault = seule(procurations('{ de: Hugo LEROUX, a: Inès GUYOT, jusqu_a: 4 }'), CODE);
    expect(fault.message).toBe(
      "La procuration de M. Hugo LEROUX à Mme Inès GUYOT est écrite jusqu'à la question n°4, où M. Hugo LEROUX est dans la salle : elle ne vaut que pour son absence.",
    );
    expect(fault.path).toEqual(['presences', 'procurations', 0, 'jusqu_a']);
  });

  it('points at a start before the departure', () => {
    const fault = seule(procurations('{ de: Denise DELORME, a: Étienne FABRE, a_compter_de: 3 }'), CODE);
    expect(fault.path).toEqual(['presences', 'procurations', 0, 'a_compter_de']);
    expect(fault.hint).toContain('de la mandante');
    expect(faults(procurations('{ de: Denise DELORME, a: Étienne FABRE, a_compter_de: 6 }'), CODE)).toEqual(
      [],
    );
  });
});
