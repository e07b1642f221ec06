import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-01';

describe(CODE, () => {
  const mandat = (dates: string): string => `registre.yaml:
  communes:
    - { nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL] }
    - { nom: Poligny, membres: [M. Noé QUENTIN, { nom: M. Luc OLIVIER, ${dates} }] }
presences.yaml: { absents: [Luc OLIVIER], mouvements: [], procurations: [{ de: Luc OLIVIER, a: Noé QUENTIN }] }`;

  it('names once someone whose office is over, with the other places', () => {
    const fault = seule(mandat('jusqu_au: 2024-05-31'), CODE);
    expect(fault.message).toBe(
      'M. Luc OLIVIER ne siège pas à cette séance : son mandat a pris fin le 31 mai 2024.',
    );
    expect(fault.path).toEqual(['presences', 'absents', 0]);
    expect(fault.related?.map(({ path }) => path.join('.'))).toEqual(['presences.procurations.0.de']);
  });

  it('names someone who is not yet in office', () => {
    expect(seule(mandat('depuis: 2024-07-01'), CODE).message).toContain(
      'ne commence que le 1er juillet 2024',
    );
    expect(faults(mandat('depuis: 2024-06-13'), CODE)).toEqual([]);
  });

  it('names a substitute who does not sit', () => {
    const fault = seule('presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Tania WEBER }] }', CODE);
    expect(fault.message).toContain("inscrite au registre comme suppléante, elle n'est pas dans la liste");
    expect(fault.path).toEqual(['presences', 'procurations', 0, 'a']);
  });
});
