import { contexteDe } from '../contexte.ts';
import type { Contexte } from '../regle.ts';
import type { Discordance } from './discordances.ts';
import { discordances } from './discordances.ts';
import type { Reparation } from './reparation.ts';
import { reparations } from './reparations.ts';

/** A line that, were it other, would make right all or nearly all that was counted. */
export interface Cause {
  readonly reparation: Reparation;
  /** Other lines of which the same is true. */
  readonly autres: readonly Reparation[];
  readonly fausses: readonly Discordance[];
}

/** Changes that are tried at most: each reckons the whole sitting again. */
const ESSAIS = 300;

/** Lines that may be shown for one cause: where more would do, none of them is told from the others. */
const AU_PLUS = 3;

const lieu = ({ chemin }: Reparation): string => chemin.join('.');

/** What stays wrong once `reparation` is made, what the journal then says against itself included. */
function reste(contexte: Contexte, { dossier }: Reparation): number {
  const { seancesAnterieures, dossiersDuMemeJour, aujourdhui } = contexte;
  const suivant = contexteDe({ dossier, seancesAnterieures, dossiersDuMemeJour, aujourdhui });
  const deja = contexte.chronologie.contradictions.length;
  return discordances(suivant).length + 2 * Math.max(0, suivant.chronologie.contradictions.length - deja);
}

/** Whether so few of `avant` figures stay wrong that the change can't be a chance; one is enough for a line contradicted. */
function convainc({ contredite }: Reparation, avant: number, apres: number): boolean {
  if (apres === 0) return contredite === true || avant >= 2;
  return avant >= 8 && apres * 4 <= avant;
}

/** Whether some figures agree with the sheet: somebody came or left in between, rather than was away throughout. */
const estPartielle = (contexte: Contexte, fausses: readonly Discordance[]): boolean =>
  new Set(fausses.map(({ rang }) => rang)).size < contexte.chronologie.questions.length;

/** The lines that are shown: those that the sheet itself contradicts alone, if any; else those of the journal first. */
function aMontrer(
  contexte: Contexte,
  fausses: readonly Discordance[],
  gardees: readonly Reparation[],
): readonly Reparation[] {
  const contredites = gardees.filter(({ contredite }) => contredite);
  if (contredites.length > 0) return contredites;
  if (!estPartielle(contexte, fausses)) return gardees;
  const duJournal = ({ chemin }: Reparation): boolean => chemin[1] === 'mouvements';
  return [...gardees.filter(duJournal), ...gardees.filter((une) => !duJournal(une))];
}

/**
 * The one slip that explains most of what was counted and that the sheet does not give: single changes of the data are
 * tried, and kept when they make right at least two figures. Undefined where nothing does, or where many would.
 */
export function cause(contexte: Contexte): Cause | undefined {
  const fausses = discordances(contexte);
  if (fausses.length === 0) return undefined;
  const essais = reparations(contexte, fausses)
    .filter(({ contredite }) => contredite || fausses.length >= 2)
    .slice(0, ESSAIS)
    .map((reparation) => ({ reparation, apres: reste(contexte, reparation) }));
  const moindre = Math.min(...essais.map(({ apres }) => apres));
  const gardees = new Map<string, Reparation>();
  for (const { reparation, apres } of essais)
    if (apres === moindre && !gardees.has(lieu(reparation)) && convainc(reparation, fausses.length, moindre))
      gardees.set(lieu(reparation), reparation);
  const montrees = aMontrer(contexte, fausses, [...gardees.values()]);
  const [reparation, ...autres] = montrees;
  if (!reparation || montrees.length > AU_PLUS) return undefined;
  return { reparation, autres, fausses };
}
