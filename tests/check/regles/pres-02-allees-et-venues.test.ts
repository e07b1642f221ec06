import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-02';

describe(CODE, () => {
  const journal = (lignes: string): string => `presences.yaml: { mouvements: [${lignes}] }`;

  it('refuses a second departure in a row', () => {
    const fault = seule(
      journal('{ apres: 2, partent: [Noé QUENTIN] }, { apres: 5, partent: [Maud PERRIN, Noé QUENTIN] }'),
      CODE,
    );
    expect(fault.message).toBe(
      'M. Noé QUENTIN ne peut pas partir après la question n°5 : il est déjà parti.',
    );
    expect(fault.path).toEqual(['presences', 'mouvements', 1, 'partent', 1]);
  });

  it('refuses the movement of one away throughout', () => {
    expect(seule(journal('{ avant: 4, arrivent: [Rose THOMAS] }'), CODE).message).toBe(
      'Mme Rose THOMAS ne peut pas arriver avant la question n°4 : elle est notée absente toute la séance.',
    );
  });

  it('refuses a second arrival in a row', () => {
    const fault = seule(
      journal('{ avant: 2, arrivent: [Noé QUENTIN] }, { avant: 5, arrivent: [Noé QUENTIN] }'),
      CODE,
    );
    expect(fault.message).toContain('il est déjà dans la salle');
  });

  it('refuses the exit of one who is not in the room', () => {
    const fault = seule(
      journal('{ apres: 3, partent: [Noé QUENTIN] }, { pendant: [2, 5], sortent: [Noé QUENTIN] }'),
      CODE,
    );
    expect(fault.message).toBe(
      "M. Noé QUENTIN ne peut pas sortir aux questions n°2 et 5 : il est déjà hors de la salle à l'une d'elles.",
    );
    expect(fault.path).toEqual(['presences', 'mouvements', 1, 'sortent', 0]);
    expect(faults(journal('{ pendant: [2], sortent: [Noé QUENTIN] }'), CODE)).toEqual([]);
  });

  it('reads the journal in the order of passage, not of the numbers', () => {
    const autre = 'seance.yaml: { ordre_de_passage: [1, 5, 2, 3, 4, 6, 7, 8] }\n';
    const lignes = journal(
      '{ apres: 5, partent: [Noé QUENTIN] }, { avant: 3, arrivent: [Noé QUENTIN] }, { apres: 7, partent: [Noé QUENTIN] }',
    );
    expect(faults(autre + lignes, CODE)).toEqual([]);
    expect(faults(lignes, CODE)).toHaveLength(1);
  });
});
