import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-08';

describe(CODE, () => {
  const absent = (reste: string): string =>
    `presences.yaml: { absents: [Serge VALLET], mouvements: [], ${reste} }`;

  it('tells of a titular away whose substitute does not sit', () => {
    const fault = seule(absent('procurations: []'), CODE);
    expect(fault.message).toBe(
      "M. Serge VALLET (Aumont) est absent sans que Mme Tania WEBER, sa suppléante, siège, et n'a pas donné procuration.",
    );
    expect(fault.severity).toBe('information');
  });

  it('says that the proxy is allowed', () => {
    expect(seule(absent('procurations: [{ de: Serge VALLET, a: Noé QUENTIN }]'), CODE).message).toContain(
      'a donné procuration à M. Noé QUENTIN, comme la loi le permet',
    );
    expect(faults(absent('suppleants: [Tania WEBER], procurations: []'), CODE)).toEqual([]);
  });
});
