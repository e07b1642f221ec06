import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PROC-03';

describe(CODE, () => {
  const procurations = (lignes: string, reste = ''): string =>
    `presences.yaml: { ${reste}procurations: [${lignes}] }`;

  it('refuses a proxy to oneself, and that rule alone speaks', () => {
    const yaml = procurations('{ de: Luc OLIVIER, a: Luc OLIVIER }', 'mouvements: [], ');
    expect(seule(yaml, CODE).message).toBe('M. Luc OLIVIER ne peut pas se donner procuration à lui-même.');
    expect(
      faults(yaml)
        .map(({ code }) => code)
        .filter((code) => code.startsWith('PROC')),
    ).toEqual([CODE]);
  });
});
