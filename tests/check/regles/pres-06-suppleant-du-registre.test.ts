import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-06';

describe(CODE, () => {
  it('refuses a titular among the substitutes', () => {
    const fault = seule('presences.yaml: { suppleants: [Tania WEBER, Noé QUENTIN] }', CODE);
    expect(fault.message).toContain(
      'M. Noé QUENTIN est dans la liste des suppléants qui siègent, mais il est titulaire',
    );
    expect(fault.path).toEqual(['presences', 'suppleants', 1]);
  });

  it('refuses someone who sits and is away', () => {
    expect(
      seule('presences.yaml: { suppleants: [Tania WEBER], absents: [Tania WEBER] }', CODE).message,
    ).toContain('à la fois dans « suppleants » et dans « absents »');
    expect(faults('presences.yaml: { suppleants: [Tania WEBER] }', CODE)).toEqual([]);
  });
});
