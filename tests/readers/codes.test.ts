import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOAD_CODES } from '../../src/readers/dossier/index.ts';

const ROOT = new URL('../../src/readers/', import.meta.url);

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter(
    (name) => /^(?:dossier|sheets|word)\//u.test(name) && name.endsWith('.ts') && !name.includes('codes'),
  )
  .map((name) => readFileSync(new URL(name, ROOT), 'utf8'))
  .join('\n');

const raised = new Set(
  Array.from(
    sources.matchAll(/'((?:FICH|YAML|FORME|NOM|ORDRE|CARAC|TAILLE|IMPO|CHARTE)-\d{2})'/gu),
    ([, code]) => code ?? '',
  ),
);

test('every code that the loader raises is in its list, and the reverse', () => {
  expect([...raised].toSorted()).toEqual(LOAD_CODES.map(({ code }) => code).toSorted());
});

test('no code is used twice, and each is explained in French sentences', () => {
  const codes = LOAD_CODES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { title, explanation } of LOAD_CODES) {
    expect(title).toMatch(/^\p{Lu}[^.]+$/u);
    expect(explanation).toMatch(/^\p{Lu}.{40,}\.$|^\p{Lu}.{40,}"\.$/su);
  }
});
