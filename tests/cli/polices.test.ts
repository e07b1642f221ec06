import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { HOME } from '../../bench/sample.ts';
import { houseFile } from '../../src/app/folders.ts';
import { houseFonts } from '../../src/app/pictures.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { openPdf } from '../../src/readers/acts/pdf-file.ts';
import { readTagged, taggedLines } from '../../src/readers/acts/structure.ts';
import { loadCharte } from '../../src/readers/dossier/index.ts';
import { fontBytes } from '../../src/writers/pdf/text/font-files.ts';
import type { FaceName } from '../../src/writers/pdf/text/line.ts';
import { checkPdf } from '../conformance/check-pdf.ts';
import { changed, otf, rights, ttf, without } from '../document/fonts/made.ts';
import { draws } from '../draws.ts';
import { dossierVide, lance, rangeTout } from './monde.ts';

afterAll(rangeTout);

const CLES = { normal: 'regular', gras: 'bold', italique: 'italic', gras_italique: 'bold-italic' } as const;
const QUATRE = Object.values(CLES);

type Faces = Readonly<Record<FaceName, Buffer>>;

const toutes = (une: (face: FaceName) => Buffer): Faces =>
  Object.fromEntries(QUATRE.map((face) => [face, une(face)])) as unknown as Faces;

/** The commune that the program comes with, in fonts of its own; `charte` and `rapport` follow its files. */
function commune(faces: Partial<Faces>, { rapport = '' } = {}): string {
  const travail = dossierVide();
  cpSync(join(HOME, 'maisons', 'commune'), travail, { recursive: true });
  const ajoute = (chemin: string, texte: string): void => {
    writeFileSync(join(travail, chemin), `${readFileSync(join(travail, chemin), 'utf8')}\n${texte}\n`);
  };
  const cles = Object.entries(CLES).map(([cle, face]) => `${cle}: ${face}.ttf`);
  ajoute('templates/charte.yaml', `fichiers_police: { ${cles.join(', ')} }`);
  ajoute('data/2026-10-15/rapports/1.md', rapport);
  for (const [face, bytes] of Object.entries(faces)) {
    const chemin = join(travail, 'templates/polices', `${face}.ttf`);
    mkdirSync(dirname(chemin), { recursive: true });
    writeFileSync(chemin, bytes);
  }
  return travail;
}

const LE_JOUR = { today: '2026-11-30' as DateCivile };
const genere = (travail: string) => lance(travail, ['generer'], LE_JOUR);
const verifie = async (travail: string) =>
  (await lance(travail, ['verifier'], LE_JOUR)).out.replace(/\s+/gu, ' ');
const acte = (travail: string, fin: string): Uint8Array =>
  readFileSync(join(travail, 'out/2026-10-15/1', `deliberation.${fin}`));
const partie = (travail: string, nom: string): string =>
  strFromU8(unzipSync(acte(travail, 'docx'))[nom] ?? new Uint8Array());
const lignes = (travail: string): string => taggedLines(readTagged(openPdf(acte(travail, 'pdf')))).join('\n');

const TTF = toutes((face) => ttf({}, face));

