import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'QUOR-01';

describe(CODE, () => {
  const SEPT = 'Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET, Serge VALLET';
  const absents = (plus = ''): string =>
    `presences.yaml: { absents: [${SEPT}${plus}], mouvements: [], procurations: [] }\n`;

  it('wants more than half of the members in the room', () => {
    expect(faults(absents(), CODE)).toEqual([]);
    const fault = seule(absents(', Inès GUYOT'), CODE);
    expect(fault.message).toBe(
      "Le quorum n'est pas réuni à toutes les questions : 7 membres dans la salle, il en faut 8 sur 15, procurations non comprises.",
    );
    expect(fault.path).toEqual(['presences', 'absents']);
  });

  it('points at the departure that lost it, and finds it again when others come', () => {
    const fault = seule(
      `presences.yaml:
  absents: [${SEPT}]
  mouvements:
    - { apres: 3, partent: [Inès GUYOT] }
    - { avant: 6, arrivent: [Inès GUYOT] }
  procurations: []`,
      CODE,
    );
    expect(fault.path).toEqual(['presences', 'mouvements', 0]);
    expect(fault.message).toContain('à la question n°4 et à la question n°5');
  });

  it('is spared by a second convocation at three clear days', () => {
    const seconde = (jour: string): string =>
      `seance.yaml: { convocation: { date: 2024-06-${jour}, rang: 2 } }\n`;
    expect(faults(seconde('09') + absents(', Inès GUYOT'), CODE)).toEqual([]);
    expect(faults(seconde('10') + absents(', Inès GUYOT'), CODE)).toHaveLength(1);
  });
});
