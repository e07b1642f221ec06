import type { Fault } from '../diagnostics/fault.ts';
import type { Reference, References } from '../document/markdown/body-reading.ts';
import type { Renvois } from '../domaine/renvois.ts';
import type { Atelier } from './atelier.ts';
import { composeLine } from './index.ts';

/**
 * The cross-references that prose may use, each worded by its own template (`renvois/<genre>.hbs`) when it is met.
 * What a template gets wrong goes to `faults`.
 */
export function wordedReferences(
  renvois: Renvois,
  { templates: { byName }, written }: Atelier,
  faults: Fault[],
): References {
  const resolve = (id: string): Reference | undefined => {
    const wanted = renvois.get(id);
    const template = wanted && byName.get(`renvois/${wanted.genre}`);
    if (!wanted || !template) return undefined;
    const { text = '', faults: found } = composeLine(template, wanted.valeurs);
    faults.push(...found);
    return wanted.cible === undefined ? { text } : { text, href: `#${wanted.cible}` };
  };
  return { resolve, known: [...renvois.keys()], ...(written && { images: written }) };
}
