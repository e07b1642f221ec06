import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PROC-05';

describe(CODE, () => {
  const procurations = (lignes: string, reste = ''): string =>
    `presences.yaml: { ${reste}procurations: [${lignes}] }`;

  const chaine = procurations('{ de: Luc OLIVIER, a: Hugo LEROUX }, { de: Hugo LEROUX, a: Inès GUYOT }');

  it('names the chain once, and no other rule repeats it', () => {
    const fault = seule(chaine, CODE);
    expect(fault.message).toBe(
      'La procuration de M. Luc OLIVIER à M. Hugo LEROUX ne donne pas de voix à la question n°1 et à la question n°2 : M. Hugo LEROUX y est absent et représenté par Mme Inès GUYOT, à qui le pouvoir ne se transmet pas.',
    );
    expect(fault.related?.[0]?.path).toEqual(['presences', 'procurations', 1]);
    expect(faults(chaine, 'PROC-04')).toEqual([]);
    expect(faults('{}', CODE)).toEqual([]);
  });
});
