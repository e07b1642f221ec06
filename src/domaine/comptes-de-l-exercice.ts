import type { Conseil, Elu } from './conseil.ts';
import type { DateCivile } from './date.ts';
import type { NomElu } from './personne.ts';
import type { Rapport } from './rapport.ts';
import type { RegistreEcrit } from './registre.ts';
import { lignesDuRegistre } from './registre.ts';

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

/**
 * Those who were head of the executive in `exercice` and no longer are on `jour`, by the dates of the register: where
 * they still sit they too leave for the vote (CGCT L2121-14: "même s'il n'est plus en fonction").
 */
export function anciensChefs(
  { executif }: Pick<Conseil, 'executif'>,
  registre: RegistreEcrit,
  exercice: number,
  jour: DateCivile,
): readonly NomElu[] {
  const titres = new Set([executif.masculin, executif.feminin]);
  const annee = (date: DateCivile): number => Number(date.slice(0, 4));
  return lignesDuRegistre(registre)
    .map(({ elu }) => elu)
    .filter(
      ({ fonction, depuis, jusqu_au: fin }) =>
        fonction !== undefined &&
        titres.has(fonction) &&
        fin !== undefined &&
        fin < jour &&
        annee(fin) >= exercice &&
        (depuis === undefined || annee(depuis) <= exercice),
    )
    .map(({ nom }) => nom);
}
