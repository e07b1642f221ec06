import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-19', () => {
  it('writes the words that were due', () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["attribue 65 000 € (soixante-quinze mille euros)", { signature: aide }] }',
        'FINA-19',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['rapports', '1', 'decision', 0],
        written: '65 000 € (soixante-quinze mille euros)',
        reckoned: 'soixante-cinq mille euros',
      },
    ]);
  });

  it('reads the words before the figures', () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["attribue quatre-vingts euros (800 €)", { signature: aide }] }',
        'FINA-19',
      ),
    ).toMatchObject([{ severity: 'erreur', reckoned: 'huit cents euros' }]);
  });

  it('accepts both spellings of compound numbers', () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["attribue 21 200 € (vingt-et-un-mille-deux-cents euros)", { signature: aide }] }',
        'FINA-19',
      ),
    ).toEqual([]);
  });
});
