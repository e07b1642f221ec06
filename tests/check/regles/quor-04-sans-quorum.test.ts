import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'QUOR-04';

describe(CODE, () => {
  const SEPT = 'Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET, Serge VALLET';
  const absents = (plus = ''): string =>
    `presences.yaml: { absents: [${SEPT}${plus}], mouvements: [], procurations: [] }\n`;

  const seconde = 'seance.yaml: { convocation: { date: 2024-06-09, rang: 2 } }\n';

  it('recalls what a second convocation allows', () => {
    const fault = seule(seconde + absents(', Inès GUYOT'), CODE);
    expect(fault.severity).toBe('information');
    expect(fault.message).toContain('sans quorum à toutes les questions');
    expect(faults(seconde, CODE)).toEqual([]);
  });
});
