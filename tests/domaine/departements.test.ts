import { expect, test } from 'vitest';
import { complementDuDepartement, departementDuCodePostal } from '../../src/domaine/departements.ts';

test.each([
  ['39', 'du Jura'],
  ['1', "de l'Ain"],
  ['2a', 'de la Corse-du-Sud'],
  ['976', 'de Mayotte'],
  ['20', undefined],
  ['99', undefined],
  ['', undefined],
])('the department %s is a complement', (numero, complement) => {
  expect(complementDuDepartement(numero)).toBe(complement);
});

test.each([
  ['2 place de la Mairie, 39570 Vaubrey', '39'],
  ['97410 Saint-Pierre', '974'],
  ['20000 Ajaccio', undefined],
  ['BP 125 rue du Lac', undefined],
  ['99000 Exempleville', undefined],
])('the address %s is in a department', (adresse, numero) => {
  expect(departementDuCodePostal(adresse)).toBe(numero);
});
