import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { HOME } from '../../bench/sample.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { dossierVide, lance, rangeTout } from '../cli/monde.ts';

const guide = readFileSync(join(HOME, 'docs', 'guide-secretariat.md'), 'utf8');
const SEANCE = 'data/2025-06-23';

/** The text of the guide under `heading`, up to the next heading of its level or of a higher one. */
function sous(heading: string): string {
  const from = guide.indexOf(`${heading}\n`);
  expect(from, heading).toBeGreaterThan(-1);
  const level = heading.indexOf(' ');
  const text = guide.slice(from + heading.length);
  const end = text
    .replace(/```[\s\S]*?```/gu, (bloc) => '`'.repeat(bloc.length))
    .search(new RegExp(`^#{1,${level}} `, 'mu'));
  return end === -1 ? text : text.slice(0, end);
}

interface Bloc {
  readonly langue: string;
  readonly texte: string;
  /** The words that lead to it. */
  readonly avant: string;
}

const blocs = (section: string): readonly Bloc[] =>
  [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```/gmu)].map(({ 1: langue = '', 2: texte = '', index }) => ({
    langue,
    texte,
    avant: section.slice(0, index),
  }));

const ETAPES = '## Une délibération pas à pas';

const etape = (n: number): string =>
  sous(guide.match(new RegExp(`^### ${n}\\. .*$`, 'mu'))?.[0] ?? `### ${n}.`);

/** The table of members, as a spreadsheet would save it. */
const membres = (): string =>
  etape(1)
    .split('\n')
    .filter((ligne) => ligne.startsWith('|') && !ligne.startsWith('|--'))
    .map((ligne) =>
      ligne
        .split('|')
        .slice(1, -1)
        .map((cellule) => cellule.trim())
        .join(';'),
    )
    .join('\n');

type Cles = Readonly<Record<string, unknown>>;

/** The keys of a block put over those of a text; an item alone is one more movement. */
function avec(texte: string, bloc: string): string {
  const ecrites = parse(bloc, { schema: 'failsafe' }) as Cles | readonly unknown[];
  const dedans = (parse(texte, { schema: 'failsafe' }) ?? {}) as Cles;
  const mouvements = Array.isArray(dedans.mouvements) ? dedans.mouvements : [];
  const cles = Array.isArray(ecrites) ? { mouvements: [...mouvements, ...ecrites] } : ecrites;
  return stringify({ ...dedans, ...cles });
}

/** What decisions that are voted apart stand in the place of, as the recipe says. */
const PROPRES = ['deliberation', 'scrutin', 'decision'];

/** A report with the keys of a block in its head. */
function rapportAvec(texte: string, bloc: string): string {
  const [, tete = '', corps = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/mu.exec(texte) ?? [];
  const cles = Object.entries(parse(tete, { schema: 'failsafe' }) as Cles);
  const laissees = bloc.startsWith('deliberations:') ? PROPRES : [];
  const gardees = Object.fromEntries(cles.filter(([cle]) => !laissees.includes(cle)));
  return `---\n${avec(stringify(gardees), bloc)}---\n${corps}`;
}

const corps = (texte: string, markdown: string): string =>
  texte.replace(/(^---\n[\s\S]*?^---\n)[\s\S]*/mu, `$1\n${markdown}`);

let modele = '';

const FIN = '# Exposé\n\nLe conseil en a été saisi.\n';

const enFichier = (cwd: string) => ({
  lit: (path: string): string => readFileSync(join(cwd, path), 'utf8'),
  ecrit: (path: string, texte: string): void => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), texte);
  },
});

/** Does what the steps say, in an empty folder; the council's folder. */
async function premiersPas(): Promise<string> {
  const cwd = dossierVide();
  const { ecrit } = enFichier(cwd);
  ecrit('membres.csv', membres());
  const reponses = ['--nom', 'Vaubrey-le-Haut', '--siege', '2 place de la Mairie, 39999 Vaubrey-le-Haut'];
  reponses.push('--ville', 'Vaubrey-le-Haut', '--departement', '39', '--population', '640');
  reponses.push('--tribunal', 'Tribunal administratif de Besançon');
  const installe = await lance(cwd, [
    'installer',
    'mairie',
    '--maison',
    'commune',
    '--membres',
    'membres.csv',
    ...reponses,
  ]);
  expect(installe.code, installe.err).toBe(0);
  const mairie = join(cwd, 'mairie');
  const [ordre, commande] = blocs(etape(3));
  const { lit, ecrit: pose } = enFichier(mairie);
  pose('ordre.txt', ordre?.texte ?? '');
  const mots = [...(commande?.texte ?? '').matchAll(/"([^"]*)"|(\S+)/gu)].map(
    ([, cite, mot]) => cite ?? mot ?? '',
  );
  const nouvelle = await lance(mairie, mots.slice(1));
  expect(nouvelle.code, nouvelle.err).toBe(0);
  const [heures, feuille] = blocs(etape(4));
  pose(`${SEANCE}/seance.yaml`, avec(lit(`${SEANCE}/seance.yaml`), heures?.texte ?? ''));
  pose(`${SEANCE}/presences.yaml`, avec(lit(`${SEANCE}/presences.yaml`), feuille?.texte ?? ''));
  const [faits, texte] = blocs(etape(5));
  const rapport = `${SEANCE}/rapports/1.md`;
  pose(rapport, corps(rapportAvec(lit(rapport), faits?.texte ?? ''), texte?.texte ?? ''));
  return mairie;
}

