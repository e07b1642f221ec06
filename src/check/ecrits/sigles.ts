import type { Dossier } from '../../domaine/dossier.ts';
import type { Ecrit } from './ecrit.ts';
import { lexique, motsDe, rangsDe } from './lexique.ts';
import type { Mot } from './mots.ts';

const SIGLE = /^\p{Lu}{2,}\d?$/u;

/** Not in a compound: "PMT-GBM", "8-AC". */
const isole = (nu: string, debut: number, fin: number): boolean =>
  nu.charAt(debut - 1) !== '-' && nu.charAt(fin) !== '-';

const LUS = new WeakMap<Ecrit, readonly Mot[]>();

/** The words of a paper all in capitals, hyphenated ones left aside, in its order; read once a paper. */
export function sigles(papier: Ecrit): readonly Mot[] {
  const lus = LUS.get(papier);
  if (lus) return lus;
  const lu = lexique(papier);
  const { debuts, fins } = lu;
  const mots = motsDe(lu)
    .filter((mot) => (mot.charCodeAt(1) < 0x61 || mot.charCodeAt(1) > 0x7f) && SIGLE.test(mot))
    .flatMap((mot) =>
      rangsDe(lu, mot).map((rang) => ({ mot, position: debuts[rang] ?? 0, fin: fins[rang] ?? 0 })),
    )
    .filter(({ position, fin }) => isole(papier.nu, position, fin))
    .map(({ mot, position }) => ({ mot, position }))
    .toSorted((a, b) => a.position - b.position);
  LUS.set(papier, mots);
  return mots;
}

/** The acronyms that the data introduce: the council's and the parties'. */
export const siglesConnus = ({ conseil, conventions }: Dossier): readonly string[] => [
  ...(conseil.collectivite.sigle ? [conseil.collectivite.sigle] : []),
  ...Object.values(conventions).flatMap(({ parties }) => parties.flatMap(({ sigle }) => sigle ?? [])),
];

const avecUneLettreDePlus = (long: string, court: string): boolean =>
  long.length === court.length + 1 &&
  [...long].some((_, rang) => long.slice(0, rang) + long.slice(rang + 1) === court);

const inverse = (a: string, b: string): boolean =>
  a.length === b.length &&
  [...a].some(
    (_, rang) => a.slice(0, rang) + (a[rang + 1] ?? '') + (a[rang] ?? '') + a.slice(rang + 2) === b,
  );

/**
 * The known acronym that `ecrit` misspells: a letter more, or two swapped. A letter changed makes too many other
 * acronyms, and an acronym of two letters is near everything.
 */
export const sigleVoisin = (ecrit: string, connus: readonly string[]): string | undefined =>
  connus.includes(ecrit)
    ? undefined
    : connus.find(
        (juste) => juste.length > 2 && (avecUneLettreDePlus(ecrit, juste) || inverse(ecrit, juste)),
      );
