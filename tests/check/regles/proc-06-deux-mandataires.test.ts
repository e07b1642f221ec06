import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PROC-06';

describe(CODE, () => {
  const procurations = (lignes: string, reste = ''): string =>
    `presences.yaml: { ${reste}procurations: [${lignes}] }`;

  it('names both holders and the questions in common', () => {
    const fault = seule(
      procurations(
        '{ de: Luc OLIVIER, a: Maud PERRIN, jusqu_a: 5 }, { de: Luc OLIVIER, a: Odile RENARD, a_compter_de: 4 }',
      ),
      CODE,
    );
    expect(fault.message).toBe(
      'M. Luc OLIVIER donne procuration à la fois à Mme Maud PERRIN et à Mme Odile RENARD à la question n°4 et à la question n°5.',
    );
    expect(fault.path).toEqual(['presences', 'procurations', 1, 'a']);
  });

  it('names a line written twice', () => {
    const fault = seule(
      procurations('{ de: Luc OLIVIER, a: Maud PERRIN }, { de: Luc OLIVIER, a: Maud PERRIN }'),
      CODE,
    );
    expect(fault.message).toContain('est écrite deux fois');
    expect(faults('{}', CODE)).toEqual([]);
  });
});
