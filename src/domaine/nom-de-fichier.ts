import { sansAccents } from './pliage.ts';
import type { IdQuestion } from './seance.ts';

/**
 * The id of a question made safe for a folder's name on any system: `8/a` becomes `8-a`. Letters, figures, points
 * inside and hyphens are kept; two ids may give one name, which the door must refuse.
 */
export function nomDeFichier(id: IdQuestion): string {
  const nu = sansAccents(id)
    .replace(/[^A-Za-z0-9.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/gu, '');
  const sur = nu === '' ? 'question' : nu;
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu.test(sur) ? `question-${sur}` : sur;
}
