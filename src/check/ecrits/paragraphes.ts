import type { Ecrit } from './ecrit.ts';
import type { Ligne } from './ligne.ts';

/** Lines that make one block: a field, a heading, an item with what continues it, a paragraph. */
export type Paragraphe = readonly Ligne[];

/** The blocks of a paper, in its order. */
export function paragraphes({ lignes }: Ecrit): readonly Paragraphe[] {
  const blocs: Ligne[][] = [];
  let suite = false;
  for (const ligne of lignes) {
    const dernier = blocs.at(-1);
    if (ligne.genre === 'vide') suite = false;
    else if (ligne.genre === 'texte' && suite && dernier) dernier.push(ligne);
    else {
      blocs.push([ligne]);
      suite = ligne.genre === 'texte' || ligne.genre === 'puce';
    }
  }
  return blocs;
}
