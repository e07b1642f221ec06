import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCharte } from '../../src/readers/dossier/index.ts';
import { pointed } from './pointed.ts';

const TEXT = readFileSync(new URL('../../templates/charte.yaml', import.meta.url), 'utf8');

const told = (text: string): readonly string[] =>
  loadCharte(text, 'charte.yaml').faults.map(
    (fault) => `${fault.code} ${pointed(fault).replace(/:\d+/u, '')}`,
  );

test('the house style of the program loads whole, numbers as numbers', () => {
  const { charte, faults } = loadCharte(TEXT, 'templates/charte.yaml');
  expect(faults).toEqual([]);
  expect(charte?.page.largeur).toBe(595.28);
  expect(charte?.styles['titre-1']).toMatchObject({ gras: true, alignement: 'centre' });
  expect(charte?.tableaux.tableau?.fond_entete).toMatch(/^#[0-9a-f]{6}$/u);
});

test.each([
  ['largeur: 595.28', 'largeur: large', 'FORME-24 charte.yaml large'],
  ['largeur: 595.28', 'largeur: "595,28"', ''],
  ['couleur_liens: "#1f4e79"', 'couleur_liens: bleu', 'FORME-25 charte.yaml bleu'],
  ['couleur_liens: "#1f4e79"', 'couleur_lien: "#1f4e79"', 'FORME-02 charte.yaml couleur_lien'],
  ['apostrophe: droite', 'apostrophe: penchée', 'FORME-06 charte.yaml penchée'],
  ['espace_numero: false', 'espace_numero: parfois', 'FORME-13 charte.yaml parfois'],
  ['espace_numero: false', 'espace_numero: non', ''],
  ['axe: { gras', 'Axe É: { gras', 'FORME-19 charte.yaml Axe É'],
])('%s -> %s', (good, bad, expected) => {
  expect(TEXT).toContain(good);
  expect(told(TEXT.replace(good, bad))).toEqual(expected === '' ? [] : [expected]);
});

test('an empty house style is a fault', () => {
  expect(told('')).toEqual(['FICH-06 charte.yaml ']);
  expect(loadCharte('', 'charte.yaml').charte).toBeUndefined();
});
