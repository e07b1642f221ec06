import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../../src/document/tree.ts';
import { charte } from './package-reader.ts';
import { documentOf, p } from './tree-builders.ts';
import { act } from './trees.ts';

/** Writes documents as a program just started would, at this moment and in this zone. */
async function writeAt(moment: string, zone: string, documents: readonly Document[]): Promise<string[]> {
  vi.resetModules();
  vi.stubEnv('TZ', zone);
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
  const { renderDocx } = await import('../../../src/writers/docx/index.ts');
  const written: string[] = [];
  for (const document of documents) {
    const { bytes } = await renderDocx(document, structuredClone(charte));
    written.push(Buffer.from(bytes).toString('base64'));
  }
  return written;
}

const draft: Document = { ...act, state: 'projet' };
const other = documentOf([p('Un autre document')]);

describe('the bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('are the same whatever the day, the zone, and the documents made before', async () => {
    const [once, onceDraft] = await writeAt('2031-03-20T23:30:00Z', 'Pacific/Auckland', [act, draft]);
    const later = await writeAt('2044-12-31T10:00:00Z', 'America/Anchorage', [other, draft, other, act, act]);
    expect(later[3]).toBe(once);
    expect(later[4]).toBe(once);
    expect(later[1]).toBe(onceDraft);
  });

  it('are the same when documents are made at once', async () => {
    const { renderDocx } = await import('../../../src/writers/docx/index.ts');
    const made = await Promise.all([act, other, act].map((document) => renderDocx(document, charte)));
    expect(Buffer.compare(made[0]?.bytes ?? Buffer.of(), made[2]?.bytes ?? Buffer.of())).toBe(0);
  });

  it('change with the text, by what changed alone', async () => {
    const { renderDocx } = await import('../../../src/writers/docx/index.ts');
    const one = await renderDocx(documentOf([p('un')]), charte);
    const two = await renderDocx(documentOf([p('deux')]), charte);
    expect(Buffer.compare(one.bytes, two.bytes)).not.toBe(0);
  });
});
