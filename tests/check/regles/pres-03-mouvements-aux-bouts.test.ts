import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-03';

describe(CODE, () => {
  it.each([
    ['avant: 1, arrivent', 'présence vaut dès'],
    ['avant: 1, partent', 'absence à toute la séance'],
    ['apres: 8, partent', "vaut jusqu'au bout"],
    ['apres: 8, arrivent', 'absence à toute la séance'],
  ])('asks a look of « %s »', (ligne, dit) => {
    const fault = seule(`presences.yaml: { mouvements: [{ ${ligne}: [Noé QUENTIN] }] }`, CODE);
    expect(fault.message).toContain(dit);
    expect(fault.severity).toBe('avertissement');
  });

  it('lets pass a movement inside the sitting', () => {
    expect(faults('presences.yaml: { mouvements: [{ avant: 2, arrivent: [Noé QUENTIN] }] }', CODE)).toEqual(
      [],
    );
  });
});
