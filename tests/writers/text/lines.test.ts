import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/document/tree.ts';
import { breakParagraph, inlineItems } from '../../../src/writers/pdf/text/paragraph.ts';
import { prose } from './prose.ts';
import { base, faces, printed, set, text, texts } from './setting.ts';

const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });

describe('formats', () => {
  test('ordinals are raised, smaller, and stay with their figure', () => {
    const [line] = set([
      text('article 1'),
      { kind: 'superscript', children: [text('er')] },
      text(' du code'),
    ]);
    const raised = line?.pieces.find((piece) => printed(piece) === 'er');
    expect(raised?.format).toMatchObject({ size: 6.5, rise: 3.5 });
    expect(line?.size).toBe(10);
    for (let width = 30; width < 90; width += 3) {
      const lines = texts(
        set([text('à l’article 1'), { kind: 'superscript', children: [text('er')] }, text(' !')], {
          width,
          align: 'left',
        }),
      );
      expect(lines.join('|')).toContain('1er');
    }
  });

  test('strong and emphasis choose the face, emphasis within emphasis stands out', () => {
    const [line] = set([
      strong(text('a '), {
        kind: 'emphasis',
        children: [text('b '), { kind: 'emphasis', children: [text('c')] }],
      }),
    ]);
    const faceNames = line?.pieces
      .filter((piece) => piece.kind === 'word')
      .map((piece) => piece.format.face.name);
    expect(faceNames).toEqual(['bold', 'bold-italic', 'bold']);
  });

  test('stretches that look alike share one format, and two links to one address stay two', () => {
    const link = (label: string): Inline => ({ kind: 'link', href: '#annexe', children: [text(label)] });
    const items = inlineItems([text('Voir '), link('a b'), link('c'), text(' fin')], base, {
      faces,
      linkColor: '#1f4e79',
    });
    const [line] = breakParagraph(items, { width: 471, align: 'left', mode: 'greedy' });
    const formats = line?.pieces.map((piece) => piece.format) ?? [];
    expect(formats[0]).toBe(formats.at(-1));
    expect(formats[2]).toBe(formats[3]);
    expect(formats[2]).toMatchObject({ link: '#annexe', linkRank: 1, color: '#1f4e79' });
    expect(formats[5]).toMatchObject({ link: '#annexe', linkRank: 2 });
  });

  test('a word of two faces is not hyphenated in its half', () => {
    const lines = set([text('anticonsti'), strong(text('tutionnellement'))], { width: 140, align: 'left' });
    expect(lines.every((line) => !line.hyphenated)).toBe(true);
  });
});

describe('blanks', () => {
  const blank: Inline = { kind: 'blank', label: 'date de la délibération', width: 90 };

  test('are pieces of their own width, which justification leaves alone', () => {
    const lines = set([text('par une délibération du '), blank, text(`, ${prose[0] ?? ''}`)]);
    const piece = lines[0]?.pieces.find(({ kind }) => kind === 'blank');
    expect(piece).toMatchObject({ kind: 'blank', label: 'date de la délibération', width: 90 });
    expect(lines[0]?.ratio).not.toBe(0);
  });

  test('keep the comma after them', () => {
    for (let width = 100; width < 200; width += 7) {
      const lines = texts(
        set([text('délibération du '), blank, text(', transmise')], { width, align: 'left' }),
      );
      expect(lines.join('|')).toContain('___,');
    }
  });

  test('narrow down to their column', () => {
    const [line] = set([blank], { width: 60 });
    expect(line).toMatchObject({ overfull: false, width: 60 });
  });
});

describe('lines', () => {
  test('a forced break ends a line at its natural width', () => {
    const lines = set([
      text('Pour : 101'),
      { kind: 'line-break' },
      text(' Contre : 0'),
      { kind: 'line-break' },
    ]);
    expect(texts(lines)).toEqual(['Pour : 101', 'Contre : 0']);
    expect(lines.every((line) => line.last && line.ratio === 0)).toBe(true);
  });

  test('two forced breaks leave a line empty, with the height of its text', () => {
    const lines = set([text('Fait à'), { kind: 'line-break' }, { kind: 'line-break' }, text('le')]);
    expect(texts(lines)).toEqual(['Fait à', '', 'le']);
    expect(lines[1]).toMatchObject({ size: 10, width: 0, last: true });
  });

  test('no text, no line', () => {
    expect(set('')).toEqual([]);
    expect(set(' \n ')).toEqual([]);
  });

  test('are placed by their alignment from the edge of the column', () => {
    const at = (align: 'left' | 'center' | 'right') => set('Besançon', { width: 200, align })[0];
    const width = at('left')?.width ?? 0;
    expect(at('left')?.pieces[0]?.x).toBe(0);
    expect(at('center')?.pieces[0]?.x).toBeCloseTo((200 - width) / 2, 9);
    expect(at('right')?.pieces[0]?.x).toBeCloseTo(200 - width, 9);
  });

  test('the first one is indented, or hangs out', () => {
    const indented = set(prose[0] ?? '', { firstIndent: 20 });
    expect(indented[0]?.pieces[0]?.x).toBe(20);
    expect(indented[0]?.width).toBeCloseTo(451, 9);
    expect(indented[1]?.pieces[0]?.x).toBe(0);
    expect(set(prose[0] ?? '', { firstIndent: -20 })[0]?.pieces[0]?.x).toBe(-20);
  });

  test('of a centred title are balanced', () => {
    const title =
      'Rénovation énergétique des bâtiments communaux : approbation du programme de travaux et du plan de financement';
    const lines = set(title, { width: 440, align: 'center', cesure: undefined });
    expect(lines).toHaveLength(2);
    const [first, second] = lines.map((line) => line.width);
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThan(60);
  });

  test('ragged ones take a hyphen only to fill a wide gap', () => {
    const lines = prose.flatMap((content) => set(content, { width: 300, align: 'left', mode: 'greedy' }));
    for (const line of lines.filter((line) => line.hyphenated)) {
      const fragment = line.pieces.slice(-2).reduce((sum, piece) => sum + piece.width, 0);
      expect(300 - (line.width - fragment)).toBeGreaterThan(0.15 * 300);
    }
  });
});
