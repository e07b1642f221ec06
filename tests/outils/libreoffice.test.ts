import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../src/document/plain-text.ts';
import { renderDocx } from '../../src/writers/docx/index.ts';
import { charte } from '../writers/docx/package-reader.ts';
import { act } from '../writers/docx/trees.ts';

const run = promisify(execFile);

/** LibreOffice writes signs of its own for the bullets of a text file, by level: here dashes hold dots. */
const BULLETS = { tiret: '•', point: '◦' };

/** Spaces and line ends fall otherwise in a text file than in the tree; nothing else does. */
const squeeze = (text: string): string => text.replace(/[\s\uFEFF]+/g, '');

describe('LibreOffice', () => {
  let folder: string;
  let written: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seance-docx-'));
    const { bytes } = await renderDocx({ ...act, state: 'projet' }, charte);
    await writeFile(join(folder, 'acte.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    await run('soffice', [profile, ...convert, join(folder, 'acte.docx')]);
    written = await readFile(join(folder, 'acte.txt'), 'utf8');
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('reads the whole text, in order, with the markers of the lists', () => {
    expect(squeeze(written)).toBe(squeeze(plainText(act, BULLETS).join('\n')));
  });
});
