import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'REDA-33';

const registre = (premiere: string, seconde: string, membre = 'Mme Karine NOEL', mandat = premiere): string =>
  `registre.yaml:
  communes:
    - nom: ${premiere}
      membres: [{ nom: Mme Camille AUBRY, fonction: Présidente, mandat: Maire de ${mandat} }, M. Bruno CARLIER]
    - { nom: ${seconde}, membres: [M. Jacques MERCIER, ${membre}] }
presences.yaml: { absents: [], mouvements: [], procurations: [] }
rapports/2.md: { rapporteur: Camille AUBRY }`;

describe(CODE, () => {
  it.each([
    ['Mérey-Vieilley', 'Merey-Vieilley'],
    ['Marchaux-Chaudefontaine', 'Marchaux-Chaudefontane'],
    ['Franois', 'François'],
  ])('brings %s and %s together', (premiere, seconde) => {
    const fault = seule(registre(premiere, seconde), CODE);
    expect(fault.path).toEqual(['registre', 'communes', 1, 'nom']);
    expect(fault.related?.[0]?.path).toEqual(['registre', 'communes', 0, 'nom']);
  });

  it.each([
    ['Chalèze', 'Chalezeule'],
    ['Busy', 'Buzy'],
    ['La Chevillotte', 'La Vèze'],
  ])('leaves %s and %s apart', (premiere, seconde) => {
    expect(faults(registre(premiere, seconde), CODE)).toEqual([]);
  });

  it('brings two spellings of one person together', () => {
    const fault = seule(registre('Chalèze', 'Chalezeule', 'M. Bruno CARLIÉ'), CODE);
    expect(fault.path).toEqual(['registre', 'communes', 1, 'membres', 1]);
    expect(fault.message).toContain('« Bruno CARLIÉ » et « Bruno CARLIER »');
  });

  it('leaves a man and a woman of like names apart, unless their names are one', () => {
    expect(faults(registre('Chalèze', 'Chalezeule', 'Mme Brune CARLIER'), CODE)).toEqual([]);
    expect(seule(registre('Chalèze', 'Chalezeule', 'M. Brune CARLIER'), CODE).written).toBe('Brune CARLIER');
    expect(seule(registre('Chalèze', 'Chalezeule', 'Mme Brunô CARLIER'), CODE).written).toBe('Brunô CARLIER');
  });

  it('holds the commune of a mayor to the register', () => {
    const fault = seule(registre('Chalèze', 'Besançon', 'Mme Karine NOEL', 'Chaleze'), CODE);
    expect(fault.path).toEqual(['registre', 'communes', 0, 'membres', 0, 'mandat']);
    expect(fault.hint).toBe('Écrire « Chalèze ».');
  });
});
