import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-01', () => {
  it('points at the date of an opinion given after the sitting', () => {
    expect(
      faults(
        'rapports/1.md: { avis: [{ instance: Commission n°1, date: 2024-05-28, avis: Favorable }, { instance: Bureau, date: 2024-07-13, avis: Favorable }] }',
        'RAPP-01',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['rapports', '1', 'avis', 1, 'date'],
        written: '2024-07-13',
        reckoned: 'séance du 13 juin 2024',
      },
    ]);
  });

  it('only warns of an opinion of the very day', () => {
    expect(
      faults('rapports/1.md: { avis: [{ instance: Bureau, date: 2024-06-13, avis: Favorable }] }', 'RAPP-01'),
    ).toMatchObject([{ severity: 'avertissement' }]);
  });

  it('only warns of an opinion more than a year old', () => {
    expect(
      faults('rapports/1.md: { avis: [{ instance: Bureau, date: 2023-06-13, avis: Favorable }] }', 'RAPP-01'),
    ).toMatchObject([{ severity: 'avertissement', written: '2023-06-13' }]);
  });

  it('accepts the eve of the sitting', () => {
    expect(
      faults('rapports/1.md: { avis: [{ instance: Bureau, date: 2024-06-12, avis: Favorable }] }', 'RAPP-01'),
    ).toEqual([]);
  });
});
