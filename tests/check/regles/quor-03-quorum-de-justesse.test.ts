import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'QUOR-03';

describe(CODE, () => {
  const SEPT = 'Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET, Serge VALLET';
  const absents = (plus = ''): string =>
    `presences.yaml: { absents: [${SEPT}${plus}], mouvements: [], procurations: [] }\n`;

  it('tells where the quorum hangs on one person', () => {
    const fault = seule(absents(), CODE);
    expect(fault.message).toContain('8 membres présents sur 15');
    expect(fault.severity).toBe('information');
    expect(faults('{}', CODE)).toEqual([]);
  });
});
