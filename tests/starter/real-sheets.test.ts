import { describe, expect, it } from 'vitest';
import { petitBureau } from './bureau.ts';
import { windows1252, xlsxOf } from './tables.ts';

/** A sheet as Excel in French saves it: semicolons, lines ended as Windows does. */
const FEUILLE = `Nom Prénom;Commune;État;Arrivée;Départ;Procuration à;Suppléant
MARCHAND Élodie;Brumeville;présente;;;;
ROCHEFORT Bastien;Brumeville;présent;2;;MARCHAND;
D'ARGENT Coralie;Brumeville;présente;;;;
LE GOFF Damien;Brumeville;présent;;8/a;;
ŒUVRARD Félix;La Fontaine-aux-Loups;suppléé;;;;TISSERAND
PÉRIGORD Hélène;Saint-Alban;excusée;;;D'ARGENT;
`;

const change = (ancien: string, nouveau: string): string => {
  if (FEUILLE.split(ancien).length !== 2) throw new Error(`"${ancien}" does not stand once`);
  return FEUILLE.replace(ancien, () => nouveau);
};

/** What `seance importer presences` prints of a sheet. */
async function importe(content: string | Uint8Array, name = 'f.csv') {
  const bureau = petitBureau();
  bureau.ecrit(name, typeof content === 'string' ? content.replaceAll('\n', '\r\n') : content);
  return bureau.seance('importer', 'presences', name);
}

