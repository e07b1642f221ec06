import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-07';

describe(CODE, () => {
  it('tells a Sunday and a public holiday, on which a council may sit', () => {
    const fault = seule('seance.yaml: { date: 2024-06-16 }', CODE);
    expect(fault.message).toBe("La séance est datée d'un dimanche, le dimanche 16 juin 2024.");
    expect(fault.severity).toBe('information');
    expect(
      seule(
        '{ seance.yaml: { date: 2024-11-11, convocation: { date: 2024-11-01 } }, aujourdhui: 2025-01-01 }',
        CODE,
      ).message,
    ).toContain("d'un jour férié, le lundi 11 novembre 2024");
  });

  it('only tells of a sitting to come', () => {
    const fault = seule('{ aujourdhui: 2024-06-12 }', CODE);
    expect(fault.severity).toBe('information');
    expect(faults('{ aujourdhui: 2024-06-13 }', CODE)).toEqual([]);
  });

  it('doubts a convocation sent months before', () => {
    const fault = seule('seance.yaml: { convocation: { date: 2023-06-06 } }', CODE);
    expect(fault.path).toEqual(['seance', 'convocation', 'date']);
    expect(fault.reckoned).toBe('373 jours');
  });
});
