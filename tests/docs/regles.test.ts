import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogueMarkdown } from '../../src/check/catalogue.ts';

it('docs/regles.md is the catalogue as the program prints it (seance regles --markdown)', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'regles.md'), 'utf8');
  expect(page).toBe(catalogueMarkdown());
});
