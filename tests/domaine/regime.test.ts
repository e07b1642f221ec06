import { describe, expect, it } from 'vitest';
import type { Collectivite, Conseil } from '../../src/domaine/conseil.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { sortesDeLArticle } from '../../src/domaine/regime/articles.ts';
import { quorumRequis } from '../../src/domaine/regime/quorum.ts';
import { regime } from '../../src/domaine/regime/regime.ts';
import { sorteDeRegime } from '../../src/domaine/regime/sorte.ts';
import { contexte } from '../check/patch.ts';

const BASE = contexte('{}').dossier.conseil;

const conseil = (collectivite: Partial<Collectivite>, reste: Partial<Conseil> = {}): Conseil => ({
  ...BASE,
  collectivite: { ...BASE.collectivite, ...collectivite },
  ...reste,
});

const le = (qui: Partial<Collectivite>, jour: string, reste: Partial<Conseil> = {}) =>
  regime(conseil(qui, reste), jour as DateCivile);

describe('regime', () => {
  it.each([
    [{ nature: 'commune', departement: '39' }, 'commune'],
    [{ nature: 'commune', departement: '68' }, 'alsace-moselle'],
    [{ nature: 'communaute de communes', departement: '68' }, 'fiscalite-propre'],
    [{ nature: 'etablissement public territorial', departement: '93' }, 'syndicat'],
    [{ nature: 'syndicat mixte ouvert', departement: '39' }, 'statuts'],
    [{ nature: 'metropole de Lyon', departement: '69' }, 'lyon'],
    [{ nature: 'commune', departement: '987' }, undefined],
    [{ nature: 'region', departement: '2A' }, undefined],
  ] as const)('%o is governed as %s', (qui, sorte) => {
    expect(sorteDeRegime(conseil(qui).collectivite)).toBe(sorte);
  });

  it('rounds a third up, and asks for more than a half', () => {
    expect([7, 9, 10].map((membres) => quorumRequis(membres, 'tiers'))).toEqual([3, 3, 4]);
    expect([7, 8].map((membres) => quorumRequis(membres))).toEqual([4, 5]);
  });

  it('keeps social centres and open syndicates out of what the emergency laws name', () => {
    expect(le({ nature: 'commune' }, '2021-03-18').quorum).toMatchObject({ fraction: 'tiers' });
    for (const nature of ['ccas', 'syndicat mixte ouvert'] as const)
      expect(le({ nature }, '2021-03-18').quorum.doute).toBeDefined();
    expect(le({ nature: 'ccas' }, '2024-03-18').quorum.doute).toBeUndefined();
  });

  it('convenes no bureau by the delay of its council, and counts the represented in a permanent commission', () => {
    const organe = (nom: string) => ({ organe: { ...BASE.organe, nom } });
    const epci = { nature: 'communaute de communes' } as const;
    expect(le(epci, '2024-03-18', organe('Bureau communautaire')).convocation.du).toBeUndefined();
    expect(le(epci, '2024-03-18', organe('Bureaux réunis')).convocation.du).toBeDefined();
    const commission = organe('Commission permanente');
    expect(le({ nature: 'departement' }, '2024-03-18', commission).quorum).toMatchObject({
      procurationsComptees: true,
      article: 'CGCT, article L3121-14-1',
    });
    expect(le({ nature: 'departement' }, '2024-03-18').quorum.procurationsComptees).toBe(false);
    expect(le(epci, '2024-03-18', commission).quorum.procurationsComptees).toBe(false);
    expect(le({ nature: 'region' }, '2021-03-18', commission).quorum.fraction).toBe('tiers');
  });

  it('publishes online, by posting or by choice after the body, its size and the day', () => {
    const mode = (qui: Partial<Collectivite>, jour: string, reste: Partial<Conseil> = {}) =>
      le(qui, jour, reste).publicite.mode;
    expect(mode({ nature: 'commune', population: 3499 }, '2022-06-30')).toBe('affichage');
    expect(mode({ nature: 'commune', population: 3499 }, '2022-07-01')).toBe('au choix');
    expect(mode({ nature: 'commune', population: 3500 }, '2022-07-01')).toBe('en ligne');
    expect(mode({ nature: 'syndicat de communes' }, '2024-01-01')).toBe('au choix');
    expect(mode({ nature: 'syndicat de communes' }, '2024-01-01', { publicite: 'papier' })).toBe('papier');
    expect(mode({ nature: 'communaute de communes' }, '2024-01-01', { publicite: 'papier' })).toBe(
      'en ligne',
    );
  });

  it('sends a note of synthesis only where it is due', () => {
    const note = (qui: Partial<Collectivite>) => le(qui, '2024-01-01').convocation.note?.quoi;
    expect(note({ nature: 'commune', population: 900 })).toBeUndefined();
    expect(note({ nature: 'commune', population: 4000 })).toBe('note');
    expect(note({ nature: 'communaute de communes', population: 900 })).toBe('note');
    expect(note({ nature: 'departement' })).toBe('rapport');
  });

  it('knows for whom an article speaks', () => {
    expect(sortesDeLArticle('CGCT', 'L5211-1')).toEqual(['fiscalite-propre', 'syndicat']);
    expect(sortesDeLArticle('CGCT', 'L2121-15')).not.toContain('alsace-moselle');
    expect(sortesDeLArticle('CGCT', 'L2121-17')).not.toContain('departement');
    expect(sortesDeLArticle('CGCT', 'L2131-1')).toContain('ccas');
    expect(sortesDeLArticle('CGCT', 'L1612-12')).toBeUndefined();
    expect(sortesDeLArticle('CJA', 'R421-1')).toBeUndefined();
  });
});
