import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homonymes, lireIdQuestion, nomDeFichier } from '../../src/domaine/id-question.ts';
import { q } from '../question.ts';

const ids = fc
  .stringMatching(/^[0-9][0-9a-zA-Z]{0,3}(?:[./-][0-9a-zA-Z]{1,3}){0,3}$/u)
  .map((texte) => q(texte));

describe('the id of a question', () => {
  it.each([
    '64',
    '6.15',
    '6.10',
    '8/a',
    '8-A',
    '010',
    'D90/13',
    'a8',
    'AFF-12',
    '1 bis',
    '12 ter',
  ])('is read as it stands: %s', (texte) => {
    expect(lireIdQuestion(texte)).toBe(texte);
  });

  it.each([
    '',
    'affaire8',
    'a',
    '1 fois',
    '1  bis',
    'constructor',
    '6.',
    '../6',
    '8//a',
    '8 a',
    '6,1',
    '1'.repeat(21),
    '8/é',
  ])('is not made of: %s', (texte) => {
    expect(lireIdQuestion(texte)).toBeUndefined();
  });

  it('gives a name that is one name of a file on any system', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(nomDeFichier(id)).toMatch(/^[0-9](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/u);
      }),
    );
    expect(nomDeFichier(q('8/a'))).toBe('8-a');
    expect(nomDeFichier(q('1 bis'))).toBe('1bis');
    expect(homonymes(['1 bis', '1bis'].map(q))).toHaveLength(1);
  });

  it('is confused with another exactly where one desk would keep one file for both', () => {
    const confondus = homonymes(['8/a', '9', '8-A', '8.a', '8-a'].map(q));
    expect(confondus).toEqual([
      { premiere: '8/a', seconde: '8-A' },
      { premiere: '8/a', seconde: '8-a' },
    ]);
    fc.assert(
      fc.property(fc.uniqueArray(ids, { maxLength: 12 }), (tous) => {
        const noms = new Set(tous.map((id) => nomDeFichier(id).toUpperCase()));
        expect(homonymes(tous)).toHaveLength(tous.length - noms.size);
      }),
    );
  });
});
