import { describe, expect, it } from 'vitest';
import { contexte, faults, seule } from '../patch.ts';

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

  const syndicat = (
    absents: string,
    suppleants: string,
  ): string => `conseil.yaml: { collectivite: { nature: syndicat mixte ferme } }
registre.yaml:
  communes:
    - nom: Arbois
      membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER]
      suppleants: [Mme Denise DELORME, M. Étienne FABRE]
    - nom: Poligny
      membres: [{ nom: M. Jacques MERCIER, fonction: 1er Vice-Président }, Mme Karine NOEL]
presences.yaml: { absents: [${absents}], mouvements: [], suppleants: [${suppleants}], procurations: [] }`;

  it('lets a substitute of a syndicate stand in for one absent titular, and counts one seat for each', () => {
    const yaml = syndicat('Bruno CARLIER', 'Denise DELORME');
    expect(faults(yaml, CODE)).toEqual([]);
    expect(contexte(yaml).chronologie.questions[0]?.presents.map(({ elu }) => elu.nom)).toEqual([
      'Camille AUBRY',
      'Denise DELORME',
      'Jacques MERCIER',
      'Karine NOEL',
    ]);
  });

  it('asks whom a substitute replaces when no titular of the commune is absent, or one less than they are', () => {
    const fault = seule(syndicat('', 'Denise DELORME'), CODE);
    expect(fault.message).toContain('ne remplace personne');
    expect(fault.path).toEqual(['presences', 'suppleants', 0]);
    expect(seule(syndicat('Bruno CARLIER', 'Denise DELORME, Étienne FABRE'), CODE).path).toEqual([
      'presences',
      'suppleants',
      1,
    ]);
  });

  it('looks in a community at a substitute whom the register gives to a commune with several seats', () => {
    const registre = (
      nature: string,
      membres: string,
    ): string => `conseil.yaml: { collectivite: { nature: ${nature} } }
registre.yaml:
  communes:
    - { nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER] }
    - { nom: Aumont, membres: [${membres}], suppleant: Mme Tania WEBER }
presences.yaml: { absents: [], mouvements: [], procurations: [] }
rapports/1.md: { rapporteur: Bruno CARLIER }
rapports/2.md: { rapporteur: Bruno CARLIER }`;
    const deux = 'M. Serge VALLET, Mme Odile RENARD';
    const [fault] = faults(registre('communaute de communes', deux), 'PRES-04');
    expect(fault?.path).toEqual(['registre', 'communes', 1, 'suppleant']);
    expect(fault?.severity).toBe('avertissement');
    expect(faults(registre('communaute de communes', 'M. Serge VALLET'), 'PRES-04')).toEqual([]);
    expect(faults(registre('syndicat de communes', deux), 'PRES-04')).toEqual([]);
  });
});
