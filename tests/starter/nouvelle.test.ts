import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yamlFlow, yamlScalar } from '../../src/app/starter/yaml-scalar.ts';
import { diskReader } from '../../src/doors/disk/disk-reader.ts';
import { loadDossier } from '../../src/readers/dossier/index.ts';
import { parseYaml } from '../../src/readers/dossier/yaml/parse-yaml.ts';
import { draws } from '../draws.ts';
import { q } from '../question.ts';
import type { Bureau } from './bureau.ts';
import { petitBureau } from './bureau.ts';
import { csvOf, windows1252, xlsxOf } from './tables.ts';

const SEANCE = '2024-12-12';

const charge = (bureau: Bureau) => loadDossier('data', SEANCE, diskReader(bureau.chemin('data')));

/** The titles of the reports, by question, in the order of passage; what can't be read yet is told by the test. */
const titres = (bureau: Bureau): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(bureau.chemin(`data/${SEANCE}/rapports`)).map((name) => {
      const texte = bureau.lit(`data/${SEANCE}/rapports/${name}`);
      const lu = parseYaml(texte.split('---')[1] ?? '');
      const tete = lu.ok ? (lu.value as { question: string; titre: string }) : { question: '?', titre: '?' };
      return [tete.question, tete.titre];
    }),
  );

/** Writes an agenda and starts the sitting from it. */
async function nouvelle(name: string, content: string | Uint8Array, ...options: readonly string[]) {
  const bureau = petitBureau();
  bureau.ecrit(name, content);
  const outcome = await bureau.seance('nouvelle', SEANCE, '--ordre-du-jour', name, ...options);
  return { bureau, ...outcome };
}

const AGENDA = csvOf([
  ['question', 'titre', 'rapporteur'],
  ['1', 'Approbation du procès-verbal : séance du 26', 'MARCHAND'],
  ['2', 'Tarifs "2025" - # piscine', 'Mme PERIGORD Helene'],
  ['8/a', 'Avenant n° 3', "d'argent"],
]);

