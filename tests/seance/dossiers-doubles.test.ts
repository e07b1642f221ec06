import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dossierDeTravail, lance, rangeTout } from '../cli/monde.ts';
import { FICHIERS, SEANCE } from './evenements.ts';

afterAll(rangeTout);

const COPIE = `${SEANCE} - copie`;

const AVEC_COPIE = {
  ...FICHIERS,
  ...Object.fromEntries(
    Object.entries(FICHIERS)
      .filter(([nom]) => nom.startsWith(`${SEANCE}/`))
      .map(([nom, texte]) => [nom.replace(SEANCE, COPIE), texte]),
  ),
};

describe('a copy of the folder of a sitting', () => {
  it('is told, on both sides', async () => {
    const cwd = dossierDeTravail(AVEC_COPIE);
    for (const [id, autre] of [
      [SEANCE, COPIE],
      [COPIE, SEANCE],
    ] as const) {
      const { err, out } = await lance(cwd, ['verifier', id]);
      expect((err + out).replace(/\s+/gu, ' ')).toContain(`« ${autre} » est aussi daté de ce jour`);
    }
  });

  it('is not counted in the tables of the year', async () => {
    const tables = async (fichiers: Readonly<Record<string, string>>): Promise<Buffer> => {
      const cwd = dossierDeTravail(fichiers);
      await lance(cwd, ['documents', SEANCE, '--document', 'registre', '--format', 'docx']);
      return readFileSync(join(cwd, 'out', SEANCE, 'tables-annuelles.docx'));
    };
    expect((await tables(AVEC_COPIE)).equals(await tables(FICHIERS))).toBe(true);
  });
});
