import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/document/tree.ts';
import type { Line } from '../../../src/render/pdf/text/line.ts';
import { breakParagraph, inlineItems } from '../../../src/render/pdf/text/paragraph.ts';
import { prose } from './prose.ts';
import { base, faces, lineText, printed, set, text, texts } from './setting.ts';

const group = (...children: Inline[]): Inline => ({ kind: 'no-break', children });
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });

/** Ratios of the justified lines that do not end a paragraph. */
const ratios = (lines: readonly Line[]) => lines.filter((line) => !line.last).map((line) => line.ratio);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;

/** What the optimum is about: a loose line counts for more than two that are a little loose. */
const unevenness = (lines: readonly Line[]) =>
  ratios(lines).reduce((sum, ratio) => sum + Math.abs(ratio) ** 3, 0);

const longestHyphenRun = (lines: readonly Line[]) => {
  let run = 0;
  return lines.reduce((longest, line) => {
    run = line.hyphenated ? run + 1 : 0;
    return Math.max(longest, run);
  }, 0);
};

describe('running text', () => {
  const paragraphs = prose.map((content) => set(content));
  const lines = paragraphs.flat();

  test('is even at the width of the page', () => {
    expect(mean(ratios(lines))).toBeLessThanOrEqual(0.5);
    expect(Math.max(...ratios(lines))).toBeLessThanOrEqual(2);
    expect(lines.some((line) => line.overfull)).toBe(false);
    for (const paragraph of paragraphs) expect(longestHyphenRun(paragraph)).toBeLessThanOrEqual(1);
  });

  test('stays sensible in a narrow column', () => {
    const narrow = prose.map((content) => set(content, { width: 300 }));
    expect(mean(ratios(narrow.flat()))).toBeLessThanOrEqual(0.8);
    expect(Math.max(...ratios(narrow.flat()))).toBeLessThanOrEqual(3);
    for (const paragraph of narrow) expect(longestHyphenRun(paragraph)).toBeLessThanOrEqual(2);
  });

  test('is more even than line by line, in no more lines', () => {
    for (const width of [300, 350, 400, 471]) {
      const optimum = prose.flatMap((content) => set(content, { width }));
      const greedy = prose.flatMap((content) => set(content, { width, mode: 'greedy' }));
      expect(unevenness(optimum)).toBeLessThan(unevenness(greedy));
      expect(Math.max(...ratios(optimum))).toBeLessThan(Math.max(...ratios(greedy)));
      expect(optimum.length).toBeLessThanOrEqual(greedy.length);
    }
  });

  test('does not end on a syllable', () => {
    for (const width of [240, 300, 360, 420, 471]) {
      for (const paragraph of prose.map((content) => set(content, { width }))) {
        expect(paragraph.at(-1)?.width).toBeGreaterThan(20);
      }
    }
  });

  test('is hyphenated only where the house style says so', () => {
    const whole = prose.flatMap((content) => set(content, { width: 300, cesure: undefined }));
    expect(whole.some((line) => line.hyphenated)).toBe(false);
    const long = prose.flatMap((content) => set(content, { width: 200, cesure: { avant: 4, apres: 5 } }));
    const broken = long
      .filter((line) => line.hyphenated)
      .map((line) => lineText(line).split(/[ '’]/).at(-1) ?? '');
    expect(broken.length).toBeGreaterThan(0);
    for (const part of broken) expect(part.replace(/[^\p{L}]/gu, '').length).toBeGreaterThanOrEqual(4);
  });

  test('draws the hyphen that it adds as U+2010, which is no character of the text', () => {
    const broken = set(prose[0] ?? '', { width: 150 }).filter((line) => line.hyphenated);
    expect(broken.length).toBeGreaterThan(0);
    for (const line of broken)
      expect(line.pieces.at(-1)).toMatchObject({ kind: 'hyphen', word: { text: '\u2010' } });
  });
});

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
  test.each(['Vote :', '« Réparer', 'attendue ;', '40 %', '( 2024', 'dirigeants / entreprises'])(
    '%s never parts at its ordinary space in a column that holds it',
    (content) => {
      const [left, right] = content.split(/(?<= )(?=\S+$)/);
      for (let width = 70; width < 140; width += 3) {
        const lines = texts(
          set(`Il est dit que ${content} est dit`, { width, mode: 'greedy', cesure: undefined }),
        );
        expect(lines.join('|')).toContain(content.includes('/') ? `${left?.trim()}` : `${left}${right}`);
        for (const line of lines) expect(line).not.toMatch(/^[:;%/]|[«(]$/);
      }
    },
  );

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
    const lines = set('https://www.exemple.fr/deliberations/2024-09-26', { width: 60, align: 'left' });
    expect(lines.every((line) => !line.overfull && !line.hyphenated)).toBe(true);
    expect(texts(lines).join('')).toBe('https://www.exemple.fr/deliberations/2024-09-26');
  });

  test('run over only by a single character', () => {
    const lines = set('MW', { width: 5, align: 'left' });
    expect(texts(lines)).toEqual(['M', 'W']);
    expect(lines.every((line) => line.overfull)).toBe(true);
  });
});

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
