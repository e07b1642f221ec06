import { describe, expect, test } from 'vitest';
import { memoryReader, sittingDate } from '../../src/readers/dossier/index.ts';

const dateOf = (text: string): string | undefined =>
  sittingDate(memoryReader({ 's/seance.yaml': text }), 's');

describe('the date of a sitting beside the one that is checked', () => {
  test.each([
    ['as it is most often', 'lieu: Salle\ndate: 2024-09-26\nouverture: 18h00\n'],
    ['in quotes', 'date: "2024-09-26"\n'],
    ['in French', "date: '26/09/2024'\n"],
    ['before a comment', 'date: 2024-09-26 # un jeudi\n'],
    ['first after a mark, with line ends of Windows', '\ufeffdate: 2024-09-26\r\nlieu: Salle\r\n'],
    ['last, without a line end', 'lieu: Salle\ndate:  2024-09-26'],
    ['in a file that has a fault elsewhere', 'lieu: [\ndate: 2024-09-26\n  x: {\n'],
    ['after another of the same name further in', 'convocation:\n  date: 2024-09-12\ndate: 2024-09-26\n'],
  ])('is read %s', (_, text) => {
    expect(dateOf(text)).toBe('2024-09-26');
  });

  test.each([
    ['there is none', 'lieu: Salle\n'],
    ['it is none of the calendar', 'date: 2024-02-30\n'],
    ['it is that of something else', 'convocation:\n  date: 2024-09-26\ndate_limite: 2024-09-26\n'],
    ['it is not written yet', 'date:\n  2024\n'],
  ])('is not known when %s', (_, text) => {
    expect(dateOf(text)).toBeUndefined();
  });

  test('is not known when there is no file', () => {
    expect(sittingDate(memoryReader({}), 's')).toBeUndefined();
  });
});
