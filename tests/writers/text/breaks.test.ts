import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/document/tree.ts';
import type { Line } from '../../../src/writers/pdf/text/line.ts';
import { prose } from './prose.ts';
import { lineText, printed, set, text, texts } from './setting.ts';

const group = (...children: Inline[]): Inline => ({ kind: 'no-break', children });
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });

describe('spaces', () => {
  test('hang at the end of a line, so that a reader of the text finds words apart', () => {
    const lines = set(prose[0] ?? '').filter((line) => !line.last && !line.hyphenated);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const end = line.pieces.at(-1);
      expect(end).toMatchObject({ kind: 'space', x: expect.closeTo(471, 6) });
      expect(line.width).toBe(471);
    }
  });

  test('collapse, across changes of face too', () => {
    expect(texts(set([text(' Pour \n '), strong(text(' : ')), text('\t101 ')]))).toEqual(['Pour : 101']);
  });

  test('no-break spaces hold, stretch like the others, and narrow ones keep their width', () => {
    const content = `${'budget annexe '.repeat(7)}de 65\u202f000\u00a0€ hors taxes`;
    const [first] = set(content, { width: 300 });
    const widths = (line: Line | undefined, character: string) =>
      (line?.pieces ?? []).filter((piece) => printed(piece) === character).map((piece) => piece.width);
    const lines = set(`65\u202f000\u00a0€ ${content}`, { width: 300 });
    expect(lines[0]?.ratio).not.toBe(0);
    expect(widths(lines[0], '\u00a0')[0]).toBeCloseTo(widths(lines[0], ' ')[0] ?? 0, 9);
    expect(widths(lines[0], '\u202f')[0]).toBeCloseTo((410 / 2048) * 10, 9);
    expect(first?.overfull).toBe(false);
    for (let width = 40; width < 300; width += 7) {
      expect(texts(set(content, { width })).join('|')).toMatch(/65\u202f000\u00a0€/);
    }
  });
});

describe('punctuation', () => {
  test.each([
    'Vote :',
    '« Réparer',
    'attendue ;',
    '40 %',
    '( 2024',
    'dirigeants / entreprises',
  ])('%s never parts at its ordinary space in a column that holds it', (content) => {
    const [left, right] = content.split(/(?<= )(?=\S+$)/);
    for (let width = 70; width < 140; width += 3) {
      const lines = texts(
        set(`Il est dit que ${content} est dit`, { width, mode: 'greedy', cesure: undefined }),
      );
      expect(lines.join('|')).toContain(content.includes('/') ? `${left?.trim()}` : `${left}${right}`);
      for (const line of lines) expect(line).not.toMatch(/^[:;%/]|[«(]$/);
    }
  });

  test('stays with its word through a change of face', () => {
    for (let width = 30; width < 120; width += 3) {
      const lines = texts(
        set([text('vu par '), strong(text('Besançon')), text(', ville')], { width, align: 'left' }),
      );
      for (const line of lines) expect(line).not.toMatch(/^,/);
    }
  });
});

describe('names', () => {
  test('are never broken inside, be they simple or compound', () => {
    const names =
      'Jean-Hugues ROUX, Champvans-Les-Moulins, Marie-Thérèse MICHEL, Cussey-Sur-L\u2019Ognon, Villars-Saint-Georges';
    for (let width = 130; width < 300; width += 11) {
      for (const line of set(names, { width })) {
        expect(line.hyphenated).toBe(false);
        expect(lineText(line)).not.toMatch(/-$/);
      }
    }
  });

  test('hold together in a no-break group, and part at its spaces when the column is narrower', () => {
    const name = group(text('M. Claude GRESSET-BOURGEOIS'));
    for (let width = 180; width < 400; width += 9) {
      const lines = texts(
        set([text('sous la présidence de '), name, text(', maire')], { width, align: 'left' }),
      );
      expect(lines.join('|')).toContain('M. Claude GRESSET-BOURGEOIS');
    }
    expect(texts(set([name], { width: 120, align: 'left' }))).toEqual(['M. Claude', 'GRESSET-BOURGEOIS']);
  });

  test('inner groups hold when the outer one cannot', () => {
    const inner = group(text('Mme Anne VIGNOT'));
    const lines = texts(
      set([group(inner, text(', Présidente de Grand Besançon Métropole'))], { width: 100, align: 'left' }),
    );
    expect(lines[0]).toBe('Mme Anne VIGNOT,');
  });
});

describe('words wider than their column', () => {
  test('take a hyphen even in a name, then break anywhere', () => {
    expect(texts(set('Besançon', { width: 40, align: 'left' }))).toEqual(['Besan\u2010', 'çon']);
  });

  test('take no hyphen when they are an address or a reference, and break after its marks', () => {
    const address = 'https://www.exemple.fr/deliberations/2024-09-26';
    for (let width = 20; width < 200; width += 6) {
      const lines = set(address, { width, align: 'left' });
      expect(lines.every((line) => !line.overfull && !line.hyphenated)).toBe(true);
      expect(texts(lines).join('')).toBe(address);
    }
    expect(texts(set(address, { width: 120, align: 'left' }))).toEqual([
      'https://www.exemple.fr/',
      'deliberations/2024-09-26',
    ]);
  });

  test('run over only by a single character', () => {
    const lines = set('MW', { width: 5, align: 'left' });
    expect(texts(lines)).toEqual(['M', 'W']);
    expect(lines.every((line) => line.overfull)).toBe(true);
  });
});
