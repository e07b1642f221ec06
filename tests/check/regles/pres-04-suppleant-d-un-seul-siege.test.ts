import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-04';

describe(CODE, () => {
  const deux = `registre.yaml:
  communes:
    - { nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL] }
    - { nom: Aumont, sieges: 2, membres: [M. Serge VALLET], suppleant: Mme Tania WEBER }
presences.yaml: { absents: [], mouvements: [], suppleants: [Tania WEBER], procurations: [] }`;

  it('refuses the substitute of a commune with two seats', () => {
    const fault = seule(deux, CODE);
    expect(fault.message).toBe(
      "Mme Tania WEBER ne peut pas siéger comme suppléante : Aumont a 2 sièges, et seule une commune qui n'en a qu'un a un suppléant.",
    );
    expect(fault.path).toEqual(['presences', 'suppleants', 0]);
  });

  it('judges an urban community by the law of the day', () => {
    const urbaine =
      'conseil.yaml: { collectivite: { nature: communaute urbaine } }\npresences.yaml: { suppleants: [Tania WEBER] }\n';
    expect(faults(urbaine, CODE)).toEqual([]);
    expect(seule(`${urbaine}seance.yaml: { date: 2017-03-01 }`, CODE).message).toContain(
      'avant le 2 mars 2017',
    );
    expect(faults(`${urbaine}seance.yaml: { date: 2017-03-02 }`, CODE)).toEqual([]);
  });
});
