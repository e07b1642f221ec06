import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/writers/pdf/index.ts';
import { charte } from './rendering.ts';
import { act } from './trees.ts';

test('a PDF may be written plain, to measure what conformance costs: the same pages, nothing around them', async () => {
  const tree = act();
  const [whole, plain] = [
    await renderPdf(tree, charte),
    await renderPdf(tree, charte, { conformant: false }),
  ];
  expect(plain.layout.pages).toEqual(whole.layout.pages);
  expect(plain.bytes.length).toBeLessThan(whole.bytes.length);
  const folder = mkdtempSync(join(tmpdir(), 'seance-plain-'));
  const textOf = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return execFileSync('pdftotext', ['-layout', join(folder, name), '-'], { encoding: 'utf8' });
  };
  expect(textOf('nu.pdf', plain.bytes)).toBe(textOf('acte.pdf', whole.bytes));
  const said = execFileSync('pdfinfo', [join(folder, 'nu.pdf')], { encoding: 'utf8' });
  expect(said).toMatch(/^Tagged: +no$/mu);
  expect(execFileSync('qpdf', ['--check', join(folder, 'nu.pdf')], { encoding: 'utf8' })).toContain(
    'No syntax',
  );
  rmSync(folder, { recursive: true });
});
