import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-03', () => {
  it('sees accents lost and letters amiss', () => {
    expect(
      faults(
        `registre.yaml: { communes: [{ nom: Chalèze, membres: [Mme Camille AUBRY, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX, M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER] }, { nom: Marchaux-Chaudefontaine, membres: [Mme Maud PERRIN, M. Noé QUENTIN, Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS, M. Serge VALLET] }] }
rapports/2.md: { decision: ["aide Chaleze", "aide Marchaux-Chaufontaine"] }`,
        'REDA-03',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'Chaleze',
        reckoned: 'Chalèze',
      },
      { severity: 'avertissement', written: 'Marchaux-Chaufontaine', reckoned: 'Marchaux-Chaudefontaine' },
    ]);
  });

  it('compares short names only after the words that announce a commune', () => {
    expect(
      faults('rapports/2.md: { decision: ["réunit les maires de Polligny", "invite Polygny"] }', 'REDA-03'),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'Polligny',
        reckoned: 'Poligny',
      },
    ]);
  });

  it('leaves the case of small words alone', () => {
    expect(
      faults(
        `registre.yaml: { communes: [{ nom: Arbois-Les-Bains, membres: [Mme Camille AUBRY, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX, M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN, Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS, M. Serge VALLET] }] }
rapports/2.md: { decision: ["aide Arbois-les-Bains"] }`,
        'REDA-03',
      ),
    ).toEqual([]);
  });
});
