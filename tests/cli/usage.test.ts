import { afterAll, describe, expect, it } from 'vitest';
import { dossierDeTravail, dossierVide, lance, pose, rangeTout } from './monde.ts';

const travail = dossierDeTravail();
afterAll(rangeTout);

const COMMANDES = [
  'generer',
  'verifier',
  'chronologie',
  'controler',
  'extraire',
  'expliquer',
  'regles',
  'schemas',
] as const;

describe("l'aide", () => {
  it.each([
    '--aide',
    '--help',
    '-h',
    'aide',
  ])('« seance %s » dit les commandes et les codes de sortie', async (mot) => {
    const { code, out, err } = await lance(travail, [mot], { width: 400 });
    expect([code, err]).toEqual([0, '']);
    for (const commande of COMMANDES) expect(out).toMatch(new RegExp(`^ {2}${commande} .*\\.$`, 'mu'));
    expect(out).toMatch(/Codes de sortie : 0 .*, 1 .*, 2 .*, 3 /u);
  });

  it('« seance » tout court dit la même chose, et que la commande manque', async () => {
    const { code, out } = await lance(travail, []);
    expect(code).toBe(2);
    expect(out).toBe((await lance(travail, ['--aide'])).out);
  });

  it.each(COMMANDES)('« seance %s --aide » explique la commande et donne des exemples', async (commande) => {
    const { code, out, err } = await lance(travail, [commande, '--aide']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage : seance ${commande}`, 'u'));
    expect(out).toMatch(new RegExp(`Exemples\n {2}seance ${commande}`, 'u'));
    expect(out).toContain('--donnees DIR');
  });

  it.each([60, 80, 100])('tient dans %i colonnes, sans perdre un mot', async (width) => {
    const { out: aide } = await lance(travail, ['--aide']);
    const noms = [...aide.matchAll(/^ {2}([a-z]+) /gmu)].map(([, nom = '']) => nom);
    expect(noms.length).toBeGreaterThan(12);
    for (const argv of [['--aide'], ...noms.map((nom) => [nom, '--aide'])]) {
      const { out: large } = await lance(travail, argv, { width: 400 });
      const { out } = await lance(travail, argv, { width });
      expect(out.split('\n').filter((ligne) => ligne.length > width)).toEqual([]);
      expect(out.split(/\s+/u)).toEqual(large.split(/\s+/u));
    }
  });

  it('donne la version', async () => {
    expect(await lance(travail, ['--version'])).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
      err: '',
    });
  });
});

describe('une commande mal écrite', () => {
  it.each([
    [['genere'], /La commande « genere » n'existe pas\. Vouliez-vous dire « generer » \?/u],
    [['zzzzzzzzzz'], /La commande « zzzzzzzzzz » n'existe pas\. « seance --aide » donne la liste\./u],
    [
      ['generer', '--formt', 'pdf'],
      /^La commande « generer » n'a pas d'option « --formt »\. Vouliez-vous dire « format » \?/u,
    ],
    [['generer', '--format'], /L'option « --format » attend une valeur/u],
    [['generer', '--projet=oui'], /L'option « --projet » ne prend pas de valeur\./u],
    [['generer', '--format', 'pfd'], /Le format « pfd » n'existe pas : pdf et docx/u],
    [['generer', '--format', 'pdf,odt'], /Le format « odt » n'existe pas/u],
    [
      ['generer', '2024-09-27'],
      /pas de séance « 2024-09-27 » dans data\. Vouliez-vous dire « 2024-09-26 » \?/u,
    ],
    [['generer', '2024-09-26', 'encore'], /^La commande « generer » ne sait que faire de « encore »/u],
    [
      ['generer', '--question', '640'],
      /La question « 640 » n'est pas dans l'ordre de passage\. Vouliez-vous dire « 64 » \?/u,
    ],
    [['generer', '--question', '12'], /La question « 12 » n'a pas de rapport/u],
    [['verifier', '--format', 'xml'], /Le format « xml » n'existe pas : texte, json et sarif/u],
    [['verifier', '2023-01-01'], /pas de séance « 2023-01-01 »/u],
    [['chronologie', 'demain'], /pas de séance « demain »/u],
    [
      ['generer', '--donnees', 'nulle-part'],
      /aucune séance dans nulle-part : ce dossier n'existe pas\.\n.*seance nouvelle/u,
    ],
    [['generer', '--modeles', 'nulle-part'], /Le dossier des modèles nulle-part ne se lit pas/u],
    [['expliquer'], /Dites quelle règle expliquer/u],
    [['expliquer', 'PROC-99'], /Aucune règle ne porte le code « PROC-99 »\..*PROC-/u],
  ])('%j : dit ce qui ne va pas, propose, sort avec 2 et ne touche à rien', async (argv, phrase) => {
    const { code, out, err } = await lance(travail, argv);
    expect(err).toMatch(phrase);
    expect([code, out]).toEqual([2, '']);
  });

  it('dit toutes ses erreurs à la fois', async () => {
    const { code, err } = await lance(travail, ['generer', '--formt', 'pdf', '--queston', '64']);
    expect(code).toBe(2);
    expect(err).toMatch(/« --formt ».*\n.*« --queston »/u);
  });

  it('dit, dans un dossier vide, ce qui est attendu', async () => {
    const { code, err } = await lance(dossierVide(), ['generer']);
    expect(code).toBe(2);
    expect(err).toMatch(/aucune séance dans data : ce dossier n'existe pas/u);
  });

  it.each([
    ['conseil.yaml', /dans data : un dossier par séance/u],
    ['2025-03-20/seance.yml', /le fichier « 2025-03-20\/seance\.yml » doit s'appeler seance\.yaml/u],
    ['2025-03-20/Séance.yaml', /« 2025-03-20\/Séance\.yaml » doit s'appeler seance\.yaml/u],
    ['2025-03-20/seance.yaml.txt', /doit s'appeler seance\.yaml/u],
    ['2025-03-20 (copie)/seance.yaml', /le nom du dossier « 2025-03-20 \(copie\) » ne convient pas/u],
    ['seance.yaml', /ce dossier contient seance\.yaml lui-même/u],
  ])('dit, quand les données ne sont que %s, pourquoi il ne voit pas de séance', async (fichier, phrase) => {
    const { code, err } = await lance(dossierDeTravail({ [fichier]: 'date: 2025-03-20\n' }), ['verifier']);
    expect(code).toBe(2);
    expect(err).toMatch(phrase);
    expect(err).toContain('seance nouvelle DATE');
  });

  it('dit que data est un fichier', async () => {
    const cwd = dossierVide();
    pose(cwd, { data: 'rien' });
    expect((await lance(cwd, ['verifier'])).err).toMatch(/dans data : c'est un fichier/u);
  });

  it.each([
    '__proto__',
    'constructor',
    '../../etc',
    '',
    '.',
  ])('ne prend pas %j pour une séance', async (nom) => {
    const { code, out } = await lance(travail, ['verifier', nom]);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('une règle', () => {
  it('est expliquée : ce qu’elle tient, sa source, des exemples', async () => {
    const { code, out } = await lance(travail, ['expliquer', 'FINA-05']);
    expect(code).toBe(0);
    expect(out).toContain('FINA-05');
    expect(out.split('\n').length).toBeGreaterThan(10);
  });
});
