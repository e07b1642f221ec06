import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskReader } from '../../src/doors/disk/disk-reader.ts';
import { listSittings, loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { FICHIERS, SEANCE_ID } from './fixtures.ts';

const RAPPORT = '2024-09-26/rapports/3.md';

let parent = '';
let root = '';

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'seance-'));
  root = join(parent, 'data');
  for (const [path, text] of Object.entries(FICHIERS)) write(path, text);
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

const load = () => loadDossier('data', SEANCE_ID, diskReader(root));
const codes = (): readonly string[] => load().faults.map(({ code, position }) => `${code} ${position?.file}`);

test('a folder of the disk loads as the same files in memory', () => {
  const { dossier, faults } = load();
  expect(faults).toEqual([]);
  expect(dossier).toEqual(loadDossier('data', SEANCE_ID, memoryReader(FICHIERS)).dossier);
});

test('sittings are the folders that hold a seance.yaml, in order', () => {
  write('2024-06-01/seance.yaml', 'date: 2024-06-01\n');
  write('2024-12-01/notes.txt', 'rien');
  write('schemas/seance.schema.json', '{}');
  expect(listSittings(diskReader(root))).toEqual(['2024-06-01', '2024-09-26']);
  expect(listSittings(diskReader(join(root, 'nowhere')))).toEqual([]);
});

test.each([
  '2030-01-01',
  '',
  '.',
  '..',
  '../data/2024-09-26',
  '2024-09-26/',
  '/etc',
  'C:\\x',
  '2024-09-26/rapports',
])('the sitting « %s » is not there, and the fault says which are', (sitting) => {
  const { dossier, faults, sources } = loadDossier('data', sitting, diskReader(root));
  expect(dossier).toBeUndefined();
  expect(faults).toMatchObject([{ code: 'FICH-09', message: expect.stringContaining('2024-09-26') }]);
  expect(sources.position(['seance'])).toBeUndefined();
});

test('a link that leads out of the folder is not followed', () => {
  writeFileSync(join(parent, 'secret.md'), FICHIERS[RAPPORT] ?? '');
  rmSync(join(root, RAPPORT));
  symlinkSync(join(parent, 'secret.md'), join(root, RAPPORT));
  expect(codes()).toEqual([`FICH-03 data/${RAPPORT}`]);
});

test('a folder that is a link out of the folder is not entered', () => {
  mkdirSync(join(parent, 'ailleurs'));
  writeFileSync(join(parent, 'ailleurs', '9.md'), FICHIERS[RAPPORT] ?? '');
  rmSync(join(root, '2024-09-26/rapports'), { recursive: true });
  symlinkSync(join(parent, 'ailleurs'), join(root, '2024-09-26/rapports'));
  expect(codes()).toEqual(['FICH-02 data/2024-09-26/rapports']);
  expect(load()).toMatchObject({ partial: true, dossier: { rapports: {} } });
});

test('a link inside the folder is followed, a link to nothing is a missing file, a loop can not be read', () => {
  rmSync(join(root, RAPPORT));
  write('modeles/3.md', FICHIERS[RAPPORT] ?? '');
  symlinkSync(join(root, 'modeles/3.md'), join(root, RAPPORT));
  symlinkSync(join(root, 'rien.md'), join(root, '2024-09-26/rapports/9.md'));
  symlinkSync(join(root, '2024-09-26/rapports/10.md'), join(root, '2024-09-26/rapports/10.md'));
  expect(codes()).toEqual([
    'FICH-02 data/2024-09-26/rapports/10.md',
    'FICH-01 data/2024-09-26/rapports/9.md',
  ]);
});

test('the folder itself may be a link', () => {
  symlinkSync(root, join(parent, 'lien'));
  expect(loadDossier('lien', SEANCE_ID, diskReader(join(parent, 'lien'))).faults).toEqual([]);
});

test('a folder in the place of a file is refused', () => {
  rmSync(join(root, 'conseil.yaml'));
  mkdirSync(join(root, 'conseil.yaml'));
  expect(codes()).toEqual(['FICH-02 data/conseil.yaml']);
});

test('a file that is too large is refused without being read', () => {
  write(RAPPORT, new Uint8Array(6 * 1024 * 1024));
  expect(codes()).toEqual([`FICH-04 data/${RAPPORT}`]);
});

test('bytes that are not UTF-8 are pointed at', () => {
  write(
    RAPPORT,
    Buffer.concat([
      Buffer.from('---\nquestion: 3\ntitre: \ufffd d'),
      Buffer.from([0xe9]),
      Buffer.from('but\n---\n'),
    ]),
  );
  expect(load().faults[0]).toMatchObject({
    code: 'FICH-05',
    position: { line: 3, column: 11, excerpt: 'titre: \ufffd d\ufffdbut' },
  });
});

test.each([
  ['data', 'data/registre.yaml'],
  ['data/', 'data/registre.yaml'],
  ['.', 'registre.yaml'],
  ['', 'registre.yaml'],
  ['/srv/data', '/srv/data/registre.yaml'],
  ['..\\data', '../data/registre.yaml'],
])('files are named after the folder as it was given: %s', (name, shown) => {
  rmSync(join(root, 'registre.yaml'));
  expect(loadDossier(name, SEANCE_ID, diskReader(root)).faults[0]?.position?.file).toBe(shown);
});
