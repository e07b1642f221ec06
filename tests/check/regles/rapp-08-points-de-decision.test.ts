import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-08', () => {
  it('refuses a deliberation that decides nothing', () => {
    expect(faults('rapports/2.md: { decision: [] }', 'RAPP-08')).toMatchObject([
      { severity: 'erreur', path: ['rapports', '2'] },
    ]);
  });

  it('lets the council take note of an information', () => {
    expect(faults('rapports/2.md: { nature: information, decision: [] }', 'RAPP-08')).toEqual([]);
  });

  it('warns of an infinitive, a noun, an article', () => {
    expect(
      faults(
        'rapports/2.md: { decision: [prendre acte du règlement, adoption du règlement, le règlement est adopté] }',
        'RAPP-08',
      ),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: 'prendre acte' },
      { severity: 'avertissement', written: 'adoption du' },
      { severity: 'avertissement', written: 'le règlement' },
    ]);
  });

  it('knows the verbs of decisions', () => {
    expect(
      faults(
        'rapports/2.md: { decision: [prend acte du bilan, émet un avis favorable, élit M. Paul SIMONET, "s\'engage à agir", n\'autorise aucune dépense, se prononce favorablement, dit que la dépense est inscrite, fixe le tarif] }',
        'RAPP-08',
      ),
    ).toEqual([]);
  });
});
