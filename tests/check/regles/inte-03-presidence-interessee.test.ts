import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-03';

describe(CODE, () => {
  it('refuses that an interested member presides', () => {
    const fault = seule('rapports/2.md: { interesses: [Camille AUBRY] }', CODE);
    expect(fault.message).toContain(
      'Mme Camille AUBRY préside la question n°2 et figure parmi ses intéressés',
    );
    expect(fault.path).toEqual(['rapports', '2', 'interesses', 0]);
  });

  it('lets another preside', () => {
    const autre = 'seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }\n';
    expect(faults(`${autre}rapports/2.md: { interesses: [Camille AUBRY] }`, CODE)).toEqual([]);
    expect(faults(`${autre}rapports/2.md: { interesses: [Jacques MERCIER] }`, CODE)).toHaveLength(1);
  });
});
