import type { Ecrit } from './ecrit.ts';
import type { Ligne } from './ligne.ts';

/** An item of a list. */
export interface Item {
  readonly ligne: Ligne;
  /** It goes on, on other lines or with items of its own: its first line does not end it. */
  readonly continue: boolean;
}

/** The items of one list of a body, at one level. */
export type Liste = readonly Item[];

const estSuite = ({ genre, texte }: Ligne): boolean => genre === 'texte' && /^\s{2,}/u.test(texte);

/** Whether the item of rank `rang` goes on past its first line. */
function continuee(lignes: readonly Ligne[], rang: number): boolean {
  const item = lignes[rang];
  const voisine = lignes[rang + 1];
  if (!item || !voisine) return false;
  if (voisine.genre === 'texte') return true;
  const suite =
    voisine.genre === 'vide' ? lignes.slice(rang + 1).find(({ genre }) => genre !== 'vide') : voisine;
  return suite !== undefined && (estSuite(suite) || (suite.genre === 'puce' && suite.niveau > item.niveau));
}

/** Whether a list at `niveau` may go on past `ligne`: an item below it, a continuation, a blank. */
const traverse = (ligne: Ligne, niveau: number): boolean =>
  ligne.genre === 'vide' || (ligne.genre === 'puce' && ligne.niveau > niveau) || ligne.genre === 'texte';

/** The lists of a paper's body: items of one level that only blanks and their own continuations part. */
export function listes({ lignes }: Ecrit): readonly Liste[] {
  const ouvertes = new Map<number, Item[]>();
  const closes: Liste[] = [];
  lignes.forEach((ligne, rang) => {
    for (const [niveau, liste] of ouvertes) {
      const apresUnBlanc = ligne.genre === 'texte' && !estSuite(ligne) && lignes[rang - 1]?.genre === 'vide';
      const memeNiveau = ligne.genre === 'puce' && ligne.niveau === niveau;
      if (memeNiveau || (traverse(ligne, niveau) && !apresUnBlanc)) continue;
      closes.push(liste);
      ouvertes.delete(niveau);
    }
    if (ligne.genre !== 'puce') return;
    const item = { ligne, continue: continuee(lignes, rang) };
    const siens = ouvertes.get(ligne.niveau);
    if (siens) siens.push(item);
    else ouvertes.set(ligne.niveau, [item]);
  });
  return [...closes, ...ouvertes.values()];
}

/** The punctuation mark that ends a line, or undefined when a word or a reference does. */
export function signeFinal({ nu }: Ligne): string | undefined {
  const dernier =
    nu
      .trimEnd()
      .replace(/[»")\]\s]+$/u, '')
      .at(-1) ?? '';
  return /[.,;:!?…]/u.test(dernier) ? dernier : undefined;
}
