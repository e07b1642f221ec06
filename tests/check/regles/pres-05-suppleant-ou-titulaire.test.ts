import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-05';

describe(CODE, () => {
  it('names once all that the titular does beside the substitute', () => {
    const fault = seule(
      `presences.yaml: { suppleants: [Tania WEBER], procurations: [{ de: Serge VALLET, a: Noé QUENTIN }] }
rapports/2.md: { interesses: [Serge VALLET] }`,
      CODE,
    );
    expect(fault.message).toBe(
      'M. Serge VALLET est remplacé par Mme Tania WEBER, qui siège à sa place : il ne peut pas en plus donner procuration et être parmi les intéressés.',
    );
    expect(fault.path).toEqual(['presences', 'procurations', 0, 'de']);
    expect(fault.related).toHaveLength(1);
  });

  it('sees the proxy of a titular whose substitute sits in a commune of several seats', () => {
    const feuille = (absents: string, procurations: string): string => `conseil.yaml:
  collectivite: { nom: Syndicat des eaux de la Brume, nature: syndicat de communes, forme: Le syndicat }
registre.yaml:
  communes:
    - nom: Arbois
      membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER]
      suppleant: Mme Tania WEBER
    - { nom: Poligny, membres: [M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER] }
seance.yaml: { presidence: Jacques MERCIER, secretaire: Karine NOEL }
presences.yaml: { absents: [${absents}], mouvements: [], suppleants: [Tania WEBER], procurations: [${procurations}] }`;
    const pouvoir = '{ de: Bruno CARLIER, a: Karine NOEL }';
    expect(seule(feuille('Bruno CARLIER', pouvoir), CODE).path).toEqual([
      'presences',
      'procurations',
      0,
      'de',
    ]);
    expect(faults(feuille('Bruno CARLIER, Camille AUBRY', pouvoir), CODE)).toEqual([]);
    expect(
      faults(feuille('Bruno CARLIER, Luc OLIVIER', '{ de: Luc OLIVIER, a: Karine NOEL }'), CODE),
    ).toEqual([]);
  });

  it('lets the titular be noted absent', () => {
    expect(faults('presences.yaml: { absents: [Serge VALLET], suppleants: [Tania WEBER] }', CODE)).toEqual(
      [],
    );
  });

  it('lets the titular take the seat back, and the substitute hold it after', () => {
    const relais = (mouvements: string): string =>
      `presences.yaml: { mouvements: [${mouvements}], suppleants: [Tania WEBER], procurations: [{ de: Luc OLIVIER, a: Maud PERRIN }] }`;
    for (const journal of [
      '{ avant: 4, arrivent: [Serge VALLET] }',
      '{ avant: 4, arrivent: [Serge VALLET] }, { apres: 3, partent: [Tania WEBER] }',
      '{ apres: 5, partent: [Serge VALLET] }',
      '{ apres: 5, partent: [Serge VALLET] }, { avant: 6, arrivent: [Tania WEBER] }',
    ])
      expect(faults(relais(journal)).filter(({ severity }) => severity === 'erreur')).toEqual([]);
  });

  it('finds a substitute who leaves a seat that the titular had taken back', () => {
    const tard =
      'presences.yaml: { mouvements: [{ avant: 4, arrivent: [Serge VALLET] }, { apres: 5, partent: [Tania WEBER] }], suppleants: [Tania WEBER] }';
    expect(faults(tard).map(({ code }) => code)).toContain('PRES-02');
  });
});
