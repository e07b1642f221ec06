import type { Elu } from './conseil.ts';
import type { DateCivile } from './date.ts';
import type { Rapport } from './rapport.ts';

/**
 * The year whose accounts are voted: the last one before that of the sitting that the title names, else the year before
 * the sitting's own.
 */
export function exerciceDesComptes({ titre }: Pick<Rapport, 'titre'>, seance: DateCivile): number {
  const annee = Number(seance.slice(0, 4));
  const dites = [...titre.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([dite]) => Number(dite));
  const closes = dites.filter((dite) => dite < annee);
  return closes.length === 0 ? annee - 1 : Math.max(...closes);
}

/**
 * Whether `chef` took office after the last day of `exercice`: the accounts are those of a predecessor, and the one in
 * office may preside and vote (CGCT L2121-14 speaks of the head whose accounts are debated).
 */
export const estSuccesseur = ({ depuis }: Pick<Elu, 'depuis'>, exercice: number): boolean =>
  depuis !== undefined && Number(depuis.slice(0, 4)) > exercice;
