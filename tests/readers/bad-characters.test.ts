import { describe } from 'vitest';
import { check } from './cases.ts';
import { avec, FICHIERS, remplace } from './fixtures.ts';

const SEANCE = '2024-09-26/seance.yaml';
const RAPPORT = '2024-09-26/rapports/3.md';

describe('characters', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a control character', '\u0007', 'CARAC-01'],
    ['a zero byte', '\u0000', 'CARAC-01'],
    ['an escape sequence', '\u001b', 'CARAC-01'],
    ['a lone carriage return', '\r', 'CARAC-01'],
    ['a next line', '\u0085', 'CARAC-01'],
    ['a replacement character', '\ufffd', 'CARAC-02'],
    ['a private-use character', '\uf0b7', 'CARAC-03'],
    ['a soft hyphen', '\u00ad', 'CARAC-04'],
    ['a zero width space', '\u200b', 'CARAC-04'],
    ['a right-to-left override', '\u202e', 'CARAC-04'],
    ['a line separator', '\u2028', 'CARAC-04'],
    ['a non-character', '\uffff', 'CARAC-05'],
  ];
  check(
    cases.flatMap(([what, character, code]) => [
      {
        what: `${what} in data`,
        files: remplace(RAPPORT, 'titre: Soutien', `titre: Sou${character}tien`),
        told: [`${code} ${RAPPORT}:4 ${character}`],
        says: /qu'aucun acte ne peut imprimer/u,
      },
      {
        what: `${what} in a body`,
        files: remplace(RAPPORT, 'présente son programme', `présente ${character}son programme`),
        told: [`${code} ${RAPPORT}:29 ${character}`],
        says: /qu'aucun acte ne peut imprimer/u,
      },
    ]),
  );
  check([
    {
      what: 'a control character by an escape',
      files: remplace(RAPPORT, 'instance: Bureau', 'instance: "Bu\\u0007reau"'),
      told: [`CARAC-01 ${RAPPORT}:8 "Bu\\u0007reau"`],
      says: /« instance » contient un caractère de commande \(U\+0007\)/u,
    },
    {
      what: 'a byte order mark, which is only a warning',
      files: avec({ [SEANCE]: `\ufeff${FICHIERS[SEANCE]}` }),
      told: [`CARAC-06 ${SEANCE}:1 date: 2024-09-26`],
      says: /marque d'ordre des octets/u,
    },
  ]);
});
