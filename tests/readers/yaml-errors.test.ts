import { expect, test } from 'vitest';
import { yamlTree } from '../../src/readers/dossier/yaml/yaml-tree.ts';

test('errors of syntax, be they thousands, are found without the stack of each, and other errors keep theirs', () => {
  const errors = yamlTree(`a: b: c\n${'b: c: d\n'.repeat(1500)}`)?.document.errors ?? [];
  expect(errors.length).toBeGreaterThan(1000);
  expect(errors.filter(({ stack = '' }) => /\n\s+at /u.test(stack))).toEqual([]);
  expect(new Error('une autre').stack).toMatch(/\n\s+at /u);
});
