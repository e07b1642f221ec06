import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-17', () => {
  it('refuses a signature before the sitting', () => {
    expect(faults('conventions/aide.md: { signature: 2024-06-12 }', 'CONV-17')).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'signature'], reckoned: 'après le 13 juin 2024' },
    ]);
  });

  it('refuses a signature before the publication', () => {
    expect(faults('conventions/aide.md: { signature: 2024-06-17 }', 'CONV-17')).toMatchObject([
      { severity: 'erreur', reckoned: 'après le 18 juin 2024' },
    ]);
  });

  it('warns of a signature on the very day', () => {
    expect(faults('conventions/aide.md: { signature: 2024-06-18 }', 'CONV-17')).toMatchObject([
      { severity: 'avertissement' },
    ]);
  });

  it('looks at the publication that the report has of its own', () => {
    expect(
      faults(
        `rapports/1.md: { publication: 2024-07-01 }
conventions/aide.md: { signature: 2024-06-20 }`,
        'CONV-17',
      ),
    ).toMatchObject([{ severity: 'erreur', reckoned: 'après le 1er juillet 2024' }]);
  });
});