/** The facts, the line that names the file left aside. */
const faits = (out: string): string => out.replace(/^# Importé de .*$/mu, '');

describe('a sheet as a secretary keeps it', () => {
  const MEMES: readonly (readonly [string, string | Uint8Array])[] = [
    ['in Windows-1252', windows1252(FEUILLE)],
    ['with its mark', `\ufeff${FEUILLE}`],
    ['with blank lines', FEUILLE.replaceAll('\n', '\n\n;;;;;;\n')],
    [
      'with a title of two lines above',
      `"Communauté de communes\nConseil du 26 septembre 2024";;;;;;\n\n${FEUILLE}`,
    ],
    ['with a total under it', `${FEUILLE};;;;;;\nTOTAL;;6;;;;\n`],
    [
      'with counts under it',
      `${FEUILLE}Présents : 4;;;;;;\nProcurations : 2;;;;;;\n;;Nombre de votants;6;;;\n`,
    ],
    ['with a name on two lines', change('ROCHEFORT Bastien', '"ROCHEFORT\nBastien"')],
    ['with an hour beside the question', change('présent;2;', 'présent;18h30 (question 2);')],
    ['with an hour after the question', change(';8/a;', ';"question n° 8/a, à 20h15";')],
    [
      'with the words of the minutes',
      change('présent;2;', 'présent;à partir du rapport n°2;').replace(';8/a;', ";jusqu'au rapport 8/a;"),
    ],
    [
      'with a proxy in words',
      change(";D'ARGENT;", ";a donné pouvoir à Mme Coralie D'ARGENT;").replace(
        ';MARCHAND;',
        ';Procuration à MARCHAND;',
      ),
    ],
  ];

  it.each(MEMES)('is read the same %s', async (_nom, content) => {
    const attendu = await importe(FEUILLE);
    const { code, out, err } = await importe(content);
    expect(err).toContain('6 lignes comprises');
    expect(err).not.toContain('erreur');
    expect([code, faits(out)]).toEqual([0, faits(attendu.out)]);
  });

  it('says which rows it took for counts', async () => {
    const { err } = await importe(`${FEUILLE}TOTAL;;6;;;;\n`);
    expect(err).toContain('\n  ligne 8 « TOTAL » : un compte, laissé de côté\n');
  });

  it('takes bounds and bearers that stand on lines of their own in a cell', async () => {
    const { code, out } = await importe(change(';MARCHAND;', `;"MARCHAND\n(jusqu'à 1)\npuis\nPERIGORD";`));
    expect(code).toBe(0);
    expect(out).toContain('{ de: Bastien ROCHEFORT, a: Élodie MARCHAND, jusqu_a: 1 }');
    expect(out).toContain('{ de: Bastien ROCHEFORT, a: Hélène PÉRIGORD, a_compter_de: 2 }');
  });

  it('ticked with a v, counted under each column, is read', async () => {
    const { err, code } = await importe(
      "Nom;Prénom;Présent;Absent;Pouvoir\nMARCHAND;Élodie;V;;\nROCHEFORT;Bastien;x;;\nD'ARGENT;Coralie;X;;\nLE GOFF;Damien;1;;\nŒUVRARD;Félix;;x;\nPÉRIGORD;Hélène;;x;MARCHAND\nTotal;;4;2;1\n",
    );
    expect(err).not.toContain('erreur');
    expect(code).toBe(0);
  });
});

describe('what such a sheet gets wrong is told in a sentence that helps', () => {
  const FAUTES: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a slip in a name',
      change('ROCHEFORT Bastien', 'ROCHEFROT Bastien'),
      [
        "Ligne 3, colonne 1 : « ROCHEFROT Bastien » n'est pas au registre du conseil ; on y lit « Bastien ROCHEFORT ».",
      ],
    ],
    [
      'a slip in the name of a bearer',
      change(';MARCHAND;', ';MARCHANT;'),
      ["Ligne 3, colonne 6 : « MARCHANT » n'est pas au registre du conseil ; on y lit « Élodie MARCHAND »."],
    ],
    [
      'hours',
      change('présent;2;', 'présent;18h30;').replace(';8/a;', ';20:15;'),
      [
        'Ligne 3, colonne 4 : « 18h30 » est une heure, qui ne dit pas quelle question était alors appelée, parmi 1 à 3, 8/a, 6.10, 5.',
        'Ligne 5, colonne 5 : « 20:15 » est une heure, qui ne dit pas quelle question était alors appelée, parmi 1 à 3, 8/a, 6.10, 5.',
      ],
    ],
    [
      'a member twice',
      `${FEUILLE}ROCHEFORT Bastien;Brumeville;présent;;;;\n`,
      ['Ligne 8 : « Bastien ROCHEFORT » a déjà la ligne 3.'],
    ],
    [
      'a remark under the table, once',
      `${FEUILLE}P = présent, A = absent;;;;;;\n`,
      [
        "Ligne 8, colonne 1 : « P = présent, A = absent » n'est pas au registre du conseil.",
        '; ou retirer la ligne, si elle ne nomme personne.',
      ],
    ],
    [
      'a member forgotten',
      change("D'ARGENT Coralie;Brumeville;présente;;;;\n", ''),
      ["un membre en exercice n'a pas de ligne : Coralie D'ARGENT.", 'Ajouter sa ligne, même pour un absent'],
    ],
    [
      'a bearer without name',
      change(';MARCHAND;', ";(jusqu'à 3);"),
      ["Ligne 3, colonne 6 : « (jusqu'à 3) » ne nomme personne."],
    ],
    [
      'a quote that is never closed',
      change('ROCHEFORT Bastien', '"ROCHEFORT Bastien'),
      ['Ligne 3 : un guillemet est ouvert et jamais fermé'],
    ],
    [
      'a name on two lines with a slip',
      change('ROCHEFORT Bastien', '"ROCHEFORT\nBastyen"'),
      ["Ligne 3, colonne 1 : « ROCHEFORT Bastyen » n'est pas au registre"],
    ],
  ];

  it.each(FAUTES)('%s', async (_nom, content, attendus) => {
    const { code, err } = await importe(content);
    expect(code).toBe(1);
    for (const attendu of attendus) expect(err).toContain(attendu);
    const sentences = attendus.filter((attendu) => /^(?:Ligne|un membre)/u.test(attendu));
    expect(err.match(/^erreur /gmu)).toHaveLength(sentences.length);
  });

  it('a proxy to one who is away, or to oneself, is taken as written, and told by the check', async () => {
    const bureau = petitBureau();
    const absent = change(';MARCHAND;', ';PERIGORD;').replace(";;D'ARGENT;", ';;PERIGORD;');
    bureau.ecrit('f.csv', absent);
    expect((await bureau.seance('importer', 'presences', 'f.csv', '--remplacer')).code).toBe(0);
    const { out } = await bureau.seance('verifier');
    expect(out).toMatch(/PROC-03 Mme Hélène PÉRIGORD ne peut pas se donner procuration/u);
  });

  it('hours and days of a workbook, by row and column', async () => {
    const rows = FEUILLE.trimEnd()
      .split('\n')
      .map((line) => line.split(';'));
    const avec = rows.map((row, rank) =>
      rank === 2 ? [...row.slice(0, 3), { serial: 18.5 / 24, format: 'hh:mm' }, ...row.slice(4)] : row,
    );
    const { code, err } = await importe(xlsxOf(avec), 'f.xlsx');
    expect(code).toBe(1);
    expect(err).toContain('Ligne 3, colonne D : « 18h30 » est une heure');
    expect(err).toContain('\n  f.xlsx:3:4\n');
    expect((await importe(xlsxOf(rows), 'f.xlsx')).code).toBe(0);
  });
});
