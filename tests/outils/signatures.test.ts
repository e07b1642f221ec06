/** What poppler says of the signatures of an act. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { flipped, signedAct } from '../signature/signed-act.ts';
import { pdfsig } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'signatures-'));
afterAll(() => rmSync(folder, { recursive: true }));

function verdict(bytes: Buffer): string {
  const path = join(folder, 'signe.pdf');
  writeFileSync(path, bytes);
  return pdfsig(path);
}

test.each([
  'deliberation',
  'convention',
])('%s: two signatures are valid, until a byte changes', async (name) => {
  const { twice } = await signedAct(name);
  const said = verdict(twice);
  expect(said.match(/Signature is Valid\./gu)).toHaveLength(2);
  expect(said.match(/ETSI\.CAdES\.detached/gu)).toHaveLength(2);
  expect(said).toContain('Total document signed');
  expect(verdict(flipped(twice))).not.toContain('Signature is Valid.');
});
