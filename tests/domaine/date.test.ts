import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateCivile } from '../../src/domaine/date.ts';
import {
  ajouteJours,
  ajouteMois,
  dateAvecJour,
  dateEnChiffres,
  dateEnLettres,
  jourDeSemaine,
  joursEntre,
  joursFrancs,
  lireDate,
  lireHeure,
} from '../../src/domaine/date.ts';

const jour = (texte: string): DateCivile => {
  const lue = lireDate(texte);
  if (lue === undefined) throw new Error(texte);
  return lue;
};

const date = fc
  .integer({ min: 0, max: 60_000 })
  .map((jours) => ajouteJours('1950-01-01' as DateCivile, jours));

describe('lireDate', () => {
  it.each([
    '0224-09-26',
    '2204-09-26',
    '26/09/0024',
    '1899-12-31',
    '2200-01-01',
  ])('refuses the year of %s', (texte) => {
    expect(lireDate(texte)).toBeUndefined();
  });

  it.each([
    ['2024-09-26', '2024-09-26'],
    ['26/09/2024', '2024-09-26'],
    ['1/2/2024', '2024-02-01'],
    ['2024-02-29', '2024-02-29'],
  ])('lit %s', (texte, attendu) => {
    expect(lireDate(texte)).toBe(attendu);
  });

  it.each([
    '2023-02-29',
    '30/02/2024',
    '2024-13-01',
    '2024-9-26',
    '26 septembre 2024',
    '26-09-2024',
    '',
    '2024-09-26T00:00',
  ])('refuse %s', (texte) => {
    expect(lireDate(texte)).toBeUndefined();
  });

  it('relit toute date écrite en chiffres', () => {
    fc.assert(
      fc.property(date, (une) => {
        expect(lireDate(dateEnChiffres(une))).toBe(une);
      }),
    );
  });
});

describe('délais', () => {
  it('compte les jours francs sans le jour de l’envoi ni celui de la réunion', () => {
    expect(joursFrancs(jour('2024-09-19'), jour('2024-09-26'))).toBe(6);
    expect(joursFrancs(jour('2024-09-20'), jour('2024-09-26'))).toBe(5);
    expect(joursFrancs(jour('2024-09-26'), jour('2024-09-26'))).toBe(-1);
  });

  it('franchit changement d’heure, mois et année bissextile', () => {
    expect(joursEntre(jour('2024-03-30'), jour('2024-04-01'))).toBe(2);
    expect(joursEntre(jour('2024-02-28'), jour('2024-03-01'))).toBe(2);
    expect(joursEntre(jour('2024-12-31'), jour('2025-01-01'))).toBe(1);
  });

  it.each([
    ['2024-01-03', 2, '2024-03-03'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-10-31', 1, '2024-11-30'],
    ['2024-12-31', 6, '2025-06-30'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -13, '2022-12-15'],
  ])('ajoute des mois de date à date : %s plus %i', (depart, mois, attendu) => {
    expect(ajouteMois(jour(depart), mois)).toBe(attendu);
  });

  it('ajoute autant de jours qu’il en compte', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -2000, max: 2000 }), (une, jours) => {
        expect(joursEntre(une, ajouteJours(une, jours))).toBe(jours);
      }),
    );
  });
});

describe('dates écrites', () => {
  it('dit le jour de la semaine', () => {
    expect(jourDeSemaine(jour('2024-09-26'))).toBe(4);
    expect(dateAvecJour(jour('2024-09-26'))).toBe('jeudi 26 septembre 2024');
  });

  it('dit « 1er » le premier du mois seulement', () => {
    expect(dateEnLettres(jour('2024-10-01'))).toBe('1er octobre 2024');
    expect(dateEnLettres(jour('2024-08-21'))).toBe('21 août 2024');
    expect(dateEnChiffres(jour('2024-10-07'))).toBe('07/10/2024');
  });
});

describe('lireHeure', () => {
  it.each([
    ['18h00', '18h00'],
    ['18h', '18h00'],
    ['9h05', '09h05'],
    ['21:31', '21h31'],
    ['18 h 30', '18h30'],
    ['0h00', '00h00'],
  ])('lit %s', (texte, attendu) => {
    expect(lireHeure(texte)).toBe(attendu);
  });

  it.each(['24h00', '18h60', '1800', '18h5', 'midi', '', '18h000'])('refuse %s', (texte) => {
    expect(lireHeure(texte)).toBeUndefined();
  });
});
