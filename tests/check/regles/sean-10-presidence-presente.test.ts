import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-10';

describe(CODE, () => {
  it('names the questions that nobody in the room presides', () => {
    const fault = seule('presences.yaml: { mouvements: [{ apres: 6, partent: [Camille AUBRY] }] }', CODE);
    expect(fault.message).toBe(
      'Mme Camille AUBRY préside à la question n°7 et à la question n°8 sans être dans la salle (partie après la question n°6).',
    );
    expect(fault.path).toEqual(['seance', 'presidence']);
  });

  it('points at the replacement who is not there', () => {
    const fault = seule(
      'seance.yaml: { autres_presidences: [{ questions: 4, presidence: Rose THOMAS, motif: Déport }] }',
      CODE,
    );
    expect(fault.path).toEqual(['seance', 'autres_presidences', 0, 'presidence']);
  });

  it('refuses a chair who holds no seat', () => {
    expect(seule('seance.yaml: { presidence: Tania WEBER }', CODE).message).toContain(
      'sans siéger au conseil',
    );
    expect(faults('{}', CODE)).toEqual([]);
  });
});
