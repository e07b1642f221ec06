import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-13', () => {
  it('sees a space on one side', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["adopte innovation- Soutien, Luxe/ horlogerie et les entreprises –CHU"] }',
        'REDA-13',
      ),
    ).toMatchObject([
      { severity: 'information', written: 'innovation- Soutien,' },
      { severity: 'information', written: 'Luxe/ horlogerie' },
      { severity: 'information', written: expect.stringContaining('–CHU') },
    ]);
  });

  it('accepts suspended hyphens, spaced dashes and compounds', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["soutient la micro- et la nanotechnologie – un pôle –, Est-Ouest - Phase 2, luxe / horlogerie"] }',
        'REDA-13',
      ),
    ).toEqual([]);
  });

  it('parts the letter of an enumeration', () => {
    expect(faults('rapports/2.md: { decision: ["adopte C/Articulation"] }', 'REDA-13')).toMatchObject([
      { severity: 'information', written: 'C/Articulation' },
    ]);
  });
});
