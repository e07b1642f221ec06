import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-02', () => {
  it('offers the name of the register', () => {
    expect(faults('rapports/2.md: { decision: ["remercie M. Paul SIMONNET"] }', 'REDA-02')).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'Paul SIMONNET',
        reckoned: 'Paul SIMONET',
      },
    ]);
  });

  it('sees a first name misspelt', () => {
    expect(faults('rapports/2.md: { decision: ["remercie Mme Karinne NOEL"] }', 'REDA-02')).toMatchObject([
      { severity: 'avertissement', written: 'Karinne NOEL', reckoned: 'Karine NOEL' },
    ]);
  });

  it('sees an accent lost', () => {
    expect(faults('rapports/2.md: { decision: ["remercie Mme Ines GUYOT"] }', 'REDA-02')).toMatchObject([
      { severity: 'avertissement', written: 'Ines GUYOT', reckoned: 'Inès GUYOT' },
    ]);
  });

  it('sees a surname alone', () => {
    expect(
      faults('rapports/2.md: { decision: ["remercie Mme PERIN pour son rapport"] }', 'REDA-02'),
    ).toMatchObject([{ severity: 'avertissement', written: 'PERIN', reckoned: 'PERRIN' }]);
  });

  it('leaves other people alone', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["remercie M. Paul SIMON, Mme Karine NADEAU et M. Jean DUPONT"] }',
        'REDA-02',
      ),
    ).toEqual([]);
  });
});
