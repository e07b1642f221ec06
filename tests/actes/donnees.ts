import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Files of a data folder, as text, by their path in it. */
export type Fichiers = Readonly<Record<string, string>>;

/** The sample sitting. */
export const SEANCE = '2024-09-26';

/** Paths of the files that the tests change. */
export const CHEMINS = {
  conseil: 'conseil.yaml',
  registre: 'registre.yaml',
  seance: `${SEANCE}/seance.yaml`,
  presences: `${SEANCE}/presences.yaml`,
  rapport: `${SEANCE}/rapports/64.md`,
  convention: `${SEANCE}/conventions/pmt-2024.md`,
} as const;

const DOSSIER = fileURLToPath(new URL('../../data/', import.meta.url));

function lues(): Fichiers {
  const chemins = readdirSync(DOSSIER, { recursive: true, encoding: 'utf8' })
    .map((chemin) => chemin.replaceAll('\\', '/'))
    .filter((chemin) => /\.(?:yaml|md)$/u.test(chemin))
    .toSorted();
  return Object.fromEntries(chemins.map((chemin) => [chemin, readFileSync(`${DOSSIER}${chemin}`, 'utf8')]));
}

/** The files of the sample data. */
export const DONNEES: Fichiers = lues();

/** The name of a file to change: that of a key of `CHEMINS`. */
export type Sorte = keyof typeof CHEMINS;

/** A change of one file: what stands there once, and what is to stand there. */
export type Changement = readonly [sorte: Sorte, ancien: string, nouveau: string];

/** The files with changes made; a text to be changed that does not stand exactly once in its file is an error. */
export function avec(changements: readonly Changement[], fichiers: Fichiers = DONNEES): Fichiers {
  const changes: Record<string, string> = { ...fichiers };
  for (const [sorte, ancien, nouveau] of changements) {
    const chemin = CHEMINS[sorte];
    const texte = changes[chemin] ?? '';
    const fois = texte.split(ancien).length - 1;
    if (fois !== 1) throw new Error(`« ${ancien} » stands ${fois} times in ${chemin}`);
    changes[chemin] = texte.replace(ancien, () => nouveau);
  }
  return changes;
}
