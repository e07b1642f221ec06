import { describe, expect, it } from 'vitest';
import type { DateCivile } from '../../src/domaine/date.ts';
import { dernierJourDeRecours } from '../../src/domaine/delai-de-recours.ts';
import { joursFeries, motifDeFermeture, paques } from '../../src/domaine/jours-feries.ts';

const date = (texte: string): DateCivile => texte as DateCivile;

describe('paques', () => {
  it.each([
    [1961, '1961-04-02'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('en %i', (annee, attendu) => {
    expect(paques(annee)).toBe(attendu);
  });
});

describe('joursFeries', () => {
  it('en compte onze sur tout le territoire', () => {
    expect(joursFeries(2024, '25')).toEqual([
      '2024-01-01',
      '2024-04-01',
      '2024-05-01',
      '2024-05-08',
      '2024-05-09',
      '2024-05-20',
      '2024-07-14',
      '2024-08-15',
      '2024-11-01',
      '2024-11-11',
      '2024-12-25',
    ]);
  });

  it('ajoute ceux d’Alsace-Moselle et d’outre-mer', () => {
    expect(joursFeries(2024, '67')).toEqual(expect.arrayContaining(['2024-03-29', '2024-12-26']));
    expect(joursFeries(2024, '974')).toContain('2024-12-20');
    expect(joursFeries(2024, '974')).not.toContain('2024-05-22');
  });

  it('dit pourquoi un jour est fermé', () => {
    const motifs = ['2024-09-28', '2024-09-29', '2024-11-11', '2024-09-26'].map((jour) =>
      motifDeFermeture(date(jour), '25'),
    );
    expect(motifs).toEqual(['un samedi', 'un dimanche', 'un jour férié', undefined]);
  });
});

describe('dernierJourDeRecours', () => {
  it.each([
    ['2024-01-03', '2024-03-04'],
    ['2024-10-07', '2024-12-09'],
    ['2024-12-30', '2025-02-28'],
    ['2024-12-31', '2025-03-03'],
    ['2024-02-28', '2024-04-29'],
    ['2024-09-10', '2024-11-12'],
  ])('pour un acte publié le %s', (publication, attendu) => {
    expect(dernierJourDeRecours(date(publication), '25')).toBe(attendu);
  });
});
