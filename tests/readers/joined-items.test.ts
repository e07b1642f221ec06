import { describe, expect, test } from 'vitest';
import { openText } from '../../src/readers/dossier/open-file.ts';

const lines = (name: string, text: string) =>
  openText(name, text).faults.map(({ code, position }) => `${code} ${position?.line}:${position?.column}`);

const HEAD = '---\nquestion: 3\n';

describe('an item of a list that YAML joins to the text above', () => {
  test.each([
    ['a dash one space too far right', "  - approuve l'achat\n   - autorise le Président"],
    ['a dash under an item', "  - approuve l'achat\n    - autorise le Président"],
    ['an en dash', "  - approuve l'achat ;\n    – autorise le Président"],
    ['an em dash', "  - approuve l'achat ;\n    — autorise le Président"],
    ['a bullet', "  - approuve l'achat ;\n    • autorise le Président"],
    ['a bullet without blank', "  - approuve l'achat\n    •autorise le Président"],
    ['a star', "  - approuve l'achat\n    * autorise le Président"],
    ['a number and a point', "  - approuve l'achat\n    2. autorise le Président"],
    ['a number and a bracket', "  - approuve l'achat\n    2) autorise le Président"],
    ['a letter and a bracket', "  - approuve l'achat\n    b) autorise le Président"],
    ['a dash without blank', "  - approuve l'achat\n    -autorise le Président"],
    ['inside quotation marks', '  - "approuve l\'achat\n    - autorise le Président"'],
    ['inside a folded block', "  - >\n    approuve l'achat\n    - autorise le Président"],
  ])('%s', (_what, list) => {
    const row = HEAD.split('\n').length + list.split('\n').length;
    const [fault, ...rest] = lines('2.md', `${HEAD}decision:\n${list}\n---\n# Résumé\n`);
    expect(rest).toEqual([]);
    expect(fault).toMatch(new RegExp(`^YAML-08 ${row}:`, 'u'));
  });

  test('under the text of a key, in a data file: each line is told', () => {
    expect(lines('a.yaml', 'decision: approuve\n  - autorise\n  - charge\n')).toEqual([
      'YAML-08 2:3',
      'YAML-08 3:3',
    ]);
  });

  test.each([
    ['a well aligned list', 'decision:\n  - approuve\n  - autorise\n'],
    ['a list at the column of its key', 'decision:\n- approuve\n- autorise\n'],
    ['a nested list', 'decision:\n  -\n    - approuve\n    - autorise\n  - charge\n'],
    [
      'a text that goes on',
      "decision:\n  - approuve l'achat\n    d'un terrain - parcelle 12 - au Cerisier\n",
    ],
    [
      'an aside',
      'a: Le Pôle du Verre\n  – une association – est soutenu\nb: Le Pôle – une association\n  – est soutenu\n',
    ],
    [
      'a number that ends a phrase',
      "a: selon l'article\n  3. La suite\nb: au titre de l'exercice\n  2024. La suite\n",
    ],
    ['a negative number', 'a: un écart de\n  -5 points\n'],
    ['lines that stay lines', 'a: |\n  - approuve\n  - autorise\n'],
    ['a list under a comment', 'a: # la suite\n  # - rien\n  - un\n  # - deux\n  - trois\n'],
    ['a text on the line below its key', 'a:\n  • seul\n'],
  ])('%s is left alone', (_what, text) => {
    expect(lines('a.yaml', text)).toEqual([]);
  });
});
