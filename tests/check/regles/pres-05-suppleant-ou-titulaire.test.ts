import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-05';

describe(CODE, () => {
  it('names once all that the titular does beside the substitute', () => {
    const fault = seule(
      `presences.yaml: { suppleants: [Tania WEBER], procurations: [{ de: Serge VALLET, a: Noé QUENTIN }] }
rapports/2.md: { interesses: [Serge VALLET] }`,
      CODE,
    );
    expect(fault.message).toBe(
      'M. Serge VALLET est remplacé par Mme Tania WEBER, qui siège à sa place : il ne peut pas en plus donner procuration et être parmi les intéressés.',
    );
    expect(fault.path).toEqual(['presences', 'procurations', 0, 'de']);
    expect(fault.related).toHaveLength(1);
  });

  it('lets the titular be noted absent', () => {
    expect(faults('presences.yaml: { absents: [Serge VALLET], suppleants: [Tania WEBER] }', CODE)).toEqual(
      [],
    );
  });
});
