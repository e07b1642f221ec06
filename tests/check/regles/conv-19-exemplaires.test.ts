import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-19', () => {
  it('counts the council among the parties', () => {
    expect(faults('conventions/aide.md: { exemplaires: 1 }', 'CONV-19')).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'exemplaires'],
        written: '1',
        reckoned: '2 au moins',
      },
    ]);
  });

  it('accepts more', () => {
    expect(faults('conventions/aide.md: { exemplaires: 3 }', 'CONV-19')).toEqual([]);
  });
});
