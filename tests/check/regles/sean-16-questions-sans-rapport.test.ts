import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-16';

describe(CODE, () => {
  it('names the questions without a report, grouped', () => {
    const fault = seule('seance.yaml: { sans_rapport: [{ questions: [5], motif: Ailleurs }] }', CODE);
    expect(fault.message).toBe(
      'Le rapport écrit manque à la question n°3, à la question n°4 et de la question n°6 à la question n°8, et rien ne dit pourquoi.',
    );
  });

  it('names a question said to have none that has one', () => {
    const fault = seule('seance.yaml: { sans_rapport: [{ questions: [2 à 8], motif: Ailleurs }] }', CODE);
    expect(fault.path).toEqual(['seance', 'sans_rapport', 0, 'questions']);
    expect(faults('{}', CODE)).toEqual([]);
  });
});
