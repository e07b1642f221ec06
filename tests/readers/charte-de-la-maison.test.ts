import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCharte } from '../../src/readers/dossier/index.ts';
import { pointed } from './pointed.ts';

const OWN = readFileSync(new URL('../../templates/charte.yaml', import.meta.url), 'utf8');

const isNamed = (style: string): boolean => style === 'logo' || style === 'encadre';
const house = (text: string) => loadCharte(text, 'charte.yaml', { own: OWN, isNamed });
const told = (text: string): readonly string[] =>
  house(text).faults.map(
    (fault) => `${fault.code} ${fault.severity} ${pointed(fault).replace(/:\d+/u, '')} ${fault.hint ?? ''}`,
  );

describe('a house states only what differs', () => {
  test.each([
    ['couleur_liens: "#000000"\n', { couleur_liens: '#000000' }],
    ['page: { marges: { haut: 90 } }\n', { page: { largeur: 595.28, marges: { haut: 90, bas: 68 } } }],
    ['entete: { corps: 7 }\n', { entete: { corps: 7, couleur: '#555555' } }],
    [
      'styles: { titre-1: { alignement: gauche } }\n',
      { styles: { 'titre-1': { corps: 15, alignement: 'gauche' } } },
    ],
    ['tableaux: { encadre: { corps: 11 } }\n', { tableaux: { encadre: { corps: 11, interligne: 1.25 } } }],
    [
      'typographie: { apostrophe: courbe }\n',
      { typographie: { apostrophe: 'courbe', espace_ponctuation: 'fine' } },
    ],
    ['numerotation: { expose: ["{1}. "] }\n', { numerotation: { expose: ['{1}. '] } }],
  ])('%s', (text, expected) => {
    const { charte, faults } = house(text);
    expect(faults).toEqual([]);
    expect(charte).toMatchObject(expected);
  });

  test('a file of remarks alone changes nothing', () => {
    const { charte, faults } = house('# Rien ne diffère.\n');
    expect(faults).toEqual([]);
    expect(charte).toEqual(loadCharte(OWN, 'charte.yaml').charte);
  });
});

test.each([
  ['couleur_lien: "#000000"\n', ['FORME-02 erreur charte.yaml couleur_lien Écrire « couleur_liens ».']],
  ['page: { marge: { haut: 90 } }\n', ['FORME-02 erreur charte.yaml marge Écrire « marges ».']],
  ['styles: { titre-1: { gras: peut-être } }\n', ['FORME-13 erreur charte.yaml peut-être']],
  ['styles: { intitulé: { gras: non } }\n', ['FORME-19 erreur charte.yaml intitulé']],
  [
    'styles: { intitules: { gras: non } }\n',
    ['CHARTE-01 avertissement charte.yaml intitules Écrire « intitule ».'],
  ],
  [
    'tableaux: { budgets: { corps: 8 } }\n',
    ['CHARTE-01 avertissement charte.yaml budgets Écrire « budget ».'],
  ],
  ['rangs: { totaux: { gras: oui } }\n', ['CHARTE-01 avertissement charte.yaml totaux']],
  ['styles: { logo: { alignement: gauche } }\n', []],
  ['police: Times New Roman\n', ['CHARTE-02 avertissement charte.yaml Times New Roman']],
  ['police: Georgia\n', ['CHARTE-02 avertissement charte.yaml Georgia']],
  [
    'logos: { fichier: a.png, texte_alternatif: Logo de Valmorin }\n',
    ['FORME-02 erreur charte.yaml logos Écrire « logo ».'],
  ],
  [
    'fichier_police: { normal: a.ttf, gras: b.ttf, italique: c.ttf, gras_italique: d.ttf }\n',
    ['FORME-02 erreur charte.yaml fichier_police Écrire « fichiers_police ».'],
  ],
  ['cesure: { avant: 3 }\n', ['CHARTE-07 information charte.yaml cesure']],
  ['police: Liberation Sans\n', []],
])('%s -> %j', (text, expected) => {
  const found = told(text);
  expect(found).toHaveLength(expected.length);
  for (const [place, one] of expected.entries()) expect(found[place]).toContain(one);
});
