import { existsSync, readFileSync } from 'node:fs';
import type { Demandes, Indice } from './indice.ts';
import { unique } from './indice.ts';

/**
 * What the patterns of rules ask, read off them at the build and left beside the program: the sources run as they are
 * read it off them at their first use, and so does the program for a pattern that is not there, with the same result.
 */
const FICHIER = 'ready-made/motifs.json';

const DU_PROGRAMME = new URL(FICHIER, import.meta.url);

type Pretes = Readonly<Record<string, Demandes>>;

let ouvertes: Pretes | undefined;

const ouvre = (): Pretes => (existsSync(DU_PROGRAMME) ? JSON.parse(readFileSync(DU_PROGRAMME, 'utf8')) : {});

/** What was written of an index, with the one object that stands for its letters. */
const relu = ({ morceau, signe, premier, ou, textes }: Indice): Indice => ({
  ...(morceau ? { morceau: unique(morceau) } : {}),
  signe,
  premier,
  ou,
  textes,
});

/** What the pattern that `cle` names asks, if the build read it. */
export function demandePrete(cle: string): Demandes | undefined {
  ouvertes ??= ouvre();
  const prete = Object.hasOwn(ouvertes, cle) ? ouvertes[cle] : undefined;
  return prete && { ...prete, exigences: prete.exigences.map((indices) => indices.map(relu)) };
}

/** The file that holds what some patterns ask, from the folder of the program, in the order of their names. */
export const motifsDeConstruction = (
  lus: ReadonlyMap<string, Demandes>,
): Readonly<Record<string, string>> => {
  const ranges = [...lus].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { [FICHIER]: JSON.stringify(Object.fromEntries(ranges)) };
};
