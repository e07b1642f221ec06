import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-07', () => {
  it('moves the last day past a Sunday', () => {
    expect(faults('seance.yaml: { publication: 2024-06-17 }', 'RAPP-07')).toMatchObject([
      {
        severity: 'information',
        path: ['seance', 'publication'],
        reckoned: '19 août 2024',
        message: expect.stringContaining('lundi 19 août 2024'),
      },
    ]);
  });

  it('groups the reports published on one day', () => {
    expect(
      faults(
        `seance.yaml: { publication: }
rapports/1.md: { publication: 2024-06-20 }
rapports/2.md: { publication: 2024-06-20 }`,
        'RAPP-07',
      ),
    ).toMatchObject([
      {
        severity: 'information',
        path: ['rapports', '1', 'publication'],
        message: expect.stringContaining('questions n°1 et 2'),
      },
    ]);
  });

  it('says nothing once the delay is over', () => {
    expect(faults('aujourdhui: 2024-08-20', 'RAPP-07')).toEqual([]);
  });
});
