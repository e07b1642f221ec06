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

/** For each line, the next that is not blank; undefined after the last. */
function suivantes(lignes: readonly Ligne[]): readonly (Ligne | undefined)[] {
  const suites = new Array<Ligne | undefined>(lignes.length);
  let suite: Ligne | undefined;
  for (let rang = lignes.length - 1; rang >= 0; rang -= 1) {
    suites[rang] = suite;
    if (lignes[rang]?.genre !== 'vide') suite = lignes[rang];
  }
  return suites;
}

/** Whether `item` goes on past its first line; `voisine` is the next line, `suite` the next that is not blank. */
function continuee(item: Ligne, voisine: Ligne | undefined, suite: Ligne | undefined): boolean {
  if (voisine?.genre === 'texte') return true;
  return suite !== undefined && (estSuite(suite) || (suite.genre === 'puce' && suite.niveau > item.niveau));
}

/** Whether a list at `niveau` may go on past `ligne`: an item below it, a continuation, a blank. */
const traverse = (ligne: Ligne, niveau: number): boolean =>
  ligne.genre === 'vide' || (ligne.genre === 'puce' && ligne.niveau > niveau) || ligne.genre === 'texte';

const estNumerote = ({ texte }: Ligne): boolean => /^\s*\d/u.test(texte);

/** Whether `ligne` is an item of the list open at `niveau`: after numbers, dashes begin another list. */
const enFaitPartie = (ligne: Ligne, niveau: number, [premier]: Liste): boolean =>
  ligne.genre === 'puce' &&
  ligne.niveau === niveau &&
  premier !== undefined &&
  estNumerote(ligne) === estNumerote(premier.ligne);

/** The lists of a paper's body: items of one level that only blanks and their own continuations part. */
export function listes({ lignes }: Ecrit): readonly Liste[] {
  const ouvertes = new Map<number, Item[]>();
  const closes: Liste[] = [];
  const suites = suivantes(lignes);
  lignes.forEach((ligne, rang) => {
    for (const [niveau, liste] of ouvertes) {
      const apresUnBlanc = ligne.genre === 'texte' && !estSuite(ligne) && lignes[rang - 1]?.genre === 'vide';
      if (enFaitPartie(ligne, niveau, liste) || (traverse(ligne, niveau) && !apresUnBlanc)) continue;
      closes.push(liste);
      ouvertes.delete(niveau);
    }
    if (ligne.genre !== 'puce') return;
    const item = { ligne, continue: continuee(ligne, lignes[rang + 1], suites[rang]) };
    const siens = ouvertes.get(ligne.niveau);
    if (siens) siens.push(item);
    else ouvertes.set(ligne.niveau, [item]);
  });
  return [...closes, ...ouvertes.values()];
}

/** What may close a sentence after its mark. */
const FERMANTS = /[»")\]\s]/u;

/** The punctuation mark that ends a line, or undefined when a word or a reference does. */
export function signeFinal({ nu }: Ligne): string | undefined {
  let place = nu.length - 1;
  while (place >= 0 && FERMANTS.test(nu.charAt(place))) place -= 1;
  const dernier = nu.charAt(place);
  return /[.,;:!?…]/u.test(dernier) ? dernier : undefined;
}
