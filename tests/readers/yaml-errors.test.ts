import { expect, test } from 'vitest';
import { yamlTree } from '../../src/readers/dossier/yaml/yaml-tree.ts';

test('errors of syntax are places alone: no excerpt is drawn of the text for each of them', () => {
  const errors = yamlTree(`lieu: [Salle${'\n- {'.repeat(50)}`)?.document.errors ?? [];
  expect(errors.length).toBeGreaterThan(1);
  expect(errors.filter(({ message }) => message.includes('\n'))).toEqual([]);
  expect(errors.every(({ pos }) => pos[0] >= 0)).toBe(true);
});
