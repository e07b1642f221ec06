import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explainedCode, pageDeRegle } from '../../src/app/catalogue.ts';

const SRC = new URL('../../src/', import.meta.url);

/** Names that look like codes and are none. */
const OTHERS = new Set(['UTF-16']);

/** Every code that the source writes as a text. */
const CODES = new Set(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      Array.from(
        readFileSync(new URL(name, SRC), 'utf8').matchAll(/['"`]([A-Z]{2,9}-\d{2})['"`]/gu),
        ([, code = '']) => code,
      ),
    )
    .filter((code) => !OTHERS.has(code)),
);

test('every code that can be printed is explained', () => {
  const unknown = [...CODES].filter(
    (code) => !pageDeRegle(code).trouvee && explainedCode(code) === undefined,
  );
  expect(CODES.size).toBeGreaterThan(300);
  expect(unknown.toSorted()).toEqual([]);
});

test('a code is known in any case, and one past the last of its family is not', () => {
  expect(explainedCode(' pdf-05 ')?.title).toBe('Mise en pages du PDF');
  expect(explainedCode('PDF-12')).toBeUndefined();
  expect(explainedCode('PDF-00')).toBeUndefined();
});
