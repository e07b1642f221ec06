import { expect, it } from 'vitest';
import { lirePersonneDuRegistre } from '../../src/domaine/personne.ts';
import { readMembers } from '../../src/readers/sheets/read-members.ts';
import { FICHIERS } from '../readers/fixtures.ts';
import { faultsOf } from '../readers/pointed.ts';

it.each([
  ['Claire HUGON', { prenom: 'Claire', nom: 'HUGON' }],
  ['J.P. BARTHOL', { prenom: 'J.P.', nom: 'BARTHOL' }],
  ['GRUDEL', { prenom: '', nom: 'GRUDEL' }],
  ['de CHASTELUS', { prenom: '', nom: 'de CHASTELUS' }],
  ['M. LANOT', { civilite: 'M.', prenom: '', nom: 'LANOT' }],
  ['Mme Zoé LE GALL', { civilite: 'Mme', prenom: 'Zoé', nom: 'LE GALL' }],
  ['Claire Hugon', undefined],
])('reads « %s » as a register that has no more', (text, person) => {
  expect(lirePersonneDuRegistre(text)).toEqual(person);
});

it('a member without civility may be cited with one', () => {
  const registre = (FICHIERS['registre.yaml'] ?? '').replaceAll(/(?:Mme|M\.) (?=\p{L}+ )/gu, '');
  expect(registre).toContain('- Bastien ROCHEFORT');
  expect(faultsOf({ ...FICHIERS, 'registre.yaml': registre })).toEqual([]);
});

const membres = (...lignes: readonly string[]) =>
  readMembers('m.csv', new TextEncoder().encode(`nom;fonction\n${lignes.join('\n')}\n`));

it('a table of members need not have civilities, but not some only', () => {
  const { members, faults } = membres('Claire HUGON;Maire', 'CAUQUIN R.;', 'GRUDEL;');
  expect(faults).toEqual([]);
  expect(members).toEqual([
    { prenom: 'Claire', nom: 'HUGON', fonction: 'Maire', suppleant: false },
    { prenom: 'R.', nom: 'CAUQUIN', suppleant: false },
    { prenom: '', nom: 'GRUDEL', suppleant: false },
  ]);
  expect(membres('Mme Claire HUGON;Maire', 'M. Luc ARDOIN;', 'Rémi CAUQUIN;').faults).toMatchObject([
    { code: 'IMPO-03', message: expect.stringContaining('ne dit pas sa civilité') },
  ]);
});
