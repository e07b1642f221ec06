import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/document/tree.ts';
import { renderDocx } from '../../../src/writers/docx/index.ts';
import { attendance } from './attendance.ts';
import { paragraphText } from './docx-text.ts';
import { all, bodyOf, charte, child, docxOf, type Element, value } from './package-reader.ts';
import { a, b, blank, d, p, t } from './tree-builders.ts';
import { act } from './trees.ts';

/** The controls of a paragraph: the tag and the characters of each. */
async function controls(...children: readonly Inline[]): Promise<string[][]> {
  const body = await bodyOf([{ kind: 'paragraph', children }]);
  return all(body, 'w:sdt').map((one: Element) => [
    value(child(one, 'w:sdtPr'), 'w:tag'),
    paragraphText(one),
  ]);
}

describe('what the program derived', () => {
  it('is in a control named by its path, which says so in French', async () => {
    const body = await bodyOf([p('Pour : ', d('vote.pour', t('101')))]);
    const [control] = all(body, 'w:sdt');
    expect(value(child(control, 'w:sdtPr'), 'w:alias')).toBe('Valeur calculée');
    expect(await controls(t('Pour : '), d('vote.pour', t('101')))).toEqual([['vote.pour', '101']]);
  });

  it('is marked at its innermost', async () => {
    expect(await controls(d('vote', t('Pour : '), d('vote.pour', t('101')), t(', contre : 0')))).toEqual([
      ['vote', 'Pour : 101, contre : 0'],
    ]);
    expect(await controls(d('a', d('b', t('1')), t(' et '), d('c', t('2'))))).toEqual([
      ['b', '1'],
      ['a', ' et '],
      ['c', '2'],
    ]);
  });

  it('shares a control with its neighbours of the same list', async () => {
    const names = [d('presents.0.nom', t('Alix')), t(', '), d('presents.1.nom', b(t('Denis')))];
    expect(await controls(t('Présents : '), ...names)).toEqual([['presents', 'Alix, Denis']]);
  });

  it('does not share one across words, nor across places that have nothing in common', async () => {
    expect(await controls(d('vote.pour', t('3')), t(' pour '), d('vote.contre', t('1')))).toHaveLength(2);
    expect(await controls(d('pour', t('3')), t(', '), d('contre', t('1')))).toHaveLength(2);
  });

  it('keeps its control inside a link', async () => {
    const body = await bodyOf([
      p(a('https://exemple.invalid', 'avant '), {
        kind: 'link',
        href: 'https://exemple.invalid',
        children: [d('x', t('3'))],
      }),
    ]);
    expect(all(all(body, 'w:hyperlink')[0] as Element, 'w:sdt')).toHaveLength(1);
  });

  it('has a tag of 64 characters at most, different for different paths', async () => {
    const long = (end: string): string => `rapport.${'tres-long.'.repeat(12)}${end}`;
    const tags = await controls(d(long('a'), t('1')), t(' mot '), d(long('b'), t('2')));
    expect(tags.every(([tag = '']) => tag.length <= 64)).toBe(true);
    expect(new Set(tags.map(([tag]) => tag)).size).toBe(2);
  });

  it('has a title of 64 characters at most, as every control has', async () => {
    const label = `Signature de ${'l’honorable '.repeat(6)}présidente`;
    const signatories = [{ field: 'x'.repeat(80), tooltip: label, above: [], below: [] }];
    const body = await bodyOf([p(blank(label, 60)), { kind: 'signatures', signatories }]);
    const names = all(body, 'w:sdtPr').flatMap((one) => [value(one, 'w:alias'), value(one, 'w:tag')]);
    expect(names.map((name) => name.length <= 64)).toEqual([true, true, true, true]);
    expect(names[0]).toMatch(/^Signature de l’honorable .*…$/);
  });

  it('leaves a list of ninety names light', async () => {
    const body = await bodyOf([attendance('Étaient présents :', 'presents', 90)]);
    expect(all(body, 'w:sdt').length).toBeLessThan(20);
    const { bytes } = await renderDocx(act, charte);
    expect(bytes.length).toBeLessThan(25_000);
    expect((await docxOf([])).length).toBeLessThan(8_000);
  });
});
