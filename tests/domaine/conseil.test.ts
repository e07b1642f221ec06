import { describe, expect, it } from 'vitest';
import type { Registre } from '../../src/domaine/conseil.ts';
import { avecArticle, chefDeLExecutif, effectif, enComplement } from '../../src/domaine/conseil.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { elusParNom, registreAu } from '../../src/domaine/registre.ts';
import { commune, conseil, elu } from './dossier-fictif.ts';

const date = (texte: string): DateCivile => texte as DateCivile;

describe('registreAu', () => {
  const registre: Registre = {
    communes: [
      commune([
        elu('AA', { jusqu_au: date('2024-03-14') }),
        elu('BB', { depuis: date('2024-03-15') }),
        elu('CC'),
      ]),
    ],
  };
  const enExercice = (jour: string): readonly string[] => [
    ...elusParNom(registreAu(registre, date(jour)), date(jour)).keys(),
  ];

  it('compte le dernier jour et le premier', () => {
    expect(enExercice('2024-03-14')).toEqual(['Camille AA', 'Camille CC']);
    expect(enExercice('2024-03-15')).toEqual(['Camille BB', 'Camille CC']);
  });

  it('oublie un suppléant dont le mandat a pris fin', () => {
    const suppleant = elu('SS', { jusqu_au: date('2024-01-31') });
    const ancien = { communes: [commune([elu('AA')], { suppleant })] };
    expect(registreAu(ancien, date('2024-02-01')).communes[0]?.suppleant).toBeUndefined();
    expect(registreAu(ancien, date('2024-01-31')).communes[0]?.suppleant).toBe(suppleant);
  });
});

describe('effectif', () => {
  it('compte un siège dont le titulaire n’est pas nommé, jamais le suppléant', () => {
    const communes = [
      commune([], { nom: 'Amont', sieges: 1, suppleant: elu('SS') }),
      commune([elu('AA'), elu('BB')]),
    ];
    expect(effectif({ communes })).toBe(3);
  });

  it('est nul dans un registre vide', () => {
    expect(effectif({ communes: [] })).toBe(0);
  });
});

describe('chefDeLExecutif', () => {
  it('est qui porte le titre, dans l’un ou l’autre genre', () => {
    const vice = elu('AA', { fonction: '1re Vice-Présidente' });
    const president = elu('BB', { fonction: 'Président' });
    expect(chefDeLExecutif(conseil(), { communes: [commune([vice, president])] })).toBe(president);
    expect(chefDeLExecutif(conseil(), { communes: [commune([vice])] })).toBeUndefined();
  });
});

describe('articles et compléments', () => {
  it.each([
    ['Conseil de Communauté', 'masculin', 'le Conseil de Communauté', 'du Conseil de Communauté'],
    ['Assemblée', 'feminin', "l'Assemblée", "de l'Assemblée"],
    ['Commission', 'feminin', 'la Commission', 'de la Commission'],
    ['Haut Conseil', 'masculin', 'le Haut Conseil', 'du Haut Conseil'],
    ['Hôpital du Valmont', 'masculin', "l'Hôpital du Valmont", "de l'Hôpital du Valmont"],
    ['Halle aux grains', 'feminin', 'la Halle aux grains', 'de la Halle aux grains'],
    ['Handball Club', 'masculin', 'le Handball Club', 'du Handball Club'],
    ['Office de tourisme', 'masculin', "l'Office de tourisme", "de l'Office de tourisme"],
    ['Œuvre sociale', 'feminin', "l'Œuvre sociale", "de l'Œuvre sociale"],
    ['École de musique', 'feminin', "l'École de musique", "de l'École de musique"],
    ['Yacht Club', 'masculin', 'le Yacht Club', 'du Yacht Club'],
    ['Yonne en marche', 'feminin', "l'Yonne en marche", "de l'Yonne en marche"],
  ] as const)('« %s »', (nom, genre, avec, complement) => {
    expect(avecArticle({ nom, nom_des_membres: nom, genre })).toBe(avec);
    expect(enComplement(nom, genre)).toBe(complement);
  });
});
