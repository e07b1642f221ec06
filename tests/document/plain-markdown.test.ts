import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volumeFiles } from '../../bench/volume/sitting.ts';
import { fullRoot } from '../../src/document/markdown/parse-body.ts';
import { plainRoot } from '../../src/document/markdown/plain-root.ts';
import { draws } from '../draws.ts';

/** What a body is made of, and all that could be taken for something else. */
const PIECES = [
  ...[
    'mot',
    'L’été',
    'n°12',
    '65 000 €',
    '🙂',
    '«\u00a0oui\u00a0»',
    'a:b',
    '3.',
    '12)',
    '1. un',
    '2024. Année',
    'fin.',
  ],
  ...[
    '# ',
    '## ',
    '### Titre {#nom}',
    '#',
    '####### ',
    '# a #',
    '#mot',
    'a # b',
    '######',
    '## ',
    '#\u00a0a',
  ],
  ...[
    '- ',
    '- un',
    '- - a',
    '-',
    '--',
    '---',
    '+ a',
    '+',
    '* a',
    '-a',
    '- 1. a',
    '- # a',
    ':-',
    ':',
    '===',
    '- \u00a0',
  ],
  ...[
    '[x](#a)',
    '[montant](#subvention.x-1)',
    '[',
    ']',
    '(#a)',
    '[]',
    '[](#a)',
    '[x](a)',
    '![x](#a)',
    '[a [b](#c)](#d)',
    '[ x](#a)',
    '[x\ny](#a)',
    '[x](#a "t")',
    '[x] (#a)',
    '!',
    '[x](#é)',
  ],
  ...[' ', '  ', '\n', '\n\n', '\n\n\n', '\n  ', ' \n', '\t', '\u00a0', '\u2028'],
  ...[
    '*a*',
    '_a_',
    '**',
    '\\',
    '\\-',
    '|',
    'a|b',
    '&amp;',
    '<b>',
    '`x`',
    '~~~',
    '```',
    '> a',
    '^er^',
    '{#x}',
    'https://a.fr',
    'x@y.fr',
  ],
];

const bodies = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

const lines = fc
  .array(
    fc.constantFrom(
      'mot [x](#a) fin',
      '# Titre',
      '## Titre [x](#a)',
      '- un',
      '- deux [y](#b) ;',
      '',
      '',
      'mot',
      '65 000 €',
    ),
    {
      maxLength: 12,
    },
  )
  .map((all) => all.join('\n'));

describe('the fast reader of plain Markdown', () => {
  it('reads as the full parser, or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(bodies, lines, fc.string({ unit: 'grapheme' })), (text) => {
        const plain = plainRoot(text);
        if (plain !== undefined) expect(plain).toEqual(fullRoot(text));
      }),
      draws(1000),
    );
  });

  it('reads the plain bodies of a whole sitting', () => {
    const bodies = [...volumeFiles(20)]
      .filter(([name]) => name.endsWith('.md'))
      .map(([, text]) => text.split('\n---\n')[1] ?? '');
    const plain = bodies.filter((body) => plainRoot(body) !== undefined);
    expect(plain.length).toBeGreaterThan(2);
    for (const body of plain) expect(plainRoot(body)).toEqual(fullRoot(body));
  });

  it('leaves to the full parser what it does not know', () => {
    const body = readFileSync(join(import.meta.dirname, '../../data/2024-09-26/rapports/64.md'), 'utf8');
    expect(plainRoot(body.split('\n---\n')[1] ?? '')).toBeUndefined();
    for (const text of ['*a*', '1. a\n2. b', '| a |\n|---|', '- a\n\n- b', '- a\nb', '  a', 'a  \nb'])
      expect(plainRoot(text), text).toBeUndefined();
  });
});
