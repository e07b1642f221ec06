import type { DataPath } from '../../diagnostics/fault.ts';
import type { Convention } from '../../domaine/convention.ts';
import { titres } from '../../domaine/titres.ts';

/** Where a clause that is missing would stand: the heading of the part "Articles", else the body. */
export function lieuDesArticles(id: string, { corps }: Convention): DataPath {
  const partie = titres(corps).find(({ niveau, titre }) => niveau === 1 && titre === 'Articles');
  return ['conventions', id, 'corps', ...(partie ? [partie.ligne] : [])];
}
