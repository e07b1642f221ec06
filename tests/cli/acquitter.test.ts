import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DONNEES } from '../actes/donnees.ts';
import { dossierDeTravail, lance, rangeTout } from './monde.ts';

const SEANCE = '2024-09-26';
const FICHIER = `${SEANCE}/acquittements.yaml`;
const RAPPORT = `${SEANCE}/rapports/64.md`;
const PRESENCES = `${SEANCE}/presences.yaml`;
const POUR = ['--motif', 'Vu : un nom de lieu', '--par', 'Hélène PÉRIGORD'] as const;

interface Constat {
  readonly code: string;
  readonly severity: string;
}

/** The sample, words that no dictionary has at the end of its report, and these acknowledgements, or none. */
function bureau(mots: readonly string[], acquittements?: string, presences = DONNEES[PRESENCES] ?? '') {
  const { [FICHIER]: _, ...autres } = DONNEES;
  const lignes = mots.map((mot) => `\nLa ${mot} est prévue.\n`).join('');
  const cwd = dossierDeTravail({
    ...autres,
    [PRESENCES]: presences,
    [RAPPORT]: `${DONNEES[RAPPORT]}${lignes}`,
    ...(acquittements === undefined ? {} : { [FICHIER]: acquittements }),
  });
  const chemin = join(cwd, 'data', FICHIER);
  return {
    seance: (...argv: readonly string[]) => lance(cwd, argv),
    ecrit: () => (existsSync(chemin) ? readFileSync(chemin, 'utf8') : undefined),
    constats: async (code: string): Promise<readonly Constat[]> => {
      const { out } = await lance(cwd, ['verifier', '--format', 'json']);
      return (JSON.parse(out) as { faults: readonly Constat[] }).faults.filter((un) => un.code === code);
    },
  };
}

afterEach(rangeTout);

describe('an acknowledgement by command', () => {
  it('sets apart the one finding, and writes who, why, when and the words', async () => {
    const { seance, ecrit, constats } = bureau(['réunnion']);
    const { code, out } = await seance('acquitter', 'reda-22', ...POUR);
    expect([code, out]).toEqual([0, expect.stringMatching(/1 constat accepté : .*acquittements\.yaml/u)]);
    expect(ecrit()).toMatch(
      /- code: REDA-22\n {4}lieu: rapports\.64\.corps\n {4}ecrit: réunnion\n {4}motif: "Vu : un nom de lieu"\n {4}par: Hélène PÉRIGORD\n {4}le: \d{4}-\d\d-\d\d\n$/u,
    );
    expect(await constats('REDA-22')).toEqual([]);
    expect(await constats('ACQU-01')).toEqual([]);
  });

  it('names the person of a proxy', async () => {
    const { seance, ecrit } = bureau([]);
    await seance('acquitter', 'PROC-05', ...POUR);
    expect(ecrit()).toMatch(/lieu: presences\.procurations\.Benoît VUILLEMIN/u);
  });

  it('lists several, and takes the one told, then all', async () => {
    const { seance, ecrit, constats } = bureau(['réunnion', 'délibbération', 'conventtion']);
    const liste = await seance('acquitter', 'REDA-22', ...POUR);
    expect([liste.code, liste.err]).toEqual([
      1,
      expect.stringMatching(/ 1\. .*réunnion.*\n {2}2\. .*délibbération/u),
    ]);
    expect(ecrit()).toBeUndefined();
    expect((await seance('acquitter', 'REDA-22', '--numero', '2', ...POUR)).code).toBe(0);
    expect(ecrit()?.match(/ecrit: .*/gu)).toEqual(['ecrit: délibbération']);
    expect((await seance('acquitter', 'REDA-22', '--numero', 'tous', ...POUR)).code).toBe(0);
    expect(ecrit()?.match(/ecrit: .*/gu)).toHaveLength(3);
    expect(await constats('REDA-22')).toEqual([]);
  });

  it.each([
    ['no reason', ['--par', 'X'], /--motif TEXTE/u],
    ['nobody', ['--motif', 'vu'], /--par NOM/u],
    ['a sign that does not print', ['--motif', 'v\u0007u', '--par', 'X'], /ne s'écrit pas/u],
  ])('is refused with %s', async (_, options, dit) => {
    const { seance, ecrit } = bureau(['réunnion']);
    const { code, err } = await seance('acquitter', 'REDA-22', ...options);
    expect([code, err]).toEqual([2, expect.stringMatching(dit)]);
    expect(ecrit()).toBeUndefined();
  });

  it('is refused for an error, for what is not found, and for data that are not read whole', async () => {
    const sort = `${DONNEES[PRESENCES]}`.replace(
      /^mouvements:\n/mu,
      '$&  - { apres: 80, partent: [Anne VIGNOT] }\n',
    );
    const illisible = await bureau([], undefined, sort).seance('acquitter', 'PROC-04', ...POUR);
    expect([illisible.code, illisible.err]).toEqual([1, expect.stringMatching(/corrigez d'abord/u)]);
    const { seance, ecrit } = bureau([]);
    const rien = await seance('acquitter', 'REDA-99', ...POUR);
    expect([rien.code, rien.err]).toEqual([1, expect.stringMatching(/aucun constat « REDA-99 »/u)]);
    expect(ecrit()).toBeUndefined();
  });

  it.each([
    [
      'entries line by line, with remarks',
      '# Nos choix\nacquittements:\n- code: PROC-05 # vu\n  motif: m\n  par: p\n  le: 2024-09-27\n',
      0,
    ],
    ['an empty list', 'acquittements: []', 0],
    [
      'entries in braces, lines ended by Windows',
      'acquittements:\r\n  - { code: PROC-05, motif: m, par: p, le: 2024-09-27 }\r\n',
      0,
    ],
    ['a list between brackets', 'acquittements: [{ code: PROC-05, motif: m, par: p, le: 2024-09-27 }]\n', 1],
  ])('keeps a file of %s, or leaves it and shows what to write', async (_, texte, attendu) => {
    const { seance, ecrit, constats } = bureau(['réunnion'], texte);
    const { code, err } = await seance('acquitter', 'REDA-22', ...POUR);
    expect([code, err]).toEqual([attendu, expect.stringContaining(attendu === 0 ? '' : 'ecrit: réunnion')]);
    expect(ecrit()?.startsWith(texte.replace(' []', ''))).toBe(true);
    expect(await constats('REDA-22')).toHaveLength(attendu);
  });
});
