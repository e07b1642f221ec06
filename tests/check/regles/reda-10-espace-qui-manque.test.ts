import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-10', () => {
  it('says on which side', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["fixe les horaires,les tarifs(été) et les lieux.Les autres"] }',
        'REDA-10',
      ),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: 'horaires,les' },
      { severity: 'avertissement', message: expect.stringContaining('avant « ( »') },
      { severity: 'avertissement', written: 'lieux.Les' },
    ]);
  });

  it('parts words and numbers', () => {
    expect(
      faults('rapports/2.md: { decision: ["applique l\'article2, la visite ITD2024"] }', 'REDA-10'),
    ).toMatchObject([
      { severity: 'avertissement', hint: 'Écrire « article 2 ».' },
      { severity: 'information', written: expect.stringContaining('ITD2024') },
    ]);
  });

  it('leaves addresses, hours and bracketed endings alone', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["publie sur https://www.exemple.fr/a,b;c et les élu(e)s de 18:30, par a.b@exemple.fr"] }',
        'REDA-10',
      ),
    ).toEqual([]);
  });
});
