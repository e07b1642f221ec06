import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-26', () => {
  it('offers the name of the body', () => {
    expect(
      faults('rapports/2.md: { decision: ["rappelle le vœu du Conseil Communautaire"] }', 'REDA-26'),
    ).toMatchObject([
      {
        severity: 'information',
        path: ['rapports', '2', 'decision', 0],
        written: 'Conseil Communautaire',
        reckoned: 'Conseil de Communauté',
      },
    ]);
  });

  it('says nothing where the body has one name', () => {
    expect(
      faults(
        `conseil.yaml: { organe: { nom_des_membres: Conseil de Communauté } }
rapports/2.md: { decision: ["rappelle le vœu du Conseil Communautaire"] }`,
        'REDA-26',
      ),
    ).toEqual([]);
  });
});
