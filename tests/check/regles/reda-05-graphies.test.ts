import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-05', () => {
  it('brings together the spellings of one name, and points at the rarer', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["ouvre Bio Innovation", "visite Bio Innovation", "présente BioInnovation et bioinnovation"] }',
        'REDA-05',
      ),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 2], written: 'BioInnovation' },
    ]);
  });

  it('sees hyphens and slashes', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["signe PMT-GBM et PMT - GBM", "rejoint Medfit/Biofit puis Medfit / Biofit"] }',
        'REDA-05',
      ),
    ).toMatchObject([
      { severity: 'avertissement', written: 'PMT - GBM' },
      { severity: 'avertissement', written: 'Medfit / Biofit' },
    ]);
  });

  it('sees an acronym in small letters', () => {
    expect(faults('rapports/2.md: { decision: ["ouvre TEMIS", "ferme Temis"] }', 'REDA-05')).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 1], written: 'Temis' },
    ]);
  });

  it('sees accents that vary inside a word, after an elision too', () => {
    expect(
      faults('rapports/2.md: { decision: ["annonce l\'évènement et cet événement"] }', 'REDA-05'),
    ).toMatchObject([{ severity: 'avertissement', written: 'événement' }]);
  });

  it('leaves common words and their capitals alone', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["ouvre la filière SANTE, la Santé, la santé", "règle le réglé, relève le relevé", "la Convention et la convention"] }',
        'REDA-05',
      ),
    ).toEqual([]);
  });
});
