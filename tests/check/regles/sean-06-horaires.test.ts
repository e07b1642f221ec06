import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-06';

describe(CODE, () => {
  it('refuses hours the wrong way round', () => {
    const fault = seule('seance.yaml: { ouverture: 20h15, levee: 18h30 }', CODE);
    expect(fault.message).toBe(
      'La séance est ouverte à 20h15 et levée à 18h30 : elle ne peut pas finir avant de commencer.',
    );
    expect(fault.severity).toBe('erreur');
    expect(seule('seance.yaml: { levee: 18h30 }', CODE).message).toContain("à l'heure où elle commence");
  });

  it('informs of an evening that went past midnight, and asks a look of a day that did', () => {
    expect(seule('seance.yaml: { levee: 00h40 }', CODE).severity).toBe('information');
    expect(seule('seance.yaml: { ouverture: 09h00, levee: 00h40 }', CODE).severity).toBe('avertissement');
    expect(seule('seance.yaml: { levee: 05h10 }', CODE).severity).toBe('avertissement');
    expect(faults('seance.yaml: { levee: 23h59 }', CODE)).toEqual([]);
    expect(seule('seance.yaml: { ouverture: 08h30 }', CODE).message).toContain('plus de 10 heures');
  });
});
