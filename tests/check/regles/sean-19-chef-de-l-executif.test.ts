import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-19';

describe(CODE, () => {
  const arbois = (autre: string): string => `registre.yaml:
  communes:
    - { nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: ${autre} }, { nom: M. Bruno CARLIER, fonction: Président }, M. Jacques MERCIER, Mme Karine NOEL] }
presences.yaml: { absents: [], mouvements: [], procurations: [] }`;

  it('refuses two chiefs at once, and names them', () => {
    expect(seule(arbois('Présidente'), CODE).message).toContain('Mme Camille AUBRY et M. Bruno CARLIER');
    expect(faults(arbois('2ème Vice-Présidente'), CODE)).toEqual([]);
  });

  it('refuses a register without a chief', () => {
    const personne = arbois('2ème Vice-Présidente').replace(
      'fonction: Président }',
      'fonction: Vice-Président }',
    );
    expect(seule(personne, CODE).message).toContain('Aucun membre en exercice');
  });

  it('points at the one of two who does not chair the sitting', () => {
    expect(seule(arbois('Présidente'), CODE).path).toEqual([
      'registre',
      'communes',
      0,
      'membres',
      1,
      'fonction',
    ]);
  });

  it('points at the title of the council when the register has a chief of another', () => {
    const faute = seule('conseil.yaml: { executif: { masculin: Maire, feminin: Maire } }', CODE);
    expect(faute.path).toEqual(['conseil', 'executif', 'masculin']);
    expect(faute.message).toContain('la fonction de Maire :');
  });
});
