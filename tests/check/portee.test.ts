import { describe, expect, it } from 'vitest';
import { faults } from './patch.ts';

/** What a body of that nature is told by the rule `code`: each finding's articles. */
const cites = (nature: string, code: string, yaml: string): readonly string[] =>
  faults(`conseil.yaml: { collectivite: { nature: ${nature} } }\n${yaml}`, code).map(({ law = [] }) =>
    law.flatMap(({ article }) => article ?? []).join(' ; '),
  );

describe('the article that a finding quotes', () => {
  it.each([
    ['commune', 'L2121-20 ; L1612-12'],
    ['departement', 'L3121-14 et L3121-15 ; L1612-12'],
    ['region', 'L4132-13 et L4132-14 ; L1612-12'],
    ['ccas', 'R123-18 ; L1612-12'],
  ])('is, on equal votes in a %s, that of its majority: %s', (nature, articles) => {
    const partage =
      'rapports/2.md: { scrutin: { contre: [Maud PERRIN (2), Inès GUYOT (2), Noé QUENTIN, Odile RENARD, Paul SIMONET] } }';
    expect(cites(nature, 'VOTE-03', partage)).toEqual([articles]);
  });

  it.each([
    ['commune', 'L2121-21'],
    ['departement', 'L3121-15'],
    ['ccas', 'R123-18'],
  ])('is, on a name in a secret ballot in a %s, %s', (nature, article) => {
    const nomme =
      'rapports/2.md: { scrutin: { mode: secret, contre: [Paul SIMONET], tours: [{ suffrages: [{ pour: Pour, voix: 14 }], blancs: 0, nuls: 0 }] } }';
    expect(cites(nature, 'VOTE-09', nomme)).toEqual([article]);
  });

  it('quotes no law of communities to a syndicate or a commune for its substitutes', () => {
    const titulaire = 'presences.yaml: { suppleants: [Noé QUENTIN] }';
    expect(cites('communaute de communes', 'PRES-06', titulaire)).toEqual(['L5211-6 ; L273-10 ; L273-12']);
    expect(cites('syndicat de communes', 'PRES-06', titulaire)).toEqual(['L5212-7']);
    expect(cites('departement', 'PRES-06', titulaire)).toEqual(['']);
  });

  it('holds the accounts of a department as long as the text that was read', () => {
    const comptes = 'rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }';
    expect(cites('departement', 'SEAN-12', comptes)).toEqual(['L3312-5']);
    const en2026 = `seance.yaml: { date: 2026-06-11, convocation: { date: 2026-05-28 } }\n${comptes}`;
    expect(cites('departement', 'SEAN-12', en2026)).toEqual([]);
    expect(cites('commune', 'SEAN-12', en2026)).toEqual(['L2121-14']);
  });

  it('tells an open mixed syndicate that its acts follow those of departments', () => {
    const signee = 'seance.yaml: { publication: 2024-06-20 }\nconventions/aide.md: { signature: 2024-06-14 }';
    const [lois = ''] = cites('syndicat mixte ouvert', 'CONV-17', signee);
    expect(lois).toContain('L3131-1');
    expect(lois).not.toContain('L2131-1');
  });

  it('bounds a proxy to three sittings only where the law does', () => {
    const quatre = `2024-02-15/seance.yaml: { lieu: salle des Comtes }
2024-03-14/seance.yaml: { lieu: salle des Comtes }
2024-05-16/seance.yaml: { lieu: salle des Comtes }`;
    expect(cites('commune', 'PROC-09', quatre)).not.toEqual([]);
    for (const nature of ['departement', 'region', 'ccas', 'syndicat mixte ouvert'])
      expect(cites(nature, 'PROC-09', quatre)).toEqual([]);
  });
});
