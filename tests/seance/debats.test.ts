import { afterAll, describe, expect, it } from 'vitest';
import { dossierDeTravail, lance, rangeTout } from '../cli/monde.ts';
import { change } from './composition.ts';
import { FICHIERS, SEANCE } from './evenements.ts';

afterAll(rangeTout);

type Fichiers = Readonly<Record<string, string>>;

const DEBAT = `${SEANCE}/debats/6.md`;

/** The sitting with another text for the debates on question 6. */
const avecDebat = (texte: string): Fichiers => ({ ...FICHIERS, [DEBAT]: texte });

interface Faute {
  readonly code: string;
  readonly position?: { readonly file: string; readonly line: number; readonly column: number };
}

/** Errors and warnings of `seance verifier`, as code and place. */
async function verifies(fichiers: Fichiers): Promise<readonly string[]> {
  const { out } = await lance(dossierDeTravail(fichiers), ['verifier', '--format', 'json']);
  const { faults } = JSON.parse(out) as { faults: readonly (Faute & { severity: string })[] };
  return faults
    .filter(({ severity }) => severity !== 'information')
    .map(({ code, position }) => `${code} ${position?.file}:${position?.line}:${position?.column}`);
}

/** What a secretary can get wrong in the text of a debate, and the one place where it is told. */
const FAUTES: readonly (readonly [string, string, string])[] = [
  ['a reference to nothing', '# Avant\n\nVoir [ceci](#nulle-part).\n', 'CORPS-03 3:6'],
  ['a picture', 'Le plan ![plan](plan.png) est montré.\n', 'CORPS-07 1:10'],
  ['a link that runs a program', 'Voir\n[là](javascript:alert).\n', 'CORPS-02 2:1'],
  ['a heading that skips a level', '# Avant\n\n### Trop bas\n\nUn mot.\n', 'CORPS-04 3:1'],
  ['a first heading that is too low', '## Avant\n\nUn mot.\n', 'CORPS-04 1:1'],
  ['headings below those of the minutes', '# a\n\n## b\n\n### c\n\n#### d\n\nUn mot.\n', 'CORPS-04 7:1'],
  ['one name for two headings', '# a {#a}\n\n# b {#a}\n', 'CORPS-04 3:1'],
  ['a row with too many cells', '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n', 'CORPS-05 3:1'],
  ['a sign that the font has not', 'Un bonhomme : ☃.\n', 'CARAC-08 1:15'],
  ['a control character', 'Un mot\u0007.\n', 'CARAC-01 1:7'],
];

describe('a fault in the text of a debate', () => {
  it.each(FAUTES)('%s is told once by the check, where it is written', async (_nom, texte, attendu) => {
    const [code = '', lieu = ''] = attendu.split(' ');
    expect(await verifies(avecDebat(texte))).toEqual([`${code} data/${DEBAT}:${lieu}`]);
  });

  it.each(FAUTES)('%s keeps the minutes from being written, and no act', async (_nom, texte, attendu) => {
    const travail = dossierDeTravail(avecDebat(texte));
    const pv = await lance(travail, ['documents', '--document', 'pv', '--format', 'docx']);
    expect(pv.code).toBe(1);
    expect(pv.err).toContain(`data/${DEBAT}:${attendu.split(' ')[1]}`);
    expect(pv.err).toContain('1 erreur,');
    const actes = await lance(travail, ['generer', '--question', '6', '--format', 'docx']);
    expect(actes.out).toContain('1 document écrit');
  });
});

describe('the minutes, seen by the check', () => {
  it('have nothing against sound debates, of any length of headings that fits', async () => {
    expect(await verifies(FICHIERS)).toEqual([]);
    expect(await verifies(avecDebat('# a\n\n## b\n\n### c {#c}\n\nUn mot.\n'))).toEqual([]);
  });

  it('take a report whose headings are one level deeper than they have room for', async () => {
    const profond = change(
      `${SEANCE}/rapports/6.md`,
      '## Le contexte\n',
      '## Le contexte {#c}\n\n### x\n\n#### y\n\n##### z\n',
    );
    const fichiers = { ...profond, [DEBAT]: '# a {#c}\n\nUn mot.\n' };
    expect(await verifies(fichiers)).toEqual([]);
    const pv = await lance(dossierDeTravail(fichiers), ['documents', '--document', 'pv', '--format', 'pdf']);
    expect(pv.code).toBe(0);
  });

  it('do not tell again what the acts told of a report', async () => {
    const fichiers = change(
      `${SEANCE}/rapports/6.md`,
      "La commission a examiné l'affaire.",
      "La commission a examiné l'affaire ![plan](plan.png).",
    );
    expect(await verifies(fichiers)).toEqual([`CORPS-07 data/${SEANCE}/rapports/6.md:22:36`]);
  });

  it('tell of a template of the house that only they print with', async () => {
    const travail = dossierDeTravail(FICHIERS);
    const { pose } = await import('../cli/monde.ts');
    pose(travail, {
      'templates/feuille-de-cloture.hbs': '<document><corps><p>{{seance.pas}}</p></corps></document>',
    });
    const { code, out } = await lance(travail, ['verifier']);
    expect(code).toBe(1);
    expect(out).toContain('templates/feuille-de-cloture.hbs:1:');
  });

  it('hold what was said on a question that was withdrawn before it was called', async () => {
    const fichiers = { ...FICHIERS, [`${SEANCE}/debats/3.md`]: 'Le rapporteur retire la question.\n' };
    expect(await verifies(fichiers)).toEqual([]);
    const faux = { ...FICHIERS, [`${SEANCE}/debats/3.md`]: 'Le rapporteur [retire](#x) la question.\n' };
    expect(await verifies(faux)).toEqual([`CORPS-03 data/${SEANCE}/debats/3.md:1:15`]);
  });
});
