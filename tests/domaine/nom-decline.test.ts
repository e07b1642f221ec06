import { describe, expect, it } from 'vitest';
import type { Collectivite, NatureCollectivite } from '../../src/domaine/conseil.ts';
import { declineCollectivite, designation, estFeminine } from '../../src/domaine/nom-de-la-collectivite.ts';
import type { NomEcrit } from '../../src/domaine/nom-decline.ts';
import { decline, declineFonction } from '../../src/domaine/nom-decline.ts';

describe('decline', () => {
  it.each<[NomEcrit, string, string]>([
    [{ nom: 'Office du Lac', genre: 'masculin' }, "L'Office du Lac", "de l'Office du Lac"],
    [{ nom: 'Halte-garderie', genre: 'feminin' }, 'La Halte-garderie', 'de la Halte-garderie'],
    [{ nom: 'Amis du Moulin', genre: 'masculin' }, 'Les Amis du Moulin', 'des Amis du Moulin'],
    [{ nom: 'Les Amies du Moulin', genre: 'feminin' }, 'Les Amies du Moulin', 'des Amies du Moulin'],
    [{ nom: 'Le Relais', genre: 'masculin' }, 'Le Relais', 'du Relais'],
    [{ nom: 'La Passerelle', genre: 'feminin' }, 'La Passerelle', 'de La Passerelle'],
    [{ nom: "L'Envol", genre: 'masculin' }, "L'Envol", "de L'Envol"],
    [{ nom: 'Sentinelles', genre: 'feminin', nombre: 'pluriel' }, 'Les Sentinelles', 'des Sentinelles'],
    [{ nom: 'Ondexia', genre: 'feminin', article: 'aucun' }, 'Ondexia', "d'Ondexia"],
    [{ nom: 'Ondexia', article: 'aucun', complement: "de l'Ondexia" }, 'Ondexia', "de l'Ondexia"],
    [{ nom: 'Madame Odile Roy', genre: 'feminin' }, 'Madame Odile Roy', 'de Madame Odile Roy'],
    [{ nom: 'Secours du Lac', genre: 'masculin' }, 'Le Secours du Lac', 'du Secours du Lac'],
    [{ nom: 'État', genre: 'masculin' }, "L'État", "de l'État"],
  ])('%j', (ecrit, enTete, complement) => {
    expect(decline(ecrit)).toMatchObject({ enTete, complement });
  });
});

const collectivite = (nom: string, nature: NatureCollectivite, forme: string): Collectivite => ({
  nom,
  nature,
  forme,
  complement: declineCollectivite({ nom, nature }).complement,
  siege: '1 place du Marché, 39000 Vernay',
  ville: 'Vernay',
  departement: '39',
});

describe('la collectivité', () => {
  it.each<[string, NatureCollectivite, string, string, string]>([
    ['Vernay', 'commune', 'La commune', 'de Vernay', 'La commune de Vernay'],
    ['Le Vernay', 'commune', 'La commune', 'du Vernay', 'La commune du Vernay'],
    ['Les Combes', 'commune', 'La commune', 'des Combes', 'La commune des Combes'],
    ['La Vergne', 'commune', 'La commune', 'de La Vergne', 'La commune de La Vergne'],
    ["L'Isle-Neuve", 'commune', 'La commune', "de L'Isle-Neuve", "La commune de L'Isle-Neuve"],
    ['Arcey', 'commune', 'La commune', "d'Arcey", "La commune d'Arcey"],
    ['Port-Vieux', 'commune', 'La commune', 'de Port-Vieux', 'La commune de Port-Vieux'],
    ['Haut-Mesnil', 'commune', 'La commune', 'de Haut-Mesnil', 'La commune de Haut-Mesnil'],
    ['Ville de Vernay', 'commune', 'La commune', 'de la Ville de Vernay', 'La Ville de Vernay'],
    [
      'Haut-Vernay',
      'communaute de communes',
      'La communauté de communes',
      'du Haut-Vernay',
      'La communauté de communes du Haut-Vernay',
    ],
    [
      'Grand Vernay Métropole',
      'communaute urbaine',
      'La communauté urbaine',
      'de Grand Vernay Métropole',
      'La communauté urbaine Grand Vernay Métropole',
    ],
    [
      'Syndicat des Eaux',
      'syndicat de communes',
      'Le syndicat',
      'du Syndicat des Eaux',
      'Le Syndicat des Eaux',
    ],
    ['SIVOM des Rives', 'syndicat de communes', 'Le syndicat', 'du SIVOM des Rives', 'Le SIVOM des Rives'],
  ])('%s, %s', (nom, nature, forme, complement, partie) => {
    expect(declineCollectivite({ nom, nature }).complement).toBe(complement);
    expect(designation(collectivite(nom, nature, forme))).toBe(partie);
  });

  it('ne dit pas deux fois le nom que la forme donne déjà', () => {
    expect(designation(collectivite('Vernay', 'commune', 'La commune de Vernay'))).toBe(
      'La commune de Vernay',
    );
  });

  it.each([
    ['La commune', true],
    ['Le syndicat', false],
    ["L'établissement public territorial", false],
    ["L'agglomération", true],
  ])('« %s » s’accorde', (forme, feminine) => {
    expect(estFeminine({ forme })).toBe(feminine);
  });
});

describe('declineFonction', () => {
  it.each([
    ['Présidente', true, 'La Présidente', 'sa Présidente'],
    ['Adjointe', true, "L'Adjointe", 'son Adjointe'],
    ['Administrateur', false, "L'Administrateur", 'son Administrateur'],
    ['1er Vice-Président', false, 'Le 1er Vice-Président', 'son 1er Vice-Président'],
  ])('%s', (fonction, feminin, laFonctionEnTete, saFonction) => {
    expect(declineFonction(fonction, feminin)).toMatchObject({ laFonctionEnTete, saFonction });
  });
});
