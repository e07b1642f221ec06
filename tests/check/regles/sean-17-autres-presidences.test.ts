import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-17';

describe(CODE, () => {
  const deux = (qui: string): string => `seance.yaml:
  autres_presidences:
    - { questions: [4, 5], presidence: Jacques MERCIER, motif: Déport }
    - { questions: 4, presidence: ${qui}, motif: Déport }`;

  it('refuses two chairs for one question', () => {
    expect(seule(deux('Karine NOEL'), CODE).message).toBe(
      'La question n°4 est présidée à la fois par M. Jacques MERCIER et par Mme Karine NOEL.',
    );
    expect(seule(deux('Jacques MERCIER'), CODE).message).toContain('donnée deux fois à M. Jacques MERCIER');
    expect(faults('{}', CODE)).toEqual([]);
  });
});
