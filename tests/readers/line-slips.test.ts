import { expect, test } from 'vitest';
import { openText } from '../../src/readers/dossier/open-file.ts';

const told = (text: string) =>
  openText('a.yaml', text).faults.map(
    ({ code, position, message, hint }) => `${code} ${position?.line} ${message} ${hint}`,
  );

const NO_BREAK = '\u00a0';

test.each([
  ['a dash one space too far left', 'a:\n  - un\n - deux\nb: x\n', 'YAML-01 3 Ce tiret n', /L'aligner/u],
  ['a dash between others', 'a:\n  - un\n - deux\n  - trois\n', 'YAML-01 3 Ce tiret n', /L'aligner/u],
  [
    'no blank after a dash',
    'a:\n  - un\n  -deux\n',
    'YAML-01 3 Il manque une espace',
    /« - » et une espace/u,
  ],
  ['no blank after a colon', 'a: x\nlevee:20h15\nb: x\n', 'YAML-01 2 Il manque', /Écrire « levee: 20h15 »/u],
  ['no blank after the last colon', 'a: x\nlevee:20h15\n', 'YAML-01 2 Il manque', /Écrire « levee: 20h15 »/u],
  ['no blank after a colon, in a group', 'a:\n  levee:20h15\n  b: x\n', 'YAML-01 2 Il', /« levee: 20h15 »/u],
  ['no colon', 'a: x\nlevee 20h15\nb: x\n', 'YAML-01 2 Cette ligne devrait', /les deux-points manquent/u],
  ['a key too far right', 'a:\n  b: x\n   c: y\n', 'YAML-01 3 Cette clé est plus', /Aligner les clés/u],
  ['an en dash at the column of its key', 'a:\n– un\n', 'YAML-01 2 Cette ligne commence', /tiret simple/u],
  ['an en dash under a dash', 'a:\n  - un\n  – deux\n', 'YAML-01 3 Cette ligne commence', /tiret simple/u],
  ['en dashes under a key', 'a:\n  – un\n  – deux\n', 'YAML-08 3', /Écrire « - »/u],
  [
    'no-break spaces before keys',
    `a:\n${NO_BREAK} b: x\n${NO_BREAK} c: y\n  d: z\n`,
    'CARAC-09 2 Une espace insécable',
    /d'autres lignes/u,
  ],
  ['a no-break space before a dash', `a:\n  - un\n ${NO_BREAK}- deux\n`, 'CARAC-09 3 Une espace', /retaper/u],
  ['a no-break space after a dash', `a:\n  -${NO_BREAK}un\n`, 'CARAC-09 2 Une espace', /suit « - »/u],
  ['a no-break space after a colon', `levee:${NO_BREAK}20h15\n`, 'CARAC-09 1 Une espace', /suit « levee: »/u],
])('%s makes one fault, that says what to write', (_what, text, begins, says) => {
  const [fault, ...others] = told(text);
  expect(others).toEqual([]);
  expect(fault?.startsWith(begins)).toBe(true);
  expect(fault).toMatch(says);
});

test('a text with a colon, and no-break spaces inside a text, are told as before, or not at all', () => {
  expect(told('titre: Budget : le vote\n')[0]).toContain('contient « : »');
  expect(told(`a: |\n  Vu :\n  ${NO_BREAK}le code\nb: un${NO_BREAK}deux\n`)).toEqual([]);
});