describe('une maison qui a sa police', () => {
  it('en TTF, la voit incorporée dans le PDF et portée par le DOCX', async () => {
    const travail = commune(TTF);
    const { code } = await genere(travail);
    expect(code).toBe(0);
    expect(checkPdf(acte(travail, 'pdf'))).toEqual([]);
    expect(partie(travail, 'word/fontTable.xml')).toMatch(
      /w:name="Arimo".*embedRegular.*embedBold.*embedItalic.*embedBoldItalic/u,
    );
    expect(partie(travail, 'word/styles.xml')).toContain('w:ascii="Arimo"');
    expect(partie(travail, 'word/settings.xml')).toContain('<w:embedTrueTypeFonts/>');
  });

  it('la porte telle quelle, sous la clé que le DOCX donne', async () => {
    const travail = commune(TTF);
    await genere(travail);
    const [, cle = ''] =
      /embedBold r:id="rId2" w:fontKey="\{([^}]*)\}"/u.exec(partie(travail, 'word/fontTable.xml')) ?? [];
    const portee = Buffer.from(
      unzipSync(acte(travail, 'docx'))['word/fonts/font2.odttf'] ?? new Uint8Array(),
    );
    const octets = Buffer.from(cle.replaceAll('-', ''), 'hex').reverse();
    for (let i = 0; i < 32; i += 1) portee[i] = (portee[i] ?? 0) ^ (octets[i % 16] ?? 0);
    expect(portee.equals(TTF.bold)).toBe(true);
  });

  it('en OTF, la voit incorporée dans le PDF, et nommée par le DOCX qui le dit', async () => {
    const travail = commune(toutes(() => otf()));
    expect(await verifie(travail)).toMatch(
      /information CHARTE-06 Le DOCX nomme la police « Arimo » sans la porter/u,
    );
    expect((await genere(travail)).code).toBe(0);
    expect(checkPdf(acte(travail, 'pdf'))).toEqual([]);
    expect(partie(travail, 'word/fontTable.xml')).not.toContain('embed');
    expect(lignes(travail)).toContain('Réfection du toit de la salle communale');
  });

  it('donne deux fois les mêmes octets, et d’autres quand un de ses fichiers change', async () => {
    const octets = async (faces: Faces) => {
      const travail = commune(faces);
      await genere(travail);
      return Buffer.from(acte(travail, 'pdf')).toString('base64');
    };
    const premier = await octets(TTF);
    expect(await octets(TTF)).toBe(premier);
    expect(
      await octets({ ...TTF, regular: ttf(changed('hmtx', (table) => table.writeUInt16BE(900, 4 * 40))) }),
    ).not.toBe(premier);
  });

  it('n’a pas besoin d’espaces fines ni de traits d’union insécables', async () => {
    const travail = commune(
      toutes((face) => ttf(without('\u202f\u2009\u00a0\u2010\u2011\u00ad', face), face)),
    );
    expect((await genere(travail)).code).toBe(0);
    expect(checkPdf(acte(travail, 'pdf'))).toEqual([]);
    const avec = commune(TTF);
    await genere(avec);
    expect(lignes(travail)).toBe(lignes(avec));
  });
});

