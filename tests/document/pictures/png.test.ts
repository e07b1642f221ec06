import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isProblem } from '../../../src/document/pictures/picture.ts';
import { readPicture } from '../../../src/document/pictures/read-picture.ts';
import { draws } from '../../draws.ts';
import { liar, type PngSpec, png } from './made.ts';

/** What is read of a PNG: its samples, and what lets the paper through. */
function read(spec: PngSpec) {
  const found = readPicture('plan.png', png(spec));
  if (isProblem(found) || found.content.format !== 'png') return found;
  const { channels, samples, alpha } = found.content.unpack();
  return { channels, samples: [...samples], ...(alpha && { alpha: [...alpha] }) };
}

const two = { width: 2, height: 1 } as const;

describe('the colours of a PNG', () => {
  test.each<[string, PngSpec, unknown]>([
    ['greys', { ...two, kind: 0, value: (x) => [x * 200] }, { channels: 1, samples: [0, 200] }],
    ['black and white', { ...two, kind: 0, depth: 1, value: (x) => [x] }, { channels: 1, samples: [0, 255] }],
    ['four greys', { ...two, kind: 0, depth: 2, value: (x) => [x + 1] }, { channels: 1, samples: [85, 170] }],
    [
      'deep colours, cut to 8 bits',
      { ...two, depth: 16, value: () => [0x1234, 0xabff, 0xff00] },
      { channels: 3, samples: [0x12, 0xab, 0xff, 0x12, 0xab, 0xff] },
    ],
    [
      'a palette that lets the paper through',
      { ...two, kind: 3, depth: 4, value: (x) => [x], palette: [1, 2, 3, 4, 5, 6], transparent: [0] },
      { channels: 3, samples: [1, 2, 3, 4, 5, 6], alpha: [0, 255] },
    ],
    [
      'one colour that lets the paper through',
      { ...two, value: (x) => [x, 9, 9], transparent: [0, 1, 0, 9, 0, 9] },
      { channels: 3, samples: [0, 9, 9, 1, 9, 9], alpha: [255, 0] },
    ],
    [
      'greys and alpha',
      { ...two, kind: 4, value: (x) => [7, x * 255] },
      { channels: 1, samples: [7, 7], alpha: [0, 255] },
    ],
    [
      'alpha that hides everywhere is none',
      { ...two, kind: 6, value: () => [1, 2, 3, 255] },
      { channels: 3, samples: [1, 2, 3, 1, 2, 3] },
    ],
  ])('%s', (_, spec, expected) => {
    expect(read(spec)).toEqual(expected);
  });

  it('are the same in any order and under any filter', () => {
    const size = fc.integer({ min: 1, max: 21 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.integer(),
        fc.boolean(),
        fc.integer({ min: 0, max: 4 }),
        (w, h, seed, interlaced, filter) => {
          const value = (x: number, y: number) =>
            [0, 1, 2].map((i) => (seed * (x * 7 + y * 31 + i * 3 + 1)) & 255);
          const spec = { width: w, height: h, value };
          expect(read({ ...spec, interlaced, filter })).toEqual(read(spec));
          const [first] = [value(0, 0)];
          expect(read(spec)).toMatchObject({ channels: 3 });
          expect((read(spec) as { samples: number[] }).samples.slice(0, 3)).toEqual(first);
        },
      ),
      draws(30),
    );
  });
});

describe('a PNG that is not fit', () => {
  const whole = png({ width: 30, height: 20 });
  const altered = Buffer.from(whole);
  altered[whole.length - 20] = (altered[whole.length - 20] ?? 0) ^ 1;

  test.each<[string, Buffer, RegExp]>([
    ['cut short', whole.subarray(0, whole.length - 30), /abîmée/],
    ['without its end', whole.subarray(0, whole.length - 12), /abîmée/],
    ['altered by one bit', altered, /abîmée/],
    ['of fewer pixels than it says', liar(100, 100, deflateSync(Buffer.alloc(50))), /abîmée/],
    ['that unpacks to far more than it says', liar(2, 2, deflateSync(Buffer.alloc(50_000_000))), /abîmée/],
    [
      'of a size that no page holds',
      liar(60_000, 60_000, deflateSync(Buffer.alloc(9))),
      /trop lourde.*60 000/,
    ],
    ['of no size', liar(0, 5, deflateSync(Buffer.alloc(9))), /abîmée/],
    [
      'whose palette lacks a colour',
      png({ ...two, kind: 3, palette: [1, 2, 3], value: (x) => [x] }),
      /abîmée/,
    ],
    ['that has no palette', png({ ...two, kind: 3, value: () => [0] }), /abîmée/],
    ['that moves', png({ ...two, extra: [['acTL', Buffer.alloc(8)]] }), /animée/],
    ['under an unknown filter', png({ ...two, filter: 9 }), /abîmée/],
  ])('%s', (_, bytes, said) => {
    const found = readPicture('plan.png', bytes);
    expect(isProblem(found) && found.said).toMatch(said);
    expect(isProblem(found) && found.hint).toBeTruthy();
  });

  it('is a problem, however it is damaged, and never more', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const copy = Buffer.from(whole);
        copy[at] = (copy[at] ?? 0) ^ change;
        expect(isProblem(readPicture('plan.png', copy))).toBe(true);
      }),
      draws(60),
    );
  });
});
