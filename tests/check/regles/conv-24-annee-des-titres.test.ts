import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-24', () => {
  it('points at the year of a title', () => {
    expect(
      faults("conventions/aide.md: { titre: Relative au programme d'actions 2022 }", 'CONV-24'),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'titre'],
        written: '2022',
        reckoned: '2024',
      },
    ]);
  });

  it('looks at the title of the report', () => {
    expect(faults("rapports/1.md: { titre: Soutien au programme d'actions 2023 }", 'CONV-24')).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '1', 'titre'], written: '2023' },
    ]);
  });

  it('accepts the year of the term', () => {
    expect(faults("conventions/aide.md: { titre: Relative au programme d'actions 2025 }", 'CONV-24')).toEqual(
      [],
    );
  });
});
