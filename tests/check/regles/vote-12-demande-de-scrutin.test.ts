import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-12';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  it('counts a quarter of those present for a public ballot', () => {
    const fault = seule(vote('mode: public, demandeurs: [Noé QUENTIN, Odile RENARD]'), CODE);
    expect(fault.message).toBe(
      'Le scrutin public de la question n°2 est demandé par 2 membres présents : il en faut 3, le quart des 12 présents.',
    );
    expect(faults(vote('mode: public, demandeurs: [Noé QUENTIN, Odile RENARD, Paul SIMONET]'), CODE)).toEqual(
      [],
    );
  });

  it('counts a sixth in a department, and asks there nothing of a secret ballot', () => {
    const chez = (nature: string, scrutin: string): string =>
      `conseil.yaml: { collectivite: { nature: ${nature} } }\n${vote(scrutin)}`;
    const un = 'mode: public, demandeurs: [Noé QUENTIN]';
    expect(seule(chez('departement', un), CODE).message).toContain('il en faut 2, le sixième des 12');
    expect(faults(chez('region', 'mode: public, demandeurs: [Noé QUENTIN, Odile RENARD]'), CODE)).toEqual([]);
    const secret =
      'mode: secret, demandeurs: [Noé QUENTIN], tours: [{ suffrages: [{ pour: Pour, voix: 14 }], blancs: 0, nuls: 0 }]';
    expect(faults(chez('departement', secret), CODE)).toEqual([]);
    expect(seule(chez('ccas', secret), CODE).message).toContain('le tiers des 12');
    expect(faults(chez('ccas', un), CODE)).toEqual([]);
  });

  it('counts only those in the room, and a third for a secret ballot', () => {
    const fault = seule(vote('mode: public, demandeurs: [Noé QUENTIN, Odile RENARD, Hugo LEROUX]'), CODE);
    expect(fault.message).toContain("(M. Hugo LEROUX n'est pas dans la salle)");
    const secret = (noms: string): string =>
      vote(
        `mode: secret, demandeurs: [${noms}], tours: [{ suffrages: [{ pour: Pour, voix: 14 }], blancs: 0, nuls: 0 }]`,
      );
    expect(faults(secret('Noé QUENTIN, Odile RENARD, Paul SIMONET'), CODE)).toHaveLength(1);
    expect(faults(secret('Noé QUENTIN, Odile RENARD, Paul SIMONET, Maud PERRIN'), CODE)).toEqual([]);
  });

  it('asks who asked, and why an ordinary vote was asked for', () => {
    expect(seule(vote('mode: public'), CODE).severity).toBe('avertissement');
    expect(seule(vote('demandeurs: [Noé QUENTIN]'), CODE).message).toContain('le vote est ordinaire');
  });

  it('refuses among those who asked whoever was not in the room, even where the others are enough', () => {
    const dit = (mode: string, demandeurs: string): string =>
      `rapports/2.md: { scrutin: { mode: ${mode}, demandeurs: [${demandeurs}] } }`;
    const assez = 'Maud PERRIN, Inès GUYOT, Noé QUENTIN, Odile RENARD';
    for (const dehors of ['Rose THOMAS', 'Luc OLIVIER', 'Hugo LEROUX']) {
      const fault = seule(dit('public', `${assez}, ${dehors}`), CODE);
      expect(fault).toMatchObject({ severity: 'erreur', written: dehors });
      expect(fault.path).toEqual(['rapports', '2', 'scrutin', 'demandeurs', 4]);
    }
    expect(faults(dit('public', assez), CODE)).toEqual([]);
  });
});
