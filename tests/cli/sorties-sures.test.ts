import { afterAll, describe, expect, it } from 'vitest';
import { visible } from '../../src/diagnostics/foreign-text.ts';
import type { World } from '../../src/doors/cli/world.ts';
import { avec, CHEMINS, DONNEES, type Fichiers } from '../actes/donnees.ts';
import { feuilleDeReference } from '../starter/feuille-de-reference.ts';
import { csvOf } from '../starter/tables.ts';
import { dossierDeTravail, lance, pose, rangeTout, type Sortie } from './monde.ts';

afterAll(rangeTout);

describe('le dossier des actes', () => {
  it.each([
    ['generer', 'data'],
    ['generer', 'data/2024-09-26'],
    ['documents', './data/actes'],
  ])('« %s --sortie %s » est refusé : des actes seraient lus comme des données', async (commande, sortie) => {
    const { code, err } = await lance(dossierDeTravail(), [commande, '--projet', '--sortie', sortie]);
    expect(code).toBe(2);
    expect(err).toMatch(/dans le dossier des données/u);
  });

  it('peut porter un nom qui commence comme celui des données', async () => {
    const { code } = await lance(dossierDeTravail(), [
      'documents',
      '--document',
      'feuille-de-presence',
      '--sortie',
      'data-actes',
    ]);
    expect(code).toBe(0);
  });
});

/** Clears the screen, rings, turns the reading round, hides, goes back to the start of the line. */
const PIEGE = '\u001b[2J\u0007\u202e\u200b\rx';

/** What a terminal would obey, or nobody would see, but line feeds. */
const PIEGES = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

const tout = ({ out, err }: Sortie): string => out + err;

const RAPPORT = DONNEES[CHEMINS.rapport] ?? '';

/** Data in which about everything that is told holds a trap: values, keys, names of files and of folders. */
const PIEGEES: Fichiers = {
  ...avec([
    ['seance', 'lieu: Salle', `lieu: "${JSON.stringify(PIEGE).slice(1, -1)} Salle`.concat(' "\nx: "')],
    ['registre', 'M. Thomas JAVAUX', `M. Tho${PIEGE}mas JAVAUX`],
    ['presences', 'Agnès BOURGEOIS', `Agnès BOUR${PIEGE}GEOIS`],
    ['rapport', 'instance: Bureau', `instance: Bureau${PIEGE}`],
    ['convention', 'Tout litige', `Tout ${PIEGE} litige`],
  ]),
  [`2024-09-26/rapports/6${PIEGE}5.md`]: RAPPORT,
  [`2024-09-26/conventions/a${PIEGE}.md`]: 'rien',
  [`20${PIEGE}24/seance.yaml`]: 'date: 2024-09-26\n',
};

const COMMANDES: readonly (readonly string[])[] = [
  ['verifier', '2024-09-26'],
  ['verifier', '2024-09-26', '--format', 'json'],
  ['verifier', '2024-09-26', '--format', 'sarif'],
  ['generer', '2024-09-26', '--projet'],
  ['documents', '2024-09-26', '--projet'],
  ['chronologie', '2024-09-26'],
  ['echeances', '2024-09-26'],
  ['numeroter', '2024-09-26'],
  ['generer', '2024-09-26', '--question', `6${PIEGE}4`],
  ['generer', '2024-09-26', '--format', PIEGE],
  ['generer', PIEGE],
  [PIEGE],
  ['verifier', `--${PIEGE}`],
  ['verifier', '--donnees', `da${PIEGE}ta`],
  ['expliquer', PIEGE],
  ['importer', 'presences', `a${PIEGE}.csv`],
  ['importer', PIEGE, 'a.csv'],
  ['nouvelle', PIEGE],
  ['nouvelle', '2025-01-02', '--lieu', PIEGE],
  ['controler', `a${PIEGE}.pdf`],
  ['controler', `a${PIEGE}.pdf`, '--format', 'json'],
];

const TERMINAL: Partial<World> = { color: true, terminal: true };

const ESC = '\u001b';

/** The colours and the bar, which the program prints of itself. */
const A_LUI = new RegExp(`${ESC}\\[(?:[012]|1;3[136])m|${ESC}\\[K|^\\r`, 'gmu');

describe('ce qui est imprimé', () => {
  const travail = dossierDeTravail(PIEGEES);

  it.each(
    COMMANDES.map((argv) => [visible(argv.join(' ')), argv] as const),
  )('%s : ne commande rien, ne cache rien', async (_, argv) => {
    const nue = await lance(travail, argv);
    expect(nue.code).toBeLessThan(3);
    expect(tout(nue)).not.toMatch(PIEGES);
    const peinte = await lance(travail, argv, TERMINAL);
    expect(tout(peinte).replace(A_LUI, '')).not.toMatch(PIEGES);
  });

  it('dit à un autre programme la valeur même', async () => {
    const { out } = await lance(travail, ['verifier', '2024-09-26', '--format', 'json']);
    const fichiers = JSON.parse(out).faults.map(
      ({ position }: { position: { file: string } }) => position.file,
    );
    expect(fichiers).toContain(`data/2024-09-26/conventions/a${PIEGE}.md`);
  });

  it('garde un nom piégé hors du texte qui serait écrit dans presences.yaml', async () => {
    const propre = dossierDeTravail();
    pose(propre, { [`feuille${PIEGE}.csv`]: csvOf(feuilleDeReference()) });
    const sortie = await lance(propre, ['importer', 'presences', `feuille${PIEGE}.csv`]);
    expect(sortie.code).toBe(0);
    expect(sortie.out).toContain('<U+202E>');
    expect(tout(sortie)).not.toMatch(PIEGES);
  });
});

describe('une citation', () => {
  it.each(['texte', 'json', 'sarif'])('tient en 80 caractères (%s)', async (format) => {
    const long = 'Bu rau '.repeat(300).trim();
    const travail = dossierDeTravail(
      avec([
        ['rapport', 'instance: Bureau', `instance: ${long}`],
        ['presences', 'Agnès BOURGEOIS', `Agnès ${long}`],
        ['seance', 'lieu: Salle', `lieux: ${long} Salle`],
        ['rapport', 'rapporteur: Anne VIGNOT', `rapporteur: ${long}`],
      ]),
    );
    const { out } = await lance(travail, ['verifier', '--format', format], { width: 100_000 });
    const citations = [...out.matchAll(/« ([^«»]*) »/gu)].map(([, dit = '']) => [...dit].length);
    expect(citations.length).toBeGreaterThan(2);
    expect(Math.max(...citations)).toBeLessThanOrEqual(80);
  });
});
