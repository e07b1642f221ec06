import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-03', () => {
  it('tells the numbers that a question could bear', () => {
    expect(
      faults(
        `rapports/1.md: { deliberation: 2024.00101 }
rapports/2.md: { deliberation: 2024.00103 }`,
        'RAPP-03',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'deliberation'],
        reckoned: '2024.00102',
      },
    ]);
  });

  it('leaves room for questions whose reports are kept elsewhere', () => {
    expect(
      faults(
        `seance.yaml: { ordre_de_passage: 1 à 8 }
rapports/1.md: { question: 1, deliberation: 2024.00101 }
rapports/2.md: { question: 5, deliberation: 2024.00105 }`,
        'RAPP-03',
      ),
    ).toEqual([]);
  });

  it('accepts the order of the reports when questions are taken in another', () => {
    expect(faults('seance.yaml: { ordre_de_passage: [2, 1, 3 à 8] }', 'RAPP-03')).toEqual([]);
  });

  it('does not compare two series', () => {
    expect(
      faults(
        `rapports/1.md: { deliberation: A-101 }
rapports/2.md: { deliberation: B-7 }`,
        'RAPP-03',
      ),
    ).toEqual([]);
  });
});
