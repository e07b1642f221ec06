import { describe, expect, it } from 'vitest';
import { diskReader } from '../../src/doors/disk/disk-reader.ts';
import { loadDossier } from '../../src/readers/dossier/index.ts';
import { dossierDeReference } from '../data/dossier-de-reference.ts';
import type { Bureau } from './bureau.ts';
import { bureauDeReference, petitBureau } from './bureau.ts';
import { feuilleDeReference } from './feuille-de-reference.ts';
import type { Value } from './tables.ts';
import { csvOf, windows1252, xlsxOf } from './tables.ts';

const SEANCE = '2024-09-26';
const PRESENCES = `data/${SEANCE}/presences.yaml`;
const VIDE = '# rien encore\nabsents: []\nmouvements:\nsuppleants: []\nprocurations: []\n';

const presencesDe = (bureau: Bureau) => {
  const { dossier, faults } = loadDossier('data', SEANCE, diskReader(bureau.chemin('data')));
  expect(faults.map(({ message }) => message)).toEqual([]);
  return dossier?.presences;
};

describe('the reference sheet, exported and read back', () => {
  const asNumbers = (rows: readonly (readonly string[])[]): readonly (readonly Value[])[] =>
    rows.map((row) => row.map((text) => (/^\d+$/u.test(text) ? Number(text) : text)));
  const texte = csvOf(feuilleDeReference());

  it.each([
    ['CSV with semicolons, in UTF-8', 'p.csv', new TextEncoder().encode(texte)],
    ['CSV with its mark', 'p.csv', new TextEncoder().encode(`\ufeff${texte}`)],
    ['CSV in Windows-1252', 'p.csv', windows1252(texte)],
    ['CSV with commas', 'p.csv', new TextEncoder().encode(csvOf(feuilleDeReference(), ',', '\n'))],
    [
      'CSV, proxies in two columns',
      'p.csv',
      new TextEncoder().encode(csvOf(feuilleDeReference('deux-colonnes'), '\t')),
    ],
    ['XLSX, shared texts and numbers', 'p.xlsx', xlsxOf(asNumbers(feuilleDeReference()))],
    [
      'XLSX, texts in the cells, two columns',
      'p.xlsx',
      xlsxOf(feuilleDeReference('deux-colonnes'), 'en-ligne', 3),
    ],
  ])('gives the very attendance of the reference: %s', async (_, name, bytes) => {
    const bureau = bureauDeReference();
    bureau.ecrit(name, bytes);
    bureau.ecrit(PRESENCES, VIDE);
    const { code, err, out } = await bureau.seance('importer', 'presences', name, SEANCE, '--ecrire');
    expect(err).toMatch(/123 lignes comprises/u);
    expect(err).toMatch(/procurations +34\n/u);
    expect(err).toMatch(/arrivées +18\n.*départs +7\n/su);
    expect(out).toMatch(/presences\.yaml est écrit/u);
    expect(code).toBe(0);
    const reference = dossierDeReference().presences;
    expect(presencesDe(bureau)).toEqual(reference);
    expect(reference.procurations).toHaveLength(34);
  });

  it('is printed and not written unless asked', async () => {
    const bureau = bureauDeReference();
    const avant = bureau.lit(PRESENCES);
    bureau.ecrit('p.csv', texte);
    const { code, out } = await bureau.seance('importer', 'presences', 'p.csv');
    expect(code).toBe(0);
    expect(out).toContain('{ de: Nadine DUSSAUCY, a: Henri BERMOND, jusqu_a: 30 }');
    expect(out).toContain('{ avant: 11, arrivent: [Kévin BERTAGNOLI] }');
    expect(bureau.lit(PRESENCES)).toBe(avant);
    bureau.ecrit(PRESENCES, out);
    expect(presencesDe(bureau)).toEqual(dossierDeReference().presences);
  });

  it('never takes the place of what was typed, but with a copy of it', async () => {
    const bureau = bureauDeReference();
    const avant = bureau.lit(PRESENCES);
    bureau.ecrit('p.csv', texte);
    const refuse = await bureau.seance('importer', 'presences', 'p.csv', '--ecrire');
    expect(refuse.code).toBe(1);
    expect(refuse.err).toMatch(/déjà rempli : il n'a pas été touché/u);
    expect(bureau.lit(PRESENCES)).toBe(avant);
    for (const copie of ['presences.yaml.avant', 'presences.yaml.avant-2']) {
      const { code, out } = await bureau.seance('importer', 'presences', 'p.csv', '--remplacer');
      expect([code, out.includes(copie)]).toEqual([0, true]);
    }
    expect(bureau.lit(`${PRESENCES}.avant`)).toBe(avant);
    expect(presencesDe(bureau)).toEqual(dossierDeReference().presences);
  });
});

/** The small council: what a table in its terms gives. */
async function importe(rows: readonly (readonly Value[])[], format: 'csv' | 'xlsx' = 'csv') {
  const bureau = petitBureau({ [`${SEANCE}/presences.yaml`]: VIDE });
  const texts = rows.map((row) => row.map(String));
  bureau.ecrit(`p.${format}`, format === 'csv' ? csvOf(texts) : xlsxOf(rows));
  const { code, err } = await bureau.seance('importer', 'presences', `p.${format}`, '--ecrire');
  return { code, err, ecrit: bureau.lit(PRESENCES), bureau };
}

const TITRES = ['Conseiller', 'Commune', 'Présence', 'Arrivée', 'Départ', 'Pouvoir à', 'Suppléant'];
const BONNES: readonly (readonly string[])[] = [
  ['MARCHAND Elodie', 'Brumeville', 'P', '', '', '', ''],
  ['rochefort', 'brumeville', 'Présent', '2', '', 'H. PERIGORD', ''],
  ["Mme d'argent coralie", '', 'présente', '', '', '', ''],
  ['LE GOFF D.', 'Brumeville', 'présent', '', '8/a', '', ''],
  ['Felix OEUVRARD', 'La Fontaine aux Loups', 'suppléé', '', '', '', 'tisserand'],
  ['Hélène PÉRIGORD', 'St Alban', 'excusée', '', '', 'Élodie Marchand', ''],
];

describe('a sheet as secretaries keep it', () => {
  it('is read whatever the case, the accents, the order of names, with a surname alone or initials', async () => {
    const { code, err, bureau } = await importe([['Conseil du 26 septembre'], [], TITRES, ...BONNES]);
    expect(err).toMatch(/titres à la ligne 3/u);
    expect(code).toBe(0);
    expect(presencesDe(bureau)).toEqual({
      absents: ['Hélène PÉRIGORD'],
      excuses: [{ elu: 'Hélène PÉRIGORD' }],
      mouvements: [
        { avant: '2', arrivent: ['Bastien ROCHEFORT'], partent: [], sortent: [] },
        { apres: '8/a', arrivent: [], partent: ['Damien LE GOFF'], sortent: [] },
      ],
      suppleants: ['Gaëlle TISSERAND'],
      procurations: [
        { de: 'Bastien ROCHEFORT', a: 'Hélène PÉRIGORD' },
        { de: 'Hélène PÉRIGORD', a: 'Élodie MARCHAND' },
      ],
      pointages: [],
    });
  });

  it('is read by crosses, in any order of columns, the name in two, with headings of communes', async () => {
    const { err, bureau, code } = await importe(
      [
        [
          'Observations',
          'Absent(e)',
          'Présent(e)',
          'Prénom',
          'NOM',
          'Heure d’arrivée',
          'Sortie après la question',
          'Suppléé',
        ],
        ['', '', '', '', 'Brumeville', '', '', ''],
        ['voir mail', '', 'X', 'Élodie', 'MARCHAND', '17h45', '', ''],
        ['', '', 'x', 'Bastien', 'ROCHEFORT', 'question n° 2', 'q. 3 puis 8/a', ''],
        ['', 'x', '', 'Coralie', "D'ARGENT", '', '', ''],
        ['', '', '1', 'Damien', 'LE GOFF', 'ouverture', '21:31', ''],
        ['', '', '', 'Félix', 'ŒUVRARD', '', '', 'x'],
        ['', '', 'oui', 'Hélène', 'PÉRIGORD', 'après la question 1', '', ''],
      ].map((row) => row.map((text) => (text === 'q. 3 puis 8/a' ? '8/a' : text))),
    );
    expect(err).toMatch(/« Observations » : laissée de côté/u);
    expect(code).toBe(0);
    const lues = presencesDe(bureau);
    expect(lues?.absents).toEqual(["Coralie D'ARGENT"]);
    expect(lues?.suppleants).toEqual(['Gaëlle TISSERAND']);
    expect(lues?.mouvements).toEqual([
      { avant: '2', arrivent: ['Bastien ROCHEFORT', 'Hélène PÉRIGORD'], partent: [], sortent: [] },
      { apres: '8/a', arrivent: [], partent: ['Bastien ROCHEFORT'], sortent: [] },
    ]);
  });

  it('knows those who come back', async () => {
    const rows = BONNES.map((row) =>
      row[0] === 'rochefort' ? ['rochefort', '', 'P', '2 puis 6.10', '3', '', ''] : row,
    );
    const { bureau, code } = await importe([TITRES, ...rows]);
    expect(code).toBe(0);
    expect(presencesDe(bureau)?.mouvements.map(({ avant, apres }) => avant ?? `>${apres}`)).toEqual([
      '2',
      '>3',
      '>8/a',
      '6.10',
    ]);
  });
});

/** The sheet with one row changed; its faults, and the certainty that nothing was written. */
async function fautes(nom: string, row: readonly Value[], format: 'csv' | 'xlsx' = 'csv'): Promise<string> {
  const rows = BONNES.map((bonne) => (bonne[0] === nom ? row : bonne));
  const { code, err, ecrit } = await importe([TITRES, ...rows], format);
  expect([code, ecrit]).toEqual([1, VIDE]);
  expect(err).toMatch(/Rien n'est écrit/u);
  return err;
}

describe('a bad line', () => {
  it.each([
    [
      'csv',
      /IMPO-03 Ligne 3, colonne 1 : « rochefaure » n'est pas au registre du conseil ; on y lit « Bastien ROCHEFORT »/u,
    ],
    ['xlsx', /IMPO-03 Ligne 3, colonne A : « rochefaure » n'est pas/u],
  ] as const)('is told by its row and its column, in %s', async (format, attendu) => {
    const err = await fautes('rochefort', ['rochefaure', '', 'P', '', '', '', ''].map(String), format);
    expect(err).toMatch(attendu);
    expect(err).toContain(`\n  p.${format}:3:1\n`);
  });

  it.each<[string, readonly Value[], RegExp]>([
    [
      'an unknown state',
      ['ROCHEFORT', '', 'peut-être', '', '', '', ''],
      /IMPO-05 Ligne 3, colonne 3 : « peut-être » n'est pas un état/u,
    ],
    [
      'no state',
      ['ROCHEFORT', '', '', '', '', '', ''],
      /IMPO-05 Ligne 3, colonne 3 : l'état n'est pas écrit/u,
    ],
    [
      'a question that is not called',
      ['ROCHEFORT', '', 'P', '99', '', '', ''],
      /IMPO-06 Ligne 3, colonne 4 : la question n°99/u,
    ],
    [
      'an hour',
      ['ROCHEFORT', '', 'P', '19h10', '', '', ''],
      /IMPO-07 Ligne 3, colonne 4 : « 19h10 » est une heure/u,
    ],
    [
      'a day',
      ['ROCHEFORT', '', 'P', '', '08/01/2024', '', ''],
      /IMPO-06 Ligne 3, colonne 5 : « 08\/01\/2024 » est une date/u,
    ],
    [
      'an absent who arrives',
      ['ROCHEFORT', '', 'A', '2', '', '', ''],
      /IMPO-08 Ligne 3 : la ligne dit « absent »/u,
    ],
    [
      'a return at the very question that follows',
      ['ROCHEFORT', '', 'P', '3', '2', '', ''],
      /IMPO-08 Ligne 3 : les arrivées et les départs/u,
    ],
    [
      'two arrivals without departure',
      ['ROCHEFORT', '', 'P', '2 puis 5', '', '', ''],
      /IMPO-08 Ligne 3 : les arrivées et les départs/u,
    ],
    [
      'one represented by nobody',
      ['ROCHEFORT', '', 'R', '', '', '', ''],
      /IMPO-08 Ligne 3 : .* ne dit pas par qui/u,
    ],
    [
      'one present who gives a proxy',
      ['ROCHEFORT', '', 'P', '', '', 'MARCHAND', ''],
      /IMPO-08 Ligne 3 : .* présente de bout en bout/u,
    ],
    [
      'two holders without bound',
      ['ROCHEFORT', '', 'R', '', '', "MARCHAND puis D'ARGENT", ''],
      /IMPO-08 Ligne 3, colonne 6 : .* rien ne dit jusqu'à quelle question/u,
    ],
    [
      'another commune',
      ['ROCHEFORT', 'Saint-Alban', 'P', '', '', '', ''],
      /IMPO-09 Ligne 3, colonne 2 : « Bastien ROCHEFORT » est au registre pour « Brumeville »/u,
    ],
    [
      'an unknown commune',
      ['ROCHEFORT', 'Brumevile', 'P', '', '', '', ''],
      /IMPO-09 Ligne 3, colonne 2 : .*on y lit « Brumeville »/u,
    ],
    [
      'a wrong civility',
      ['Mme ROCHEFORT', '', 'P', '', '', '', ''],
      /IMPO-03 Ligne 3, colonne 1 : la civilité « Mme »/u,
    ],
    [
      'someone twice',
      ['MARCHAND', '', 'P', '', '', '', ''],
      /IMPO-04 Ligne 3 : « Élodie MARCHAND » a déjà la ligne 2/u,
    ],
    ['no name', ['', 'Brumeville', 'P', '', '', '', ''], /IMPO-03 Ligne 3, colonne 1 : le nom manque/u],
    [
      'a substitute of elsewhere',
      ['ROCHEFORT', '', 'S', '', '', '', 'Gaëlle TISSERAND'],
      /IMPO-09 Ligne 3, colonne 7 : .* n'est pas, au registre, le suppléant/u,
    ],
  ])('is told: %s', async (_, row, attendu) => {
    expect(await fautes('rochefort', row)).toMatch(attendu);
  });

  it('tells hours and days that a spreadsheet holds as numbers', async () => {
    const heure = { serial: 0.8, format: 'h:mm' };
    expect(await fautes('rochefort', ['ROCHEFORT', '', 'P', heure, '', '', ''], 'xlsx')).toMatch(
      /IMPO-07 Ligne 3, colonne D : « 19h12 » est une heure/u,
    );
    const jour = { serial: 45299, format: 'dd/mm' };
    expect(await fautes('rochefort', ['ROCHEFORT', '', 'P', '', jour, '', ''], 'xlsx')).toMatch(
      /IMPO-06 Ligne 3, colonne E : .* est une date/u,
    );
  });

  it('tells who is forgotten, for they would be taken for present', async () => {
    const { code, err } = await importe([TITRES, ...BONNES.slice(1)]);
    expect(code).toBe(1);
    expect(err).toMatch(/IMPO-04 p\.csv : un membre en exercice n'a pas de ligne : Élodie MARCHAND\./u);
  });

  it('tells a missing title, one that stands twice, and one that is a slip', async () => {
    const sans = await importe([
      ['Conseiller', 'Commune'],
      ['MARCHAND', ''],
    ]);
    expect(sans.err).toMatch(/IMPO-02 .* il manque la colonne qui dit l'état/u);
    const double = await importe([[...TITRES.slice(0, 4), 'Arrivé à', 'Pouvoir à', ''], ...BONNES]);
    expect(double.err).toMatch(/IMPO-02 Ligne 1, colonne 5 : .* seconde colonne/u);
    const glisse = await importe([[...TITRES.slice(0, 4), 'Dépzrt', 'Pouvoir à', ''], ...BONNES]);
    expect(glisse.err).toMatch(/IMPO-02 Ligne 1, colonne 5 : .* sans doute « Départ »/u);
    expect([sans.code, double.code, glisse.code]).toEqual([1, 1, 1]);
  });

  it('keeps hostile cells as text that neither runs, nor steers the terminal, nor fills it', async () => {
    const longue = 'x'.repeat(2000);
    for (const texte of [
      "=cmd|'/c calc'!A1",
      '\u001b[31mrouge\u0007',
      longue,
      '__proto__',
      '{{a}}: [b] # c',
    ]) {
      const err = await fautes('rochefort', [texte, '', texte, texte, texte, texte, texte]);
      expect(err).toMatch(/Ligne 3, colonne 1/u);
      expect(err.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      expect(err.length).toBeLessThan(6000);
    }
  });

  it('stops at a hundred', async () => {
    const rows = Array.from({ length: 5000 }, (_, rank) => [`Nom ${rank}`, '', 'P', '', '', '', '']);
    const { err } = await importe([TITRES, ...rows]);
    expect(err.match(/^erreur /gmu)).toHaveLength(101);
  });
});

describe('the command', () => {
  it('says what it needs', async () => {
    const bureau = petitBureau();
    expect((await bureau.seance('importer')).code).toBe(2);
    expect((await bureau.seance('importer', 'votes', 'p.csv')).err).toMatch(
      /On importe des présences ou un rapport/u,
    );
    expect((await bureau.seance('importer', 'presences', 'rien.csv')).err).toMatch(
      /Il n'y a pas de fichier/u,
    );
    expect((await bureau.seance('importer', 'presences', 'data')).err).toMatch(/n'est pas un fichier/u);
    expect((await bureau.seance('importer', 'presences', 'p.csv', '2020-01-01')).code).toBe(2);
  });

  it('needs an order of passage to place comings and goings', async () => {
    const bureau = petitBureau({ [`${SEANCE}/seance.yaml`]: 'date: 2024-09-26\nordre_de_passage:\n' });
    bureau.ecrit('p.csv', csvOf([TITRES, ...BONNES]));
    const { code, err } = await bureau.seance('importer', 'presences', 'p.csv');
    expect(code).toBe(1);
    expect(err).toMatch(/seance\.yaml doit d'abord dire l'ordre de passage/u);
  });
});

describe('signatures, abbreviations and excuses', () => {
  const rows = (
    titres: readonly string[],
    etats: readonly (readonly string[])[],
  ): readonly (readonly string[])[] => [
    ['Conseiller', 'Suppléant', ...titres],
    ...BONNES.map(([nom = ''], rank) => [nom, '', ...(etats[rank] ?? [])]),
  ];

  it('reads crosses under short titles, and leaves a column of signatures alone beside them', async () => {
    const croix = [
      ['X', '', '', ''],
      ['X', '', '', 'Rochefort'],
      ['x', '', '', ''],
      ['X', '', '', 'signé'],
      ['', 'X', '', ''],
      ['', '', 'X', ''],
    ];
    const { code, err, bureau } = await importe(rows(['Prés.', 'Exc.', 'Abs.', 'Émargement'], croix));
    expect(err).toMatch(/« Émargement » : les signatures/u);
    expect(code).toBe(0);
    expect(presencesDe(bureau)).toMatchObject({
      absents: ['Félix ŒUVRARD', 'Hélène PÉRIGORD'],
      excuses: [{ elu: 'Félix ŒUVRARD' }],
    });
  });

  it('takes whoever signed for present, and asks about a blank', async () => {
    const signes = [['E. Marchand'], ['(signature)'], ['✓'], ['LG'], ['excusé'], ['absente']];
    const { code, bureau } = await importe(rows(['Signature'], signes));
    expect(code).toBe(0);
    expect(presencesDe(bureau)).toMatchObject({
      absents: ['Félix ŒUVRARD', 'Hélène PÉRIGORD'],
      excuses: [{ elu: 'Félix ŒUVRARD' }],
    });
    const { code: refused, err } = await importe(rows(['Signature'], [['signé'], ['']]));
    expect(refused).toBe(1);
    expect(err).toMatch(/n'a pas signé, et rien ne dit/u);
  });
});