async function erreurs(cwd: string): Promise<readonly string[]> {
  const { out } = await lance(cwd, ['verifier', '--format', 'json'], { today: '2025-06-26' as DateCivile });
  const { faults } = JSON.parse(out) as {
    faults: readonly { severity: string; code: string; message: string }[];
  };
  return faults
    .filter(({ severity }) => severity !== 'information')
    .map(({ code, message }) => `${code} ${message}`);
}

const RECETTES = [...sous('## Recettes').matchAll(/^### (.*)$/gmu)].map(([, titre = '']) => titre);

/** The report to which a recipe is put, where it is not that of question 1. */
const RAPPORT: Readonly<Record<string, number>> = { 'Une élection': 2, 'Le conseil prend acte': 3 };

/** Recipes that take question 2 from the agenda: it then has no votes. */
const SANS_ELECTION = new Set(['Une question retirée, reportée, ajoutée']);

/** What a recipe says in a sentence rather than in a block. */
const AUSSI: Readonly<Record<string, (cwd: string) => void>> = {
  'Les comptes': (cwd) => {
    const { lit, ecrit } = enFichier(cwd);
    const [mouvement = ''] = sous('### Les comptes').match(/- \{ pendant.*?\}/u) ?? [];
    ecrit(`${SEANCE}/presences.yaml`, avec(lit(`${SEANCE}/presences.yaml`), mouvement));
    const rapport = `${SEANCE}/rapports/2.md`;
    const tete =
      'nature: comptes\ntitre: Compte financier unique 2024\nscrutin: { contre: [] }\ndecision: [adopte le compte financier unique 2024]\n';
    ecrit(rapport, rapportAvec(lit(rapport), tete));
  },
};

function applique(cwd: string, titre: string): void {
  const { lit, ecrit } = enFichier(cwd);
  const rapport = `${SEANCE}/rapports/${RAPPORT[titre] ?? 1}.md`;
  for (const { langue, texte, avant } of blocs(sous(`### ${titre}`))) {
    const ou = [
      ...avant.matchAll(/`(seance|presences)\.yaml`|[Dd]ans le (?:texte du )?rapport|`debats\/1\.md`/gu),
    ].at(-1);
    const nom = ou?.[1];
    if (langue === 'sh') continue;
    if (ou?.[0] === '`debats/1.md`') ecrit(`${SEANCE}/debats/1.md`, texte);
    else if (langue === 'markdown') ecrit(rapport, corps(lit(rapport), FIN + texte));
    else if (nom) ecrit(`${SEANCE}/${nom}.yaml`, avec(lit(`${SEANCE}/${nom}.yaml`), texte));
    else ecrit(rapport, rapportAvec(lit(rapport), texte));
  }
  AUSSI[titre]?.(cwd);
}

beforeAll(async () => {
  modele = await premiersPas();
});

afterAll(rangeTout);

describe('the first deliberation, by the steps of the guide', () => {
  it('stands before the guide says anything else of files', () => {
    expect(guide.indexOf(ETAPES)).toBeLessThan(guide.indexOf('## Les fichiers'));
  });

  it('waits for the decisions of the other questions alone, is numbered, and is written', async () => {
    expect(await erreurs(modele)).toEqual([
      ...[2, 3].map((n) => expect.stringMatching(new RegExp(`^RAPP-08 .*n°${n}`, 'u'))),
      ...[2, 3].map((n) => expect.stringMatching(new RegExp(`^REDA-16 « À compléter ».*n°${n}`, 'u'))),
    ]);
    const cwd = dossierVide();
    cpSync(modele, cwd, { recursive: true });
    const [commandes] = blocs(etape(6));
    const codes: number[] = [];
    for (const commande of (commandes?.texte ?? '').trim().split('\n')) {
      codes.push((await lance(cwd, commande.split(' ').slice(1))).code);
    }
    expect(codes).toEqual([1, 0, 0]);
    expect(readFileSync(join(cwd, 'out/2025-06-23/1/deliberation.pdf')).length).toBeGreaterThan(10_000);
    expect(readFileSync(join(cwd, 'out/2025-06-23/1/preuve-du-vote.txt'), 'utf8')).toMatch(
      /Pour\s:\s12[\s\S]*Contre\s:\s1\b[\s\S]*Abstention\s:\s1\b/u,
    );
  });
});

describe('a recipe of the guide', () => {
  it.each(RECETTES)('is right as it is written: %s', async (titre) => {
    const cwd = dossierVide();
    cpSync(modele, cwd, { recursive: true });
    if (!SANS_ELECTION.has(titre)) applique(cwd, 'Une élection');
    applique(cwd, 'Le conseil prend acte');
    for (const n of [2, 3]) {
      const rapport = `${SEANCE}/rapports/${n}.md`;
      const { lit, ecrit } = enFichier(cwd);
      ecrit(rapport, corps(lit(rapport), FIN));
    }
    applique(cwd, titre);
    await lance(cwd, ['numeroter', '--ecrire']);
    expect(await erreurs(cwd)).toEqual([]);
  });
});
