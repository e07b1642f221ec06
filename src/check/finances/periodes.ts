import type { MontantEcrit } from './montants-ecrits.ts';

/** How many of each period a year holds. */
const PAR_AN = new Map([
  ['mois', 12],
  ['mensuel', 12],
  ['trimestre', 4],
  ['trimestriel', 4],
  ['semestre', 2],
  ['semestriel', 2],
  ['an', 1],
  ['année', 1],
  ['annuel', 1],
]);

const APRES =
  /^(?:[ \u00a0](?:HT|TTC|hors taxes|hors charges|net))?[ \u00a0]?(?:par[ \u00a0]|\/[ \u00a0]?|chaque[ \u00a0]|l')(mois|trimestre|semestre|année|an)(?!\p{L})|^[ \u00a0](mensuel|trimestriel|semestriel|annuel)(?:le)?s?(?!\p{L})/u;

const AVANT = /(?<!\p{L})(mensuel|trimestriel|semestriel|annuel)(?:le)?s?(?!\p{L})[^€.;,|]{0,40}$/u;

/** How often in a year a sum is due, as the words beside it tell; undefined when they do not. */
export function foisParAn({ avant, apres }: Pick<MontantEcrit, 'avant' | 'apres'>): number | undefined {
  const dit = APRES.exec(apres);
  return PAR_AN.get(dit?.[1] ?? dit?.[2] ?? AVANT.exec(avant)?.[1] ?? '');
}
