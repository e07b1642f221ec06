import { deroulement } from '../../domaine/chronologie.ts';
import type { Contexte } from '../regle.ts';
import type { Discordance } from './discordances.ts';
import { discordances, discordancesAux } from './discordances.ts';
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

/** The ranks of a sitting, those where something is wrong first: they tell soonest that a change does not make it right. */
const lesFaussesDAbord = (contexte: Contexte, fausses: readonly Discordance[]): ReadonlySet<number> =>
  new Set([...fausses.map(({ rang }) => rang), ...contexte.chronologie.questions.keys()]);

/** What stays wrong once `reparation` is made, what the journal then says against itself included; not told beyond `limite`. */
function reste(
  contexte: Contexte,
  { dossier }: Reparation,
  ordre: ReadonlySet<number>,
  limite: number,
): number {
  const { contradictions, questionA } = deroulement(dossier);
  const deja = contexte.chronologie.contradictions.length;
  let total = 2 * Math.max(0, contradictions.length - deja);
  if (total > limite) return total;
  for (const _ of discordancesAux({ dossier, questionA }, ordre)) {
    total += 1;
    if (total > limite) break;
  }
  return total;
}

/** Figures beyond which some may stay wrong, one in so many. */
const PLUSIEURS = 8;
const RARES = 4;

/** A change, and how many figures stay wrong once it is made. */
interface Essai {
  readonly reparation: Reparation;
  readonly apres: number;
}

/** Whether so few of `avant` figures stay wrong that the change can't be a chance; one is enough for a line contradicted. */
function convainc({ contredite }: Reparation, avant: number, apres: number): boolean {
  if (apres === 0) return contredite === true || avant >= 2;
  return avant >= PLUSIEURS && apres * RARES <= avant;
}

/** The same for each of the changes; those that leave more wrong than another, or than could convince, are not reckoned to the end. */
function essaie(
  contexte: Contexte,
  toutes: readonly Reparation[],
  fausses: readonly Discordance[],
): readonly Essai[] {
  const ordre = lesFaussesDAbord(contexte, fausses);
  let limite = fausses.length >= PLUSIEURS ? Math.floor(fausses.length / RARES) : 0;
  return toutes.map((reparation) => {
    const apres = reste(contexte, reparation, ordre, limite);
    limite = Math.min(limite, apres);
    return { reparation, apres };
  });
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
  const toutes = reparations(contexte, fausses).filter(({ contredite }) => contredite || fausses.length >= 2);
  const essais = essaie(contexte, toutes.slice(0, ESSAIS), fausses);
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
