import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-18', () => {
  it('dates the texts', () => {
    expect(
      faults('conventions/aide.md: { visas: ["le décret n°2001-495 du 16 juin 2001"] }', 'CONV-18'),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'visas', 0],
        written: '2001-495 du 16 juin 2001',
        reckoned: '6 juin 2001',
      },
    ]);
  });

  it('mends a broken reference', () => {
    expect(faults('conventions/aide.md: { visas: ["l\'article L 1611- 4CGCT"] }', 'CONV-18')).toMatchObject([
      { severity: 'avertissement', written: 'L 1611- 4CGCT', hint: 'Écrire « L 1611-4 du CGCT ».' },
    ]);
  });

  it('asks for n° before the number', () => {
    expect(
      faults('conventions/aide.md: { visas: [la loi 2000-321 du 12 avril 2000] }', 'CONV-18'),
    ).toMatchObject([{ severity: 'information', written: 'loi 2000-321' }]);
  });

  it('knows what was repealed, from its day on', () => {
    expect(
      faults('conventions/aide.md: { visas: ["l\'article R2121-10 du CGCT"] }', 'CONV-18'),
    ).toMatchObject([{ severity: 'avertissement', written: 'R2121-10' }]);
  });

  it('lets an old act cite what was then in force', () => {
    expect(
      faults(
        `seance.yaml: { date: 2022-06-16, convocation: { date: 2022-06-09 } }
conventions/aide.md: { visas: ["l'article R2121-10 du CGCT"] }`,
        'CONV-18',
      ),
    ).toEqual([]);
  });

  it('knows the number by the date, and the year by the number', () => {
    const visas =
      '["le décret n°2001-459 du 6 juin 2001", "la loi n°1999-12 du 3 mai 1998", "la loi n°1998-12 du 3 mai 1998"]';
    expect(faults(`conventions/aide.md: { visas: ${visas} }`, 'CONV-18')).toMatchObject([
      { path: ['conventions', 'aide', 'visas', 0], reckoned: '2001-495' },
      { path: ['conventions', 'aide', 'visas', 1], reckoned: '1998' },
    ]);
  });

  it.each([
    "l'ordonnance n°2021-1310 du 7 octobre 2021",
    'le décret n°2021-1311 du 7 octobre 2021',
    'le décret n°2021-1948 du 31 décembre 2021',
    'la loi du 1er juillet 1901',
    'la loi du 9 décembre 1905',
    'la loi du 29 juillet 1881',
  ])('lets another text of the same day be cited: %s', (visa) => {
    expect(faults(`conventions/aide.md: { visas: ["${visa}"] }`, 'CONV-18')).toEqual([]);
  });

  it.each([
    '1er juillet 1910',
    '1er juillet 1911',
    '11 juillet 1901',
    '1er juin 1901',
    '1 juillet 1901',
  ])('knows the law on associations by its date: %s', (date) => {
    expect(faults(`conventions/aide.md: { visas: ["la loi du ${date}"] }`, 'CONV-18')).toMatchObject([
      { written: date, reckoned: '1er juillet 1901' },
    ]);
  });

  it('leaves the papers of a house, numbered the year before, alone', () => {
    const visas = [
      'le marché n°2023-012 du 4 janvier 2024',
      "l'avenant n°1 au marché 2022-45 du 12 février 2023",
      'la délibération n°2023-87 du 10 janvier 2024',
      "l'arrêté préfectoral n°2023-1187 du 3 janvier 2024",
      "le permis d'aménager n°2022-014 du 5 mai 2023",
    ];
    expect(faults(`conventions/aide.md: { visas: ${JSON.stringify(visas)} }`, 'CONV-18')).toEqual([]);
    const decret = 'le marché n°2023-012 du 4 janvier 2024 et le décret n°2023-812 du 21 août 2022';
    expect(faults(`conventions/aide.md: { visas: ["${decret}"] }`, 'CONV-18')).toMatchObject([
      { written: '2023-812 du 21 août 2022' },
    ]);
  });
  it('knows the decrees that reports cite most', () => {
    const cite = (texte: string): readonly object[] =>
      faults(`rapports/2.md: ${JSON.stringify({ corps: `# Exposé\n\nVu le ${texte},\n` })}`, 'CONV-18');
    expect(cite('décret n° 2014-531 du 20 mai 2014')).toMatchObject([{ reckoned: '2014-513' }]);
    expect(cite('décret n° 2006-1691 du 12 décembre 2006')).toMatchObject([{ reckoned: '22 décembre 2006' }]);
    expect(cite('décret n° 2016-33 du 20 janvier 2016')).toEqual([]);
  });
});
