import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-11';

describe(CODE, () => {
  it('asks why another presides', () => {
    const fault = seule('seance.yaml: { presidence: Jacques MERCIER }', CODE);
    expect(fault.message).toBe(
      'M. Jacques MERCIER préside à toutes les questions alors que Mme Camille AUBRY, à qui la présidence revient, est dans la salle.',
    );
  });

  it('asks nothing when the chief is interested, away, or when a reason is given', () => {
    const autre = 'seance.yaml: { autres_presidences: [{ questions: 1, presidence: Jacques MERCIER }] }\n';
    expect(faults(autre, CODE)).toHaveLength(1);
    expect(faults(`${autre}rapports/1.md: { interesses: [Camille AUBRY] }`, CODE)).toEqual([]);
    expect(
      faults(`${autre}presences.yaml: { mouvements: [{ pendant: 1, sortent: [Camille AUBRY] }] }`, CODE),
    ).toEqual([]);
    expect(faults(autre.replace('MERCIER }', 'MERCIER, motif: Déport }'), CODE)).toEqual([]);
  });
});
