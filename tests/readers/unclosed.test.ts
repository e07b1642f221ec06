import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../src/readers/dossier/load-dossier.ts';
import { memoryReader } from '../../src/readers/dossier/memory-reader.ts';
import { firstUnclosed } from '../../src/readers/dossier/yaml/unclosed.ts';
import { remplace, SEANCE_ID } from './fixtures.ts';

const first = (file: string, ancien: string, nouveau: string): string => {
  const { faults } = loadDossier('data', SEANCE_ID, memoryReader(remplace(file, ancien, nouveau)));
  const fault = faults.find(({ code }) => code === 'YAML-01');
  return `${fault?.position?.excerpt.trim()} | ${fault?.message}`;
};

describe('what is opened and not closed', () => {
  it.each([
    ['a: [b, c]\nd: e', undefined],
    ['a: [b, c\nd: e', { start: 3, sign: '[' }],
    ['a: { b: [c, d ]\ne: f', { start: 3, sign: '{' }],
    ['a: "b\nc: d"', { start: 3, sign: '"' }],
    ["a: l'été [1]\nb: c", undefined],
    ["a: 'l''été'\nb: [", { start: 15, sign: '[' }],
    ['# [ {\na: b # "', undefined],
    ['- [a, "]"]\n- {', { start: 13, sign: '{' }],
  ])('in %j is %j', (text, expected) => {
    expect(firstUnclosed(text, text.length)).toEqual(expected);
  });

  it('is pointed at where it was opened, not where reading stopped', () => {
    expect(
      first(
        '2024-09-26/presences.yaml',
        'a: Hélène PÉRIGORD, jusqu_a: 1 }',
        'a: Hélène PÉRIGORD, jusqu_a: 1',
      ),
    ).toBe(
      "- { de: Bastien ROCHEFORT, a: Hélène PÉRIGORD, jusqu_a: 1 | Un groupe entre accolades est ouvert ici et n'est pas fermé.",
    );
    expect(first('2024-09-26/seance.yaml', '8/a, 6.10, 5]', '8/a, 6.10, 5')).toBe(
      "ordre_de_passage: [1 à 3, 8/a, 6.10, 5 | Un crochet est ouvert ici et n'est pas fermé.",
    );
    expect(first('2024-09-26/seance.yaml', 'du Lavoir à Brumeville"', 'du Lavoir à Brumeville')).toBe(
      'lieu: "Salle des fêtes, 1 rue du Lavoir à Brumeville | Un texte entre guillemets est ouvert ici et n\'est pas fermé.',
    );
  });
});
