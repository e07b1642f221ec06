import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-06', () => {
  it('points at a publication before the sitting', () => {
    expect(faults('seance.yaml: { publication: 2024-06-12 }', 'RAPP-06')).toMatchObject([
      { severity: 'erreur', path: ['seance', 'publication'], written: '2024-06-12' },
    ]);
  });

  it('looks at the publication that a report has of its own', () => {
    expect(faults('rapports/2.md: { publication: 2024-05-18 }', 'RAPP-06')).toMatchObject([
      { severity: 'erreur', path: ['rapports', '2', 'publication'] },
    ]);
  });

  it('warns of a publication months later', () => {
    expect(faults('seance.yaml: { publication: 2025-06-18 }', 'RAPP-06')).toMatchObject([
      { severity: 'avertissement' },
    ]);
  });

  it('accepts the very day', () => {
    expect(faults('seance.yaml: { publication: 2024-06-13 }', 'RAPP-06')).toEqual([]);
  });
});
