import { afterAll, describe, expect, it } from 'vitest';
import { avec, CHEMINS, DONNEES } from '../actes/donnees.ts';
import { dossierDeTravail, lance, rangeTout } from './monde.ts';

afterAll(rangeTout);

/** The table of the published act: questions, present, proxies with a voice, voices. */
const TABLE = [
  '1 70 25 sur 29 95',
  '2 à 4 79 27 106',
  '5 à 10 86 22 108',
  '11 à 13 87 21 108',
  '14 à 17 86 22 108',
  '18 à 30 87 21 108',
  '31 à 36 85 21 106',
  '37 à 47 84 22 106',
  '48 à 50 83 23 106',
  '51 à 55 82 24 106',
  '56 à 75 81 24 105',
];

const rangs = (texte: string): readonly string[] =>
  texte.split('\n').flatMap((ligne) => {
    const [, rang] = /^(\d.*?) +\d+ atteint$/u.exec(ligne) ?? [];
    return rang === undefined ? [] : [rang.replace(/ +/gu, ' ')];
  });

describe('seance chronologie', () => {
  it('imprime le tableau de l’acte publié, une ligne par suite de questions sans mouvement', async () => {
    const { code, out } = await lance(dossierDeTravail(), ['chronologie']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Séance 2024-09-26 : 123 membres en exercice, 75 questions\.\n/u);
    expect(rangs(out)).toEqual(TABLE);
    expect(out.match(/ 62 atteint$/gmu)).toHaveLength(TABLE.length);
  });

  it('garde ses colonnes séparées quand les numéros des questions sont longs', async () => {
    const travail = dossierDeTravail({
      ...DONNEES,
      [CHEMINS.presences]: 'absents: []\n',
      [CHEMINS.seance]: (DONNEES[CHEMINS.seance] ?? '')
        .replace(/^sans_rapport:[\s\S]*/mu, '')
        .replace('ordre_de_passage: 1 à 75', 'ordre_de_passage: [2024-09-26-101, 64]'),
    });
    const { out } = await lance(travail, ['chronologie']);
    expect(out).toMatch(/^2024-09-26-101 à 64 {2,}\d+ {2,}0 /mu);
  });

  it('dit qui arrive, qui part, et quelles procurations commencent ou cessent', async () => {
    const { out } = await lance(dossierDeTravail(), ['chronologie', '2024-09-26'], { width: 400 });
    const apres = (rang: string): string =>
      out
        .slice(out.indexOf(`\n${rang} `))
        .split('\n')
        .slice(2, 8)
        .join('\n');
    expect(apres('5 à 10')).toMatch(
      /^ {4}\+ Guillaume BAILLY, Pierre-Charles HENRY, Saïd MECHAI, Carine MICHEL, Juliette SORLIN, Olivier LEGAIN, Daniel GAUTHEROT\n/u,
    );
    expect(apres('14 à 17')).toMatch(
      /^ {4}- Aline CHASSAGNE\n {4}\+ procuration Aline CHASSAGNE → Hasni ALEM\n/u,
    );
    expect(out.match(/! procuration sans voix /gu)).toHaveLength(4);
    expect(out).toContain('    ! procuration sans voix Benoît VUILLEMIN → Catherine BARTHELET\n');
  });

  it('suit l’ordre de passage', async () => {
    const donnees = avec([['seance', 'ordre_de_passage: 1 à 75', 'ordre_de_passage: [64, 1 à 63, 65 à 75]']]);
    const { out } = await lance(dossierDeTravail(donnees), ['chronologie']);
    expect(rangs(out)[0]).toBe('64 à 1 70 25 sur 29 95');
  });

  it('dit où le quorum manque', async () => {
    const sortis = [
      'Hasni ALEM, Frédérique BAEHR, Pascale BILLEREY, Nicolas BODIN, François BOUSSO, Nathalie BOUVET',
      'Fabienne BRAUCHLI, Claudine CAULET, Annaïck CHAUVET, Julie CHETTOUH, Benoit CYPRIANI, Marie ETEVENARD',
      'Ludovic FAGAUT, Lorine GAGLIOLO, Abdel GHEZALI, Olivier GRIMAITRE, Damien HUGUET, Marie LAMBERT',
      'Aurélien LAROPPE, Agnès MARTIN, Laurence MULOT, Yannick POUJET, Anthony POULIN',
    ];
    const avant = '  - { apres: 47, partent: [Myriam LEMERCIER] }\n';
    const donnees = avec([
      ['presences', avant, `  - { pendant: 40, sortent: [${sortis.join(', ')}] }\n${avant}`],
    ]);
    const { code, out, err } = await lance(dossierDeTravail(donnees), ['chronologie']);
    expect(out).toMatch(/^40 +61 .* 62 MANQUE$/mu);
    expect(code).toBe(1);
    expect(err).toMatch(/quorum/u);
  });
});
