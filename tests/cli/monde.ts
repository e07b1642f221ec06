import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HOME } from '../../bench/sample.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { run } from '../../src/doors/cli/cli.ts';
import type { World } from '../../src/doors/cli/world.ts';
import { DONNEES, type Fichiers } from '../actes/donnees.ts';

/** What a command printed, and its exit code. */
export interface Sortie {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const dossiers: string[] = [];

/** A new empty folder. */
export function dossierVide(): string {
  const dossier = mkdtempSync(join(tmpdir(), 'seance-'));
  dossiers.push(dossier);
  return dossier;
}

/** Takes every such folder away. */
export function rangeTout(): void {
  for (const dossier of dossiers.splice(0)) rmSync(dossier, { recursive: true, force: true });
}

/** Writes files under a folder. */
export function pose(dossier: string, fichiers: Fichiers): void {
  for (const [chemin, texte] of Object.entries(fichiers)) {
    const complet = join(dossier, chemin);
    mkdirSync(dirname(complet), { recursive: true });
    writeFileSync(complet, texte);
  }
}

/** A folder in which someone works: `data/` with the sample sitting, or with these files instead. */
export function dossierDeTravail(fichiers: Fichiers = DONNEES): string {
  const dossier = dossierVide();
  pose(join(dossier, 'data'), fichiers);
  return dossier;
}

/** Gives a command in a folder, in a world of its own: no colour, a wide terminal, always the same day. */
export async function lance(
  cwd: string,
  argv: readonly string[],
  autre: Partial<World> = {},
): Promise<Sortie> {
  const dit = { out: '', err: '' };
  const world: World = {
    out: (texte) => {
      dit.out += texte;
    },
    err: (texte) => {
      dit.err += texte;
    },
    cwd,
    home: HOME,
    today: '2024-10-07' as DateCivile,
    clock: () => 0,
    color: false,
    width: 100,
    ...autre,
  };
  const code = await run(argv, world);
  return { code, ...dit };
}

/** Every file under a folder, by path, with its bytes in base 64; an empty object when there is no such folder. */
export function contenu(dossier: string): Readonly<Record<string, string>> {
  if (!existsSync(dossier)) return {};
  const chemins = readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => join(entree.parentPath, entree.name))
    .toSorted();
  return Object.fromEntries(
    chemins.map((chemin) => [
      chemin.slice(dossier.length + 1).replaceAll('\\', '/'),
      readFileSync(chemin).toString('base64'),
    ]),
  );
}

/** The documents under a folder: their paths. What the program keeps for itself beside them is left out. */
export const documents = (dossier: string): readonly string[] =>
  Object.keys(contenu(dossier)).filter((chemin) => /\.(?:pdf|docx)$/u.test(chemin));
