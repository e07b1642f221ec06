import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-18', () => {
  it('tells each word once', () => {
    expect(
      faults('rapports/2.md: { decision: ["remercie l\'Etat, l\'Etat et les Etudes"] }', 'REDA-18'),
    ).toMatchObject([
      { severity: 'information', path: ['rapports', '2', 'decision', 0], written: 'Etat', reckoned: 'État' },
      { severity: 'information', written: 'Etudes' },
    ]);
  });

  it('sees A at the head of a sentence', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    A compter de juillet.`,
        'REDA-18',
      ),
    ).toMatchObject([
      {
        severity: 'information',
        path: ['rapports', '2', 'corps', 2],
        written: 'A compter',
        reckoned: 'À compter',
      },
    ]);
  });

  it('sees a word in capitals whose accents the paper knows', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    La filière SANTE, et la santé.`,
        'REDA-18',
      ),
    ).toMatchObject([{ severity: 'information', written: 'SANTE', reckoned: 'SANTÉ' }]);
  });

  it('looks at the communes', () => {
    expect(
      faults(
        'registre.yaml: { communes: [{ nom: Ecole-Valentin, membres: [Mme Camille AUBRY, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX, M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN, Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS, M. Serge VALLET] }] }',
        'REDA-18',
      ),
    ).toMatchObject([
      { severity: 'information', path: ['registre', 'communes', 0, 'nom'], reckoned: 'École-Valentin' },
    ]);
  });
});
