import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-06';

describe(CODE, () => {
  const interesses = 'rapports/2.md: { interesses: [Noé QUENTIN, Odile RENARD, Luc OLIVIER] }\n';

  it('names those in the room, not the absent', () => {
    const fault = seule(interesses, CODE);
    expect(fault.message).toContain(
      'À la question n°2, M. Noé QUENTIN et Mme Odile RENARD figurent à la fois parmi les intéressés et dans la salle',
    );
    expect(fault.severity).toBe('information');
  });

  it('judges by the law of the day', () => {
    const le = (date: string): string =>
      `${interesses}seance.yaml: { date: ${date}, convocation: { date: 2025-12-01 } }`;
    expect(faults(le('2025-12-23'), CODE)).toHaveLength(1);
    expect(faults(le('2025-12-24'), CODE)).toEqual([]);
  });
});
