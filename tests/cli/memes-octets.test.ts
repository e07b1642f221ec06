import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOME } from '../../bench/sample.ts';
import { contenu, dossierDeTravail, dossierVide, lance, rangeTout } from './monde.ts';

/** Runs the built program as a user would, in a process of its own. */
const programme = (
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string =>
  execFileSync(process.execPath, [join(HOME, 'bin/seance.mjs'), ...argv], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

beforeAll(() => {
  execFileSync(process.execPath, [join(HOME, 'bin/build.mjs')], { cwd: HOME });
});
afterAll(rangeTout);

const ACTES = 'out/2024-09-26/64';

describe('les documents', () => {
  const travail = dossierDeTravail();
  beforeAll(() => lance(travail, ['generer']));

  it('sont les mêmes, octet pour octet, à chaque fois', async () => {
    const premiers = contenu(join(travail, ACTES));
    expect(Object.keys(premiers)).toHaveLength(8);
    await lance(travail, ['generer', '--tout', '--sortie', 'encore']);
    expect(contenu(join(travail, 'encore/2024-09-26/64'))).toEqual(premiers);
  });

  it.each([
    ['Pacific/Kiritimati', 'C', '1'],
    ['America/Los_Angeles', 'tr_TR.UTF-8', '1000000000'],
  ])('sont les mêmes ailleurs, à l’heure de %s', (Tz, Lang, SourceDateEpoch) => {
    const ailleurs = dossierVide();
    cpSync(join(travail, 'data'), join(ailleurs, 'mes données'), { recursive: true });
    const env = { TZ: Tz, LANG: Lang, LC_ALL: Lang, SOURCE_DATE_EPOCH: SourceDateEpoch };
    const dit = programme(ailleurs, ['generer', '--donnees', 'mes données'], env);
    expect(dit).toMatch(/4 documents écrits/u);
    expect(contenu(join(ailleurs, ACTES))).toEqual(contenu(join(travail, ACTES)));
  });

  it('ne disent rien de la machine qui les a faits', () => {
    const octets = Object.values(contenu(join(travail, ACTES))).map((texte) =>
      Buffer.from(texte, 'base64').toString('latin1'),
    );
    for (const secret of [travail, HOME])
      expect(octets.filter((texte) => texte.includes(secret))).toEqual([]);
  });
});

describe('le programme lancé pour de bon', () => {
  it('sort avec 2 quand la commande est mal écrite', () => {
    const travail = dossierVide();
    let code: unknown;
    try {
      programme(travail, ['genere']);
    } catch (error) {
      code = error instanceof Error && 'status' in error ? error.status : undefined;
    }
    expect(code).toBe(2);
  });
});
