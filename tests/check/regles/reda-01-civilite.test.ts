import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-01', () => {
  it('points at a name without its civility', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    Le rapport de Paul SIMONET, lu par Mme Maud PERRIN.`,
        'REDA-01',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps', 2],
        written: 'Paul SIMONET',
        reckoned: 'M. Paul SIMONET',
      },
    ]);
  });

  it("points at a civility that is another's", () => {
    expect(faults('rapports/2.md: { decision: ["remercie M. Maud PERRIN"] }', 'REDA-01')).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'M. Maud PERRIN',
        reckoned: 'Mme Maud PERRIN',
      },
    ]);
  });

  it('accepts plural civilities, titles, offices and streets', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["remercie MM. Paul SIMONET (1), Luc OLIVIER et Noé QUENTIN, Monsieur le Maire Serge VALLET, le docteur, Dr Rose THOMAS", "inaugure la rue Camille AUBRY"] }',
        'REDA-01',
      ),
    ).toEqual([]);
  });

  it('knows those who sign for the parties', () => {
    expect(
      faults('rapports/1.md: { decision: [remercie Yvonne ZELLER, { signature: aide }] }', 'REDA-01'),
    ).toMatchObject([{ severity: 'avertissement', written: 'Yvonne ZELLER', reckoned: 'Mme Yvonne ZELLER' }]);
  });

  it('finds a name after an elision', () => {
    expect(
      faults('rapports/2.md: { decision: ["approuve l\'exposé d\'Inès GUYOT"] }', 'REDA-01'),
    ).toMatchObject([{ written: 'Inès GUYOT' }]);
  });
});