describe('a new sitting', () => {
  it('has its folder, its agenda, its chair, and a report to write for each question', async () => {
    const { bureau, code, out } = await nouvelle('ordre.csv', AGENDA);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Séance du jeudi 12 décembre 2024 : data\/2024-12-12\/ est prêt, 3 rapports à écrire/u,
    );
    expect(readdirSync(bureau.chemin(`data/${SEANCE}`)).toSorted()).toEqual([
      'conventions',
      'presences.yaml',
      'rapports',
      'seance.yaml',
    ]);
    expect(bureau.lit(`data/${SEANCE}/seance.yaml`)).toMatch(/^ordre_de_passage: \[1, 2, 8\/a\]$/mu);
    expect(bureau.lit(`data/${SEANCE}/seance.yaml`)).toMatch(/^presidence: Élodie MARCHAND$/mu);
    expect(bureau.lit(`data/${SEANCE}/presences.yaml`)).toMatch(/^#.*Bastien ROCHEFORT/mu);
    expect(titres(bureau)).toEqual({
      1: 'Approbation du procès-verbal : séance du 26',
      2: 'Tarifs "2025" - # piscine',
      '8/a': 'Avenant n° 3',
    });
  });

  it('is checked shortly: only its blanks are told, one by one', async () => {
    const { bureau } = await nouvelle('ordre.csv', AGENDA);
    const { code, out } = await bureau.seance('verifier', SEANCE, '--format', 'json');
    const { faults } = JSON.parse(out) as { faults: readonly { code: string; position: { file: string } }[] };
    expect(code).toBe(1);
    expect(faults.map((fault) => fault.code)).toEqual(['FORME-04', 'FORME-04', 'FORME-04']);
    expect(new Set(faults.map(({ position }) => position.file))).toEqual(
      new Set([`data/${SEANCE}/seance.yaml`]),
    );
  });

  it('loads without fault once they are filled, and is held back by the decisions to write', async () => {
    const { bureau } = await nouvelle(
      'ordre.csv',
      AGENDA,
      '--convocation',
      '05/12/2024',
      '--lieu',
      'Salle n° 3 : "B"',
    );
    const path = `data/${SEANCE}/seance.yaml`;
    const rempli = bureau
      .lit(path)
      .replace('ouverture:', 'ouverture: 18h00')
      .replace(/^# levee: .*$/mu, 'levee: 20h00')
      .replace(/^# secretaire: .*$/mu, 'secretaire: Hélène PÉRIGORD');
    bureau.ecrit(path, rempli);
    const { dossier, faults } = charge(bureau);
    expect(faults).toEqual([]);
    expect(dossier?.seance).toMatchObject({
      date: SEANCE,
      convocation: { date: '2024-12-05' },
      lieu: 'Salle n° 3 : "B"',
      levee: '20h00',
      secretaire: 'Hélène PÉRIGORD',
      presidence: 'Élodie MARCHAND',
      ordre_de_passage: ['1', '2', '8/a'],
    });
    expect(dossier?.presences).toEqual({
      absents: [],
      mouvements: [],
      suppleants: [],
      procurations: [],
      pointages: [],
    });
    expect(dossier?.rapports[q('2')]?.rapporteur).toBe('Hélène PÉRIGORD');
    const { out } = await bureau.seance('verifier', SEANCE, '--format', 'json');
    const { faults: constats } = JSON.parse(out) as {
      faults: readonly { code: string; severity: string }[];
    };
    const retenus = constats.filter((un) => un.code === 'RAPP-08' && un.severity === 'erreur');
    expect(retenus).toHaveLength(3);
  });

  it('shows beneath each question what its kind asks for, as remarks that change nothing', async () => {
    const { bureau } = await nouvelle(
      'ordre.txt',
      'Tarifs de la salle\nÉlection de deux délégués\nCommunication des décisions du maire\nCompte financier unique 2023\n',
    );
    const remarques = (question: number) =>
      bureau
        .lit(`data/${SEANCE}/rapports/${question}.md`)
        .split('\n')
        .filter((line) => /^# (?:nature|scrutin| {2}mode):/u.test(line));
    expect([1, 2, 3, 4].map(remarques)).toEqual([
      ['# scrutin:'],
      ['# nature: nomination', '# scrutin:', '#   mode: secret'],
      ['# nature: information'],
      ['# nature: comptes', '# scrutin:'],
    ]);
  });

  it('gives, without their signs of a remark, a vote and an election that are read without fault', async () => {
    const { bureau } = await nouvelle('ordre.txt', 'Tarifs de la salle\nÉlection de deux délégués\n');
    for (const question of [1, 2]) {
      const path = `data/${SEANCE}/rapports/${question}.md`;
      const rempli = bureau
        .lit(path)
        .replaceAll('Prénom NOM', 'Bastien ROCHEFORT')
        .replace('rapporteur:', 'rapporteur: Hélène PÉRIGORD')
        .replace(/^# ((?:nature|scrutin|avis:| {2}).*)$/gmu, '$1');
      bureau.ecrit(path, rempli);
    }
    const { faults } = charge(bureau);
    expect(faults.filter(({ position }) => position?.file.includes('rapports'))).toEqual([]);
  });

  it('asks for no rapporteur in a house whose extracts name none', async () => {
    const bureau = petitBureau();
    bureau.ecrit('ordre.txt', 'Tarifs de la salle\n');
    bureau.ecrit('templates/deliberation/rapport.hbs', '<h2 class="intitule">{{titre}}</h2>');
    const { out } = await bureau.seance('nouvelle', SEANCE, '--ordre-du-jour', 'ordre.txt');
    expect(bureau.lit(`data/${SEANCE}/rapports/1.md`)).not.toMatch(/rapporteur/u);
    expect(out).not.toMatch(/rapporteur/u);
  });

  it('may be imported into at once', async () => {
    const { bureau } = await nouvelle('ordre.csv', AGENDA);
    bureau.ecrit(
      'p.csv',
      csvOf([
        ['Nom', 'Prénom', 'État', 'Départ'],
        ['Marchand', 'Élodie', 'présente', ''],
        ['Rochefort', 'Bastien', 'absent', ''],
        ["D'Argent", 'Coralie', 'présente', '2'],
        ['Le Goff', 'Damien', 'présent', ''],
        ['Œuvrard', 'Félix', 'absent', ''],
        ['Périgord', 'Hélène', 'présente', ''],
      ]),
    );
    const { code, out } = await bureau.seance('importer', 'presences', 'p.csv', SEANCE, '--ecrire');
    expect([code, out]).toEqual([0, expect.stringMatching(/est écrit\./u)]);
    expect(bureau.lit(`data/${SEANCE}/presences.yaml`)).toContain(
      "{ apres: 2, partent: [Coralie D'ARGENT] }",
    );
  });

  it('without agenda, waits for its order of passage', async () => {
    const bureau = petitBureau();
    const { code, out } = await bureau.seance('nouvelle', '12/12/2024');
    expect(code).toBe(0);
    expect(out).toMatch(/l'ordre de passage/u);
    expect(charge(bureau).faults.map(({ code: one }) => one)).toContain('FORME-04');
    expect(existsSync(bureau.chemin(`data/${SEANCE}/conventions`))).toBe(true);
  });
});

describe('an agenda', () => {
  it.each<[string, string, string | Uint8Array]>([
    [
      'numbered lines',
      'o.txt',
      '1. Premier\r\n\r\n# remarque\r\n2) Deuxième\r\nQuestion n° 3 : Troisième\r\n',
    ],
    ['bare lines', 'o.txt', 'Premier\nDeuxième\n- Troisième'],
    ['bare lines in Windows-1252', 'o.txt', windows1252('Premier\r\nDeuxième\r\nTroisième\r\n')],
    ['a table with tabulations', 'o.csv', 'N°\tObjet\n1\tPremier\n2\tDeuxième\n3\tTroisième\n'],
    ['a table with commas and a mark', 'o.csv', '\ufeffintitulé\n"Premier"\nDeuxième\nTroisième\n'],
    [
      'a table in Windows-1252',
      'o.csv',
      windows1252('Question;Intitulé\r\n1;Premier\r\n2;Deuxième\r\n3;Troisième\r\n'),
    ],
    [
      'a workbook',
      'o.xlsx',
      xlsxOf([
        ['Ordre', 'Titre'],
        [1, 'Premier'],
        [2, 'Deuxième'],
        [3, 'Troisième'],
      ]),
    ],
  ])('is read from %s', async (_, name, content) => {
    const { bureau, code, err } = await nouvelle(name, content);
    expect([code, err]).toEqual([0, '']);
    expect(titres(bureau)).toEqual({ 1: 'Premier', 2: 'Deuxième', 3: 'Troisième' });
    expect(bureau.lit(`data/${SEANCE}/seance.yaml`)).toMatch(/^ordre_de_passage: 1 à 3$/mu);
  });

  it('of one column is not cut at the commas of its titles', async () => {
    const { bureau, code } = await nouvelle('o.csv', 'Titre\nEau, assainissement\nVoirie, réseaux\n');
    expect(code).toBe(0);
    expect(titres(bureau)).toEqual({ 1: 'Eau, assainissement', 2: 'Voirie, réseaux' });
  });

  it('keeps any title as it is', async () => {
    const bureau = petitBureau();
    const titre = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== '' && !/[\p{C}\p{Zl}\p{Zp}\ufffd]/u.test(text));
    const propre = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ');
    await fc.assert(
      fc.asyncProperty(fc.array(titre, { minLength: 1, maxLength: 5 }), async (lus) => {
        rmSync(bureau.chemin(`data/${SEANCE}`), { recursive: true, force: true });
        bureau.ecrit('o.csv', csvOf([['titre'], ...lus.map((text) => [text])]));
        const { code } = await bureau.seance(
          'nouvelle',
          SEANCE,
          '--ordre-du-jour',
          'o.csv',
          '--rapporteur',
          'MARCHAND',
        );
        expect(code).toBe(0);
        const { faults, partial } = loadDossier('data', SEANCE, diskReader(bureau.chemin('data')));
        // A sign that the typeface lacks is for the checker to tell: the title is kept.
        const ailleurs = faults.filter(
          ({ code: one, position }) => !one.startsWith('CARAC-') && !position?.file.endsWith('seance.yaml'),
        );
        expect(ailleurs).toEqual([]);
        // What is still blank is told.
        expect(partial).toBe(true);
        const ecrits = lus.map((_, rang) => {
          const lu = parseYaml(
            readFileSync(bureau.chemin(`data/${SEANCE}/rapports/${rang + 1}.md`), 'utf8')
              .split('\n---')[0]
              ?.slice(4) ?? '',
          );
          return lu.ok ? (lu.value as { titre: string }).titre : undefined;
        });
        expect(ecrits).toEqual(lus.map(propre));
      }),
      draws(30),
    );
  });

  it.each([
    [
      'numbers on some lines',
      'o.txt',
      '1. Premier\nDeuxième\n3. Troisième\n',
      /IMPO-10 Ligne 2 : le numéro manque/u,
    ],
    [
      'a year taken for a number',
      'o.txt',
      '2025 - Budget\nTarifs\nAvenants\n',
      /IMPO-10 Ligne 1 : « 2025 » se lit comme un numéro/u,
    ],
    [
      'a number twice',
      'o.csv',
      'question;titre\n1;A\n1;B\n',
      /IMPO-10 Ligne 3, colonne 2 : la question n°1 est déjà à la ligne 2/u,
    ],
    [
      'two numbers of one file',
      'o.csv',
      'question;titre\n8/a;A\n8-a;B\n',
      /auraient le même nom de fichier/u,
    ],
    [
      'a number that is none',
      'o.csv',
      'question;titre\n../../x;A\n',
      /« \.\.\/\.\.\/x » n'est pas le numéro/u,
    ],
    ['no title', 'o.csv', 'question;titre\n1;\n', /IMPO-10 Ligne 2, colonne 2 : le titre manque/u],
    [
      'an unknown rapporteur',
      'o.csv',
      'titre;rapporteur\nA;Hélène PERIGOR\n',
      /IMPO-03 Ligne 2, colonne 2 : .* on y lit « Hélène PÉRIGORD »/u,
    ],
    ['no column of titles', 'o.csv', 'machin;truc\n1;A\n', /IMPO-02 o\.csv :/u],
    [
      'a command character',
      'o.txt',
      'Tarifs\u0007\n',
      /IMPO-10 Ligne 1 : le titre contient un caractère de commande \(U\+0007\)/u,
    ],
    ['a title too long', 'o.txt', `${'a'.repeat(700)}\n`, /dépasse 600 caractères/u],
    [
      'a line without end',
      'o.txt',
      `A\n${'a'.repeat(5000)}\n`,
      /IMPO-10 Ligne 2 : la ligne a 5 000 caractères/u,
    ],
    ['nothing', 'o.txt', '\n# rien\n', /IMPO-10 o\.txt : aucune question/u],
  ])('is refused whole, and nothing is written: %s', async (_, name, content, attendu) => {
    const { bureau, code, err } = await nouvelle(name, content);
    expect(code).toBe(1);
    expect(err).toMatch(attendu);
    expect(readdirSync(bureau.chemin('data')).filter((entry) => entry.includes(SEANCE))).toEqual([]);
  });
});

describe('what stands', () => {
  it('is never touched: a folder, a file, a link that leads nowhere', async () => {
    const takers: readonly ((bureau: Bureau, path: string) => void)[] = [
      (_, path) => mkdirSync(path),
      (bureau) => bureau.ecrit(`data/${SEANCE}`, 'un fichier'),
      (_, path) => symlinkSync('nulle-part', path),
    ];
    for (const take of takers) {
      const bureau = petitBureau();
      take(bureau, bureau.chemin(`data/${SEANCE}`));
      const avant = readdirSync(bureau.chemin('data'));
      const { code, err } = await bureau.seance('nouvelle', SEANCE);
      expect(code).toBe(1);
      expect(err).toMatch(/existe déjà : rien n'a été écrit/u);
      expect(readdirSync(bureau.chemin('data'))).toEqual(avant);
    }
  });

  it('must be a council that can be read', async () => {
    const bureau = petitBureau({ 'registre.yaml': 'communes: [ { nom: A, membres: [Bastien] } ]\n' });
    const { code, err } = await bureau.seance('nouvelle', SEANCE);
    expect(code).toBe(1);
    expect(err).toMatch(/FORME-18/u);
    expect(err).toMatch(/il faut d'abord corriger le conseil et son registre/u);
    expect(existsSync(bureau.chemin(`data/${SEANCE}`))).toBe(false);
  });

  it.each([
    [['nouvelle'], /Dites la date/u],
    [['nouvelle', '2024-02-30'], /« 2024-02-30 » n'est pas une date/u],
    [['nouvelle', '../ailleurs'], /n'est pas une date/u],
    [['nouvelle', SEANCE, '--convocation', 'hier'], /« hier » n'est pas une date/u],
    [['nouvelle', SEANCE, '--convocation', SEANCE], /ne peut pas être envoyée/u],
    [['nouvelle', SEANCE, '--lieu', 'a\u0007'], /ne s'imprime pas/u],
    [['nouvelle', SEANCE, '--ordre-du-jour', 'rien.txt'], /Il n'y a pas de fichier « rien\.txt »/u],
    [['nouvelle', SEANCE, '--rapporteur', 'PERSONNE'], /« PERSONNE » n'est pas au registre/u],
  ])('a wrong command is told: %s', async (argv, attendu) => {
    const bureau = petitBureau();
    const { code, err } = await bureau.seance(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(attendu);
    expect(existsSync(bureau.chemin(`data/${SEANCE}`))).toBe(false);
  });
});

describe('a value of YAML', () => {
  it('reads back as the text it is, in a block and between brackets', () => {
    const texte = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(fc.array(texte, { minLength: 1, maxLength: 4 }), (texts) => {
        const lu = parseYaml(`a: ${yamlScalar(texts[0] ?? '')}\nb: ${yamlFlow(texts)}\n`);
        expect(lu).toEqual({ ok: true, value: { a: texts[0], b: texts } });
      }),
    );
  });
});
