import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPdf } from '../../../src/readers/acts/pdf-file.ts';
import { document, p } from './nodes.ts';
import { render } from './rendering.ts';
import { act } from './trees.ts';

const bytesOf = async (title = 'Un acte') => Buffer.from((await render(act({ title }))).bytes);

describe('the same document has the same bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test('twice, and whatever was rendered before', async () => {
    const first = await bytesOf();
    await render(document([p('Ω ☐ αβγ un tout autre texte, avec d’autres signes'), p('naïveté')]));
    for (let i = 0; i < 40; i += 1) await render(document([p(`de quoi vider la mémoire ${i} `.repeat(400))]));
    expect((await bytesOf()).equals(first)).toBe(true);
  });

  test('whatever the date and the time zone', async () => {
    const first = await bytesOf();
    vi.useFakeTimers({ now: new Date('2031-01-01T23:59:59Z') });
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect((await bytesOf()).equals(first)).toBe(true);
  });

  test('and only the same document: the ID of the file follows its content', async () => {
    const [one, other] = await Promise.all([bytesOf('Un'), bytesOf('Deux')]);
    const idOf = (bytes: Buffer) => JSON.stringify(openPdf(bytes).trailer.get('ID'));
    expect(idOf(one)).not.toBe(idOf(other));
    expect(idOf(one)).toBe(idOf(await bytesOf('Un')));
  });

  test('dated as it says, never today', async () => {
    const { bytes } = await render(document([], { date: '2001-02-03' }));
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('<xmp:CreateDate>2001-02-03T00:00:00Z</xmp:CreateDate>');
    expect(text).not.toContain(String(new Date().getFullYear()));
  });
});
