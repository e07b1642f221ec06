import { expect, test } from 'vitest';
import { openText } from '../../src/readers/dossier/open-file.ts';

const told = (text: string): readonly string[] =>
  openText('a.yaml', text).faults.map(
    ({ code, position }) => `${code} ${position?.line}:${position?.column}`,
  );

test.each([
  ['a: x\ntitre: Lot #2 de la voirie\n', 'YAML-10 2:12'],
  ['titre: Lot # 2 de la voirie\n', 'YAML-10 1:12'],
  ['a:\n  - approuve le lot #2\n', 'YAML-10 2:21'],
  ['a:\n  - { titre: Lot #A, partie: b }\n', 'YAML-10 2:18'],
  ['a:\n  - { titre: Lot # de voirie, partie: b }\n', 'YAML-10 2:18'],
  ["titre: L'avenir #demain\n", 'YAML-10 1:17'],
])('a sign that cuts %j is the one thing told', (text, place) => {
  expect(told(text)).toEqual([place]);
});

test.each([
  '# un commentaire\na: x\n',
  'fin: 2024-06-30 # à revoir\n',
  'a: [x, y] # deux\n',
  'titre: "Lot #2"\n',
  "titre: 'Lot #2'\n",
  'titre: C#\n',
  'a: |\n  Lot #2\n  et #3\nb: x\n',
  'a: >-\n  Lot #2\n',
  'a: x\n  #2 à revoir\n',
])('a sign that cuts nothing is left alone: %j', (text) => {
  expect(told(text)).toEqual([]);
});
