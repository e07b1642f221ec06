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

  it('holds back the questions where it is not met, and no other', () => {
    const partent = `presences.yaml:
  absents: [${SEPT}]
  mouvements: [{ apres: 3, partent: [Inès GUYOT] }]
  procurations: []`;
    expect(seule(partent, CODE).questions).toEqual(['4', '5', '6', '7', '8']);
  });

  it('lets a council that lost it be told something, and decide nothing', () => {
    const partent = (rapport: string): string => `presences.yaml:
  absents: [${SEPT}]
  mouvements: [{ apres: 1, partent: [Inès GUYOT] }, { avant: 3, arrivent: [Inès GUYOT] }]
  procurations: []
rapports/2.md: { ${rapport} }`;
    const dit = seule(partent('nature: information, scrutin: , decision: [prend acte du bilan]'), CODE);
    expect(dit).toMatchObject({ severity: 'information', path: ['presences', 'mouvements', 0] });
    expect(
      seule(partent('decision: [prend acte du bilan], scrutin: { mode: sans-vote }'), CODE).severity,
    ).toBe('erreur');
  });

  it('is spared by a second convocation at three clear days', () => {
    const seconde = (jour: string): string =>
      `seance.yaml: { convocation: { date: 2024-06-${jour}, rang: 2 } }\n`;
    expect(faults(seconde('09') + absents(', Inès GUYOT'), CODE)).toEqual([]);
    expect(faults(seconde('10') + absents(', Inès GUYOT'), CODE)).toHaveLength(1);
  });

  const dix = absents(', Inès GUYOT, Hugo LEROUX, Denise DELORME');
  const le = (date: string): string => `seance.yaml: { date: ${date}, convocation: { date: 2019-01-02 } }\n`;

  it.each([
    '2020-05-14',
    '2021-03-18',
    '2021-12-16',
  ])('asks for a third on %s, under the emergency laws', (date) => {
    expect(faults(le(date) + dix, CODE)).toEqual([]);
    const onze = absents(', Inès GUYOT, Hugo LEROUX, Denise DELORME, Étienne FABRE');
    expect(seule(le(date) + onze, CODE).message).toContain('4 membres dans la salle, il en faut 5 sur 15');
  });

  it.each(['2020-02-13', '2020-09-17', '2021-10-14', '2022-09-15'])('asks for half on %s', (date) => {
    expect(seule(le(date) + dix, CODE).severity).toBe('erreur');
  });

  it('tells and does not judge a day whose law it does not know', () => {
    expect(seule(le('2020-11-05') + dix, CODE).severity).toBe('information');
  });

  const mixte = (statuts: string, nature = 'syndicat mixte ouvert'): string =>
    `conseil.yaml: { collectivite: { nature: ${nature} }${statuts} }\n`;

  it('follows the statutes of an open mixed syndicate, and tells where they are not in the data', () => {
    expect(seule(mixte('') + dix, CODE).severity).toBe('information');
    expect(seule(mixte('', 'syndicat mixte') + dix, CODE).severity).toBe('information');
    expect(seule(mixte('', 'syndicat mixte ferme') + dix, CODE).severity).toBe('erreur');
    expect(seule(mixte(', statuts: { quorum: moitie }') + dix, CODE).severity).toBe('erreur');
    expect(faults(mixte(', statuts: { quorum: tiers }') + dix, CODE)).toEqual([]);
  });

  it('counts proxies where statutes count them, those of the interested left aside', () => {
    const sept = `presences.yaml:
  absents: [${SEPT}, Inès GUYOT]
  mouvements: []
  procurations: [{ de: Luc OLIVIER, a: Bruno CARLIER }]
`;
    const comptees = mixte(', statuts: { procurations_au_quorum: oui }');
    expect(faults(comptees + sept, CODE)).toEqual([]);
    expect(seule(mixte(', statuts: { procurations_au_quorum: non }') + sept, CODE).severity).toBe('erreur');
    expect(seule(`${comptees}${sept}rapports/2.md: { interesses: [Luc OLIVIER] }\n`, CODE).message).toContain(
      'à la question n°2',
    );
  });

  it.each([
    ['departement', 'L3121-14'],
    ['region', 'L4132-13'],
    ['ccas', 'R123-17'],
    ['commune', 'L2121-17'],
  ])('quotes to a %s its own article, and to no body that of another', (nature, article) => {
    const fault = seule(`conseil.yaml: { collectivite: { nature: ${nature} } }\n${dix}`, CODE);
    expect(fault.law?.flatMap((loi) => loi.article ?? [])).toEqual([article]);
  });
});
