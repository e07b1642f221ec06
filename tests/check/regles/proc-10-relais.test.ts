import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PROC-10';

describe(CODE, () => {
  const procurations = (lignes: string, reste = ''): string =>
    `presences.yaml: { ${reste}procurations: [${lignes}] }`;

  it('names the questions that no proxy covers', () => {
    const fault = seule(
      procurations(
        '{ de: Rose THOMAS, a: Maud PERRIN, jusqu_a: 3 }, { de: Rose THOMAS, a: Odile RENARD, a_compter_de: 6 }',
      ),
      CODE,
    );
    expect(fault.message).toBe(
      "Mme Rose THOMAS n'est représentée par personne à la question n°4 et à la question n°5, que ses procurations ne couvrent pas.",
    );
    expect(fault.severity).toBe('information');
    expect(faults(procurations('{ de: Rose THOMAS, a: Maud PERRIN }'), CODE)).toEqual([]);
  });
});
