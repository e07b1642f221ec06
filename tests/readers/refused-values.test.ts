import { describe, expect, test } from 'vitest';
import { remplace } from './fixtures.ts';
import { faultsOf, told } from './pointed.ts';

const SEANCE = '2024-09-26/seance.yaml';
const RAPPORT = '2024-09-26/rapports/3.md';
const CONVENTION = '2024-09-26/conventions/pole-du-verre.md';

interface Refused {
  readonly file: string;
  readonly key: string;
  readonly good: string;
  readonly code: string;
  readonly bad: readonly string[];
  readonly says: RegExp;
}

const REFUSED: readonly Refused[] = [
  {
    file: SEANCE,
    key: 'publication',
    good: '2024-10-07',
    code: 'FORME-10',
    bad: ['hier', '7 octobre 2024', '2024-13-01', '31/06/2024', '2024-1-1', '20241007'],
    says: /une date, par exemple 2024-09-26|n'existe pas au calendrier/u,
  },
  {
    file: SEANCE,
    key: 'ouverture',
    good: '18h00',
    code: 'FORME-11',
    bad: ['25h00', '18h60', 'soir', '1800'],
    says: /une heure, par exemple 18h00/u,
  },
  {
    file: CONVENTION,
    key: 'subvention',
    good: '10 000',
    code: 'FORME-12',
    bad: ['dix mille', '10 00', '10k€', '1,234', '65 K€', '--5', '1e3', '999999999999999'],
    says: /un montant en euros, par exemple 65 000/u,
  },
  {
    file: CONVENTION,
    key: 'prive',
    good: 'oui',
    code: 'FORME-13',
    bad: ['vrai', 'yes', '1', 'ouii'],
    says: /« oui » ou « non »/u,
  },
  {
    file: CONVENTION,
    key: 'exemplaires',
    good: '2',
    code: 'FORME-16',
    bad: ['0', '-1', 'deux', '2,5', '1 0'],
    says: /un nombre entier, 1 au moins/u,
  },
  {
    file: RAPPORT,
    key: 'exercice',
    good: '2024',
    code: 'FORME-17',
    bad: ['24', 'deux mille', '2024-2025'],
    says: /une année en quatre chiffres/u,
  },
  {
    file: RAPPORT,
    key: 'resultat',
    good: 'adopté à la majorité',
    code: 'FORME-06',
    bad: ['adopté', 'refusé', "à l'unanimité"],
    says: /l'un de ces mots : adopté à l'unanimité, adopté à l'unanimité des suffrages exprimés, adopté à la majorité, rejeté/u,
  },
  {
    file: RAPPORT,
    key: 'question',
    good: '3',
    code: 'FORME-20',
    bad: ['n° trois', 'trois', '3 et 4', '../3', 'constructor'],
    says: /le numéro d'une question, par exemple 64/u,
  },
  {
    file: 'conseil.yaml',
    key: 'departement',
    good: '99',
    code: 'FORME-19',
    bad: ['Doubs', '2C', '2500'],
    says: /un numéro de département/u,
  },
  {
    file: 'conseil.yaml',
    key: 'site',
    good: 'https://www.val-de-brume.example',
    code: 'FORME-19',
    bad: ['javascript:alert(1)', 'www.x.fr', 'file:///etc/passwd'],
    says: /une adresse web/u,
  },
  {
    file: 'conseil.yaml',
    key: 'genre',
    good: 'masculin',
    code: 'FORME-06',
    bad: ['neutre', 'm'],
    says: /« masculin » ou « feminin »/u,
  },
  {
    file: 'registre.yaml',
    key: 'depuis',
    good: '2023-01-15',
    code: 'FORME-10',
    bad: ['janvier 2023'],
    says: /une date/u,
  },
];

describe.each(REFUSED)('$key', ({ file, key, good, code, bad, says }) => {
  test.each(bad)('refuses %s, points at it, and says what is expected', (text) => {
    const files = remplace(file, `${key}: ${good}`, `${key}: ${text}`);
    expect(told(files)).toEqual([expect.stringMatching(`^${code} ${file}:\\d+ `)]);
    const [fault] = faultsOf(files);
    const { column = 0, length = 0, excerpt = '' } = fault?.position ?? {};
    expect(excerpt.slice(column - 1, column - 1 + length)).toBe(text);
    expect(fault?.message).toMatch(says);
    expect(fault?.message).toContain(`« ${key} »`);
    expect(fault?.written).toBe(text);
  });
});

test('shares beyond the whole, quantities with three decimals', () => {
  expect(told(remplace(CONVENTION, 'part: 50 %', 'part: 101 %'))).toEqual([
    `FORME-14 ${CONVENTION}:16 101 %`,
  ]);
  expect(told(remplace(CONVENTION, 'quantite: "2,5"', 'quantite: "2,555"'))).toEqual([
    `FORME-15 ${CONVENTION}:30 "2,555"`,
  ]);
});