describe('une police qui ne convient pas', () => {
  const OWN = readFileSync(join(HOME, 'templates/charte.yaml'), 'utf8');
  const CLE =
    'fichiers_police: { normal: regular.ttf, gras: bold.ttf, italique: italic.ttf, gras_italique: bold-italic.ttf }';

  it.each<[string, Partial<Faces>, string, RegExp]>([
    [
      'absente',
      {},
      CLE.replace('italic.ttf', 'penchee.ttf'),
      /La police « penchee.ttf » n'est pas dans .*:1$/u,
    ],
    [
      'hors du dossier',
      {},
      CLE.replace('bold.ttf', '../../secrete.ttf'),
      /« ..\/..\/secrete.ttf » n'est pas dans .*:1$/u,
    ],
    [
      'restreinte',
      { bold: ttf(rights(2, 'bold'), 'bold') },
      CLE,
      /« bold.ttf » n'a pas le droit d'être incorporée.*:1$/u,
    ],
    [
      'sans accents',
      { italic: ttf(without('êœ', 'italic'), 'italic') },
      CLE,
      /« italic.ttf » n'a pas tous.*il lui manque ê œ.*:1$/u,
    ],
    ['coupée', { regular: TTF.regular.subarray(0, 9000) }, CLE, /« regular.ttf » est abîmée.*:1$/u],
    [
      'd’un autre nom que dans la charte',
      {},
      `police: Marianne\n${CLE}`,
      /« Arimo », et la charte « Marianne ».*:1$/u,
    ],
  ])('%s est une erreur, dans la charte', (_, faces, charte, dit) => {
    const files = Object.fromEntries(
      Object.entries({ ...TTF, ...faces }).map(([face, bytes]) => [`polices/${face}.ttf`, houseFile(bytes)]),
    );
    const fonts = houseFonts({ sources: {}, charte: '', files }, 'templates');
    const { faults } = loadCharte(charte, 'templates/charte.yaml', { own: OWN, fonts });
    expect(faults.map(({ code }) => code)).toEqual(['CHARTE-04']);
    expect(`${faults[0]?.message} ${faults[0]?.position?.file}:${faults[0]?.position?.line}`).toMatch(dit);
  });

  it('de plusieurs familles vaut un avertissement : Word imiterait ce qu’il ne trouve pas', () => {
    const otherName = changed(
      'name',
      (table) => {
        for (
          let at = table.indexOf(Buffer.from('A\0r\0i\0m\0o', 'latin1'));
          at > 0;
          at = table.indexOf(Buffer.from('A\0r\0i\0m\0o', 'latin1'), at + 1)
        )
          table.write('B', at, 'latin1');
      },
      'bold',
    );
    const files = Object.fromEntries(
      Object.entries({ ...TTF, bold: ttf(otherName, 'bold') }).map(([face, bytes]) => [
        `${face}.ttf`,
        houseFile(bytes),
      ]),
    );
    const fonts = houseFonts({ sources: {}, charte: '', files }, 'templates');
    const { charte, faults } = loadCharte(CLE, 'templates/charte.yaml', { own: OWN, fonts });
    expect(faults.map(({ code, severity }) => [code, severity])).toEqual([['CHARTE-05', 'avertissement']]);
    expect(charte?.police).toBe('Arimo');
  });

  it('derrière un lien qui sort du dossier n’est pas lue', async () => {
    const travail = commune({ ...TTF });
    writeFileSync(join(travail, 'secrete.ttf'), TTF.bold);
    symlinkSync(join(travail, 'secrete.ttf'), join(travail, 'templates/polices/lien.ttf'));
    const charte = join(travail, 'templates/charte.yaml');
    writeFileSync(charte, readFileSync(charte, 'utf8').replace('bold.ttf', 'lien.ttf'));
    expect(await verifie(travail)).toMatch(
      /CHARTE-04 La police « lien.ttf » mène, par un lien, hors du dossier/u,
    );
  });

  it('sans licence pour un document modifiable n’est que nommée par le DOCX', async () => {
    const travail = commune(toutes((face) => ttf(rights(4, face), face)));
    expect(await verifie(travail)).toMatch(/information CHARTE-06/u);
    expect((await genere(travail)).code).toBe(0);
    expect(partie(travail, 'word/fontTable.xml')).not.toContain('embed');
  });

  it('à qui manque un signe employé le dit, avec le signe et les lettres', async () => {
    const faces = { ...TTF, bold: ttf(without('Ω', 'bold'), 'bold') };
    const juste = await genere(commune(faces, { rapport: 'Un joint de 3 Ω.' }));
    expect(juste.code).toBe(0);
    const { code, err } = await genere(commune(faces, { rapport: 'Un joint de **3 Ω**.' }));
    expect(code).toBe(1);
    expect(err.replace(/\s+/gu, ' ')).toMatch(
      /PDF-01 Le caractère « Ω » n’existe pas dans la police de la maison \(lettres grasses\)/u,
    );
  });

  it('aux lettres abîmées donne un acte ou une faute, jamais une trace', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 255 }), fc.nat(3000), async (octet, pas) => {
        const abime = ttf(
          changed('glyf', (table) => {
            for (let at = pas; at < table.length; at += 1000) table[at] = octet;
          }),
        );
        const { code, err } = await genere(commune({ ...TTF, regular: abime }));
        expect([0, 1]).toContain(code);
        if (code === 1) expect(err).toMatch(/PDF-11|CHARTE-04/u);
      }),
      draws(4),
    );
    const cubique = otf({
      'CFF ': Buffer.concat([Buffer.from([1, 0, 4, 2]), fontBytes('regular').subarray(0, 400)]),
    });
    const { code, err } = await genere(commune(toutes(() => cubique)));
    expect([code, err]).toEqual([1, expect.stringContaining('PDF-11')]);
  });
});
