import { describe, expect, it } from 'vitest';
import { lignesDuCorps, MASQUE } from '../../../src/check/ecrits/ligne.ts';

const nu = (texte: string): string => lignesDuCorps(['corps'], texte)[0]?.nu ?? '';

describe('the words of a line', () => {
  it.each([
    ['## Objet {#objet}', '   Objet         '],
    ['- un élément ;', '  un élément ;'],
    ['  2) un autre', '     un autre'],
    ['de [montant](#subvention), soit', `de ${MASQUE.repeat(22)}, soit`],
    [
      'un mot **gras** et _penché_',
      `un mot ${MASQUE.repeat(2)}gras${MASQUE.repeat(2)} et ${MASQUE}penché${MASQUE}`,
    ],
    ['à signer le ____', 'à signer le ____'],
    ['un crochet [nu] reste', 'un crochet [nu] reste'],
    ['2024 - 2028', '2024 - 2028'],
  ])('%s', (ecrit, attendu) => {
    expect(nu(ecrit)).toBe(attendu);
    expect(nu(ecrit)).toHaveLength(ecrit.length);
  });

  it('knows headings, items, rows and blanks, and their rank in the body', () => {
    const lignes = lignesDuCorps(['rapports', '1', 'corps'], '# Titre\r\n\n  - point\n| a | b |\ntexte');
    expect(lignes.map(({ genre, niveau, chemin }) => [genre, niveau, chemin.at(-1)])).toEqual([
      ['titre', 1, 0],
      ['vide', 0, 1],
      ['puce', 2, 2],
      ['tableau', 0, 3],
      ['texte', 0, 4],
    ]);
    expect(lignes[0]?.texte).toBe('# Titre');
  });
});
