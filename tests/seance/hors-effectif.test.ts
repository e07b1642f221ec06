import { describe, expect, it } from 'vitest';
import { contexte, faults } from '../check/patch.ts';
import { dits } from './dits.ts';

const SIEGENT = 'Étienne FABRE, Bruno CARLIER';
const SEPT = 'Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET';

/** Nine in the room, two of whom sit in the Régie des Rives and keep out of what `decision` gives it. */
const seance = ({
  date = '2026-02-05',
  siege = '',
  decision = 'attribue le marché de collecte à la Régie des Rives',
  nature = 'communaute de communes',
} = {}): string => `seance.yaml: { date: ${date}, convocation: { date: 2021-01-01 } }
conseil.yaml: { collectivite: { nature: ${nature} } }
registre.yaml: { representations: [{ organisme: Régie des Rives, membres: [${SIEGENT}]${siege} }] }
presences.yaml: { absents: [${SEPT}], mouvements: [], procurations: [] }
rapports/2.md: { decision: ["${decision}"], interesses: [${SIEGENT}], scrutin: { annonce: } }`;

const quorum = (yaml: string): object | undefined =>
  contexte(yaml).chronologie.questions.find(({ question }) => question === '2')?.quorum;

const gravites = (yaml: string): readonly string[] => faults(yaml, 'QUOR-02').map(({ severity }) => severity);

const AVANT = { date: '2024-06-13', siege: ', par_la_loi: oui' };

describe('who represents the council where it gives a contract', () => {
  it.each([
    ['a contract, since the end of 2025', seance()],
    ['a contract, to a body where a statute has a seat', seance(AVANT)],
    ['in a syndicate', seance({ nature: 'syndicat de communes' })],
    ['in a commune', seance({ nature: 'commune' })],
  ])('is not of the members in office for its quorum: %s', (_quoi, yaml) => {
    expect(quorum(yaml)).toMatchObject({ effectif: 15, requis: 7, presents: 7, atteint: true });
    expect(gravites(yaml)).toEqual([]);
  });

  it.each([
    ['a paid seat', seance({ siege: ', remuneree: oui' })],
    ['a seat in another grouping', seance({ siege: ', groupement: oui' })],
    ['a grant, since the end of 2025', seance({ decision: 'attribue une subvention à la Régie des Rives' })],
    ['a seat that no statute had, before', seance({ date: '2024-06-13' })],
    ['a contract that is only spoken of', seance({ decision: 'prolonge le marché avec la Régie des Rives' })],
    ['another body', seance({ decision: 'attribue le marché de collecte à la société Duroc' })],
  ])('counts among them otherwise, and somebody is asked to look: %s', (_quoi, yaml) => {
    expect(quorum(yaml)).toMatchObject({ effectif: 15, requis: 8, presents: 7, atteint: false });
    expect(gravites(yaml)).toEqual(['avertissement']);
  });

  it.each([
    ['before the law of 2022', seance({ ...AVANT, date: '2021-10-14' })],
    ['in a département, of which no article says it', seance({ nature: 'departement' })],
  ])('always counts among them %s', (_quoi, yaml) => {
    expect(quorum(yaml)).toMatchObject({ requis: 8, atteint: false });
    expect(gravites(yaml)).toEqual(['erreur']);
  });

  it('was not either, up to the end of 2025, where a statute had a seat in the body that is granted money', () => {
    const aide = (
      parLaLoi: string,
    ): string => `registre.yaml: { representations: [{ organisme: Atelier des Rives, membres: [${SIEGENT}]${parLaLoi} }] }
rapports/1.md: { interesses: [${SIEGENT}], scrutin: { annonce: } }`;
    const requis = (yaml: string) => contexte(yaml).chronologie.questions[0]?.quorum.requis;
    expect(requis(aide(', par_la_loi: oui'))).toBe(7);
    expect(requis(aide(''))).toBe(8);
  });

  it('is told by the proof of the vote', () => {
    const preuve = dits(seance()).preuve();
    expect(preuve).toContain('Membres en exercice : 15, dont 2 que la loi ne compte pas pour le quorum');
    expect(preuve).toContain('Quorum : 7,');
    expect(dits(seance({ siege: ', remuneree: oui' })).preuve()).toContain(
      'Membres en exercice : 15. Quorum : 8',
    );
  });
});
