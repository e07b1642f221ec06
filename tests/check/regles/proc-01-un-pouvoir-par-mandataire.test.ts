import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PROC-01';

describe(CODE, () => {
  const procurations = (lignes: string, reste = ''): string =>
    `presences.yaml: { ${reste}procurations: [${lignes}] }`;

  const deux = procurations('{ de: Luc OLIVIER, a: Maud PERRIN }, { de: Hugo LEROUX, a: Maud PERRIN }');

  it('names both givers and only the questions where the proxies meet', () => {
    const fault = seule(deux, CODE);
    expect(fault.message).toBe(
      "Mme Maud PERRIN porte déjà la procuration de M. Luc OLIVIER à la question n°1 et à la question n°2 : celle de M. Hugo LEROUX n'y donne pas de voix, un membre ne peut en porter qu'une.",
    );
    expect(fault.severity).toBe('erreur');
    expect(fault.path).toEqual(['presences', 'procurations', 1, 'a']);
    expect(fault.related?.[0]?.path).toEqual(['presences', 'procurations', 0]);
  });

  it('only asks a look while the health emergency lasted', () => {
    expect(seule(`${deux}\nseance.yaml: { date: 2021-03-11 }`, CODE).severity).toBe('avertissement');
    expect(seule(`${deux}\nseance.yaml: { date: 2022-08-01 }`, CODE).severity).toBe('erreur');
  });

  it('lets a holder carry two, one after the other', () => {
    expect(
      faults(
        procurations('{ de: Hugo LEROUX, a: Maud PERRIN }, { de: Denise DELORME, a: Maud PERRIN }'),
        CODE,
      ),
    ).toEqual([]);
  });
});
