import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-15', () => {
  it('names the day and why it is odd', () => {
    expect(
      faults('rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-08, avis: Favorable }] }', 'RAPP-15'),
    ).toMatchObject([
      {
        severity: 'information',
        path: ['rapports', '1', 'avis', 0, 'date'],
        message: expect.stringContaining('mercredi 8 mai 2024, un jour férié'),
      },
    ]);
  });

  it('knows the holidays of Alsace-Moselle', () => {
    expect(
      faults(
        `conseil.yaml: { collectivite: { departement: 67 } }
seance.yaml: { date: 2024-12-19, publication: 2024-12-26 }`,
        'RAPP-15',
      ),
    ).toMatchObject([{ severity: 'information', path: ['seance', 'publication'] }]);
  });

  it('ignores Saturdays', () => {
    expect(faults('seance.yaml: { publication: 2024-06-15 }', 'RAPP-15')).toEqual([]);
  });
});
