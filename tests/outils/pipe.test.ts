import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { diskReader } from '../../src/doors/disk/disk-reader.ts';
import { loadDossier } from '../../src/readers/dossier/index.ts';
import { FICHIERS, SEANCE_ID } from '../readers/fixtures.ts';
import { run } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'seance-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a pipe is refused without being opened: who opens one waits until someone writes in it', () => {
  for (const [path, text] of Object.entries(FICHIERS)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  run('mkfifo', join(root, SEANCE_ID, 'rapports/tube.md'));
  const { faults } = loadDossier('data', SEANCE_ID, diskReader(root));
  expect(faults.map(({ code, position }) => `${code} ${position?.file}`)).toEqual([
    `FICH-02 data/${SEANCE_ID}/rapports/tube.md`,
  ]);
});
