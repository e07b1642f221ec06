import { plie } from './pliage.ts';
/** A heading of a written body. */
export interface Titre {
  /** 1 to 6. */
  readonly niveau: number;
  readonly titre: string;
  /** Written `{#id}` at the end of the line, else made from the title. */
  readonly id: string;
  /** Whether the id was written. */
  readonly nomme: boolean;
  /** Rank of its line in the body, from 0. */
  readonly ligne: number;
}

/** "Montant et modalités" becomes "montant-et-modalites". */
export const identifiant = (titre: string): string =>
  plie(titre)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

function lire(corps: string): readonly Titre[] {
  return corps.split('\n').flatMap((brute, ligne): Titre[] => {
    if (!brute.startsWith('#')) return [];
    const texte = brute.endsWith('\r') ? brute.slice(0, -1) : brute;
    const lu = /^(#{1,6})\s+(.*?)(?:\s*\{#([\w-]+)\})?\s*#*$/u.exec(texte);
    if (!lu) return [];
    const titre = lu[2] ?? '';
    const nom = lu[3];
    const id = nom ?? identifiant(titre);
    return [{ niveau: (lu[1] ?? '').length, titre, id, nomme: nom !== undefined, ligne }];
  });
}

/** Headings already read, by body. Cached: a dozen rules ask for those of each body; emptied when it grows too large. */
const LUS = new Map<string, readonly Titre[]>();

const PLUS_DE_CORPS = 200;

/** The headings of a Markdown body, in order. */
export function titres(corps: string): readonly Titre[] {
  const lus = LUS.get(corps);
  if (lus) return lus;
  const trouves = lire(corps);
  if (LUS.size >= PLUS_DE_CORPS) LUS.clear();
  LUS.set(corps, trouves);
  return trouves;
}

/** The level-2 headings that stand under the level-1 heading named `partie`. */
export function titresDe(corps: string, partie: string): readonly Titre[] {
  const tous = titres(corps);
  const debut = tous.findIndex(({ niveau, id }) => niveau === 1 && id === identifiant(partie));
  if (debut === -1) return [];
  const fin = tous.findIndex(({ niveau }, rang) => rang > debut && niveau === 1);
  return tous.slice(debut + 1, fin === -1 ? undefined : fin).filter(({ niveau }) => niveau === 2);
}
