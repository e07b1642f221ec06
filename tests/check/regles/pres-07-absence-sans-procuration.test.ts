import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-07';

describe(CODE, () => {
  it('groups those who move together and leave no proxy', () => {
    const fault = seule(
      'presences.yaml: { mouvements: [{ avant: 3, arrivent: [Noé QUENTIN, Odile RENARD] }], procurations: [] }',
      CODE,
    );
    expect(fault.message).toBe(
      "M. Noé QUENTIN et Mme Odile RENARD n'ont donné procuration à personne pour leur absence à la question n°1 et à la question n°2.",
    );
    expect(fault.severity).toBe('information');
  });

  it('names only the questions that the proxy leaves out', () => {
    const fault = seule(
      'presences.yaml: { mouvements: [{ apres: 3, partent: [Noé QUENTIN] }], procurations: [{ de: Noé QUENTIN, a: Maud PERRIN, jusqu_a: 6 }] }',
      CODE,
    );
    expect(fault.message).toContain('à la question n°7 et à la question n°8');
  });

  it('expects no proxy of one who steps out, nor of one away throughout', () => {
    expect(
      faults(
        'presences.yaml: { mouvements: [{ pendant: [2], sortent: [Noé QUENTIN] }], procurations: [] }',
        CODE,
      ),
    ).toEqual([]);
  });
});
