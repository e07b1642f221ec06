import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-30', () => {
  it('offers the name of the party', () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["soutient l\'Atelier des Rivess", { signature: aide }] }',
        'REDA-30',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '1', 'decision', 0],
        written: 'Atelier des Rivess',
        reckoned: 'Atelier des Rives',
      },
    ]);
  });

  it('informs of another case, once a paper', () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["soutient l\'atelier des rives et l\'atelier des rives", { signature: aide }] }',
        'REDA-30',
      ),
    ).toMatchObject([{ severity: 'information', written: 'atelier des rives' }]);
  });

  it('leaves other names alone', () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["soutient l\'Atelier des Ruisseaux", { signature: aide }] }',
        'REDA-30',
      ),
    ).toEqual([]);
  });
});
