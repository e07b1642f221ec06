import { describe, expect, it } from 'vitest';
import { locate } from '../../src/diagnostics/index.ts';

const LINE = 'Le conseil rend hommage à M. Jean Martine, puis à Jean Martin lui-même.';

/** Where a fault that quotes `written` is shown in `LINE`, whose place begins at `column`. */
function shown(
  written: string | undefined,
  column = 1,
): { readonly column: number; readonly length: number } | undefined {
  const place = { file: 'a.md', line: 4, column, length: LINE.length, excerpt: LINE };
  const fault = {
    code: 'X-01',
    severity: 'erreur',
    message: '',
    path: ['a'],
    ...(written === undefined ? {} : { written }),
  } as const;
  const { position } = locate(fault, () => place);
  return position && { column: position.column, length: position.length };
}

describe('the place of a fault', () => {
  it('is what is quoted, not the start of the line', () => {
    expect(shown('hommage')).toEqual({ column: LINE.indexOf('hommage') + 1, length: 7 });
  });

  it('is the whole word rather than the start of a longer one', () => {
    expect(shown('Jean Martin')).toEqual({ column: LINE.lastIndexOf('Jean Martin') + 1, length: 11 });
  });

  it('stays where it was when the line does not hold what is quoted', () => {
    expect(shown('Pierre', 4)).toEqual({ column: 4, length: LINE.length });
    expect(shown(undefined, 4)).toEqual({ column: 4, length: LINE.length });
  });

  it('does not go back before its value', () => {
    expect(shown('Jean', 40)).toEqual({ column: LINE.lastIndexOf('Jean') + 1, length: 4 });
  });
});
