import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-19';

describe(CODE, () => {
  const amendement = (auteur: string, reste = ''): string =>
    `rapports/2.md: { ${reste}amendements: [{ auteur: ${auteur}, texte: ouvrir le dimanche }] }`;

  it('wants an author in the room', () => {
    expect(faults(amendement('Paul SIMONET'), CODE)).toEqual([]);
    const fault = seule(amendement('Rose THOMAS'), CODE);
    expect(fault).toMatchObject({ severity: 'avertissement', written: 'Rose THOMAS' });
    expect(fault.path).toEqual(['rapports', '2', 'amendements', 0, 'auteur']);
  });

  it('refuses an author who keeps out of the matter', () => {
    expect(seule(amendement('Paul SIMONET', 'interesses: [Paul SIMONET], '), CODE).severity).toBe('erreur');
  });

  it('lets the rules on votes judge the vote on each amendment, at its place', () => {
    const yaml = `rapports/2.md:
  amendements:
    - { auteur: Paul SIMONET, texte: ouvrir le dimanche }
    - { auteur: Inès GUYOT, texte: fermer le lundi, scrutin: { contre: [Rose THOMAS] } }`;
    expect(seule(yaml, 'VOTE-05').path).toEqual([
      ...['rapports', '2', 'amendements', 1, 'scrutin', 'contre', 0],
    ]);
  });
});
