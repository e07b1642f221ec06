import { describe } from 'vitest';
import { check } from './cases.ts';
import { avec, FICHIERS } from './fixtures.ts';

const SEANCE = '2024-09-26/seance.yaml';
const PRESENCES = '2024-09-26/presences.yaml';
const RAPPORT = '2024-09-26/rapports/3.md';
const CONVENTION = '2024-09-26/conventions/pole-du-verre.md';

describe('files', () => {
  check([
    {
      what: 'a missing file',
      files: avec({ [PRESENCES]: undefined }),
      told: [`FICH-01 ${PRESENCES}:1 `],
      says: /« data\/2024-09-26\/presences.yaml » manque/u,
    },
    {
      what: 'a file under a near name',
      files: avec({ [PRESENCES]: undefined, '2024-09-26/presence.yaml': 'absents: []\n' }),
      told: [`FICH-01 ${PRESENCES}:1 `, 'FICH-07 2024-09-26/presence.yaml:1 '],
      says: /manque/u,
    },
    {
      what: 'an empty file',
      files: avec({ [RAPPORT]: ' \n' }),
      told: [`FICH-06 ${RAPPORT}:1 `],
      says: /est vide/u,
    },
    {
      what: 'a file of comments',
      files: avec({ [PRESENCES]: '# rien encore\n' }),
      told: [`FICH-06 ${PRESENCES}:1 `],
      says: /aucune donnée/u,
    },
    {
      what: 'a report saved as text, and what systems leave behind',
      files: avec({
        '2024-09-26/rapports/9.md.txt': 'x',
        '2024-09-26/rapports/.DS_Store': 'x',
        '2024-09-26/~$a': 'x',
      }),
      told: ['FICH-07 2024-09-26/rapports/9.md.txt:1 '],
      says: /n'est pas lu/u,
    },
    ...[
      [0x50, 0x4b, 0x03, 0x04, 0x14, 0xff],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1],
    ].map((bytes) => ({
      what: `an office document named as text (${bytes[0]})`,
      files: avec({ [RAPPORT]: Uint8Array.from(bytes) }),
      told: [`FICH-05 ${RAPPORT}:1 `],
      says: /document de Word/u,
    })),
    {
      what: "somebody's papers, which are only told",
      files: avec({ '2024-09-26/menu du cocktail.docx': 'x' }),
      told: ['FICH-07 2024-09-26/menu du cocktail.docx:1 '],
      says: /n'est pas lu/u,
    },
    {
      what: 'a file where a folder is expected',
      files: avec({ '2024-09-26/debats': 'x' }),
      told: ['FICH-02 2024-09-26/debats:1 '],
      says: /n'est pas un dossier/u,
    },
    {
      what: 'a file name that nothing can refer to',
      files: avec({ '2024-09-26/conventions/a|b.md': FICHIERS[CONVENTION] }),
      told: ['FICH-08 2024-09-26/conventions/a|b.md:1 '],
      says: /ne peut pas servir de nom/u,
    },
    {
      what: 'bytes that are not UTF-8',
      files: avec({ [SEANCE]: Buffer.from(FICHIERS[SEANCE] ?? '', 'latin1') }),
      told: [`FICH-05 ${SEANCE}:4 \ufffd`],
      says: /n'est pas enregistré en UTF-8/u,
    },
    {
      what: 'a very large file',
      files: avec({ [SEANCE]: `lieu: ${'x'.repeat(6_000_000)}` }),
      told: [`FICH-04 ${SEANCE}:1 `],
      says: /dépasse 5 Mo/u,
    },
  ]);
});
