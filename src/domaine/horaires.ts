import type { Heure } from './date.ts';
import type { Horaire, IdQuestion } from './seance.ts';

/** What a sitting says of its time. */
export interface Deroulement {
  readonly ordre_de_passage: readonly IdQuestion[];
  readonly ouverture?: Heure;
  readonly levee?: Heure;
  readonly horaires?: readonly Horaire[];
}

/**
 * The boundary between questions that an hour falls at (0 before the first vote, n after the last), or the questions
 * among which the hours noted do not choose, or that the sitting was not open.
 */
export type BorneDHeure =
  | { readonly borne: number }
  | { readonly parmi: readonly IdQuestion[] }
  | { readonly horsSeance: true };

const UN_JOUR = 24 * 60;

const minutes = (heure: Heure): number => {
  const [heures = 0, reste = 0] = heure.split('h').map(Number);
  return heures * 60 + reste;
};

/** Minutes from the midnight before the opening: a sitting that closes past midnight goes on into the next day. */
export function instantDeSeance({ ouverture, levee }: Deroulement, heure: Heure): number {
  const traverse = ouverture !== undefined && levee !== undefined && levee < ouverture;
  return minutes(heure) + (traverse && heure <= levee ? UN_JOUR : 0);
}

/** By boundary: when it was passed, undefined where it was not noted. The vote on a question closes it. */
function jalons(seance: Deroulement): readonly (number | undefined)[] {
  const { ordre_de_passage: ordre, levee, horaires = [] } = seance;
  const de = new Map(horaires.map((horaire) => [horaire.question, horaire]));
  const instant = (heure: Heure | undefined): number | undefined =>
    heure === undefined ? undefined : instantDeSeance(seance, heure);
  return [...ordre, undefined].map((question, borne) => {
    const precedente = ordre[borne - 1];
    const votee = precedente === undefined ? undefined : de.get(precedente)?.votee;
    return instant(votee ?? (question === undefined ? levee : de.get(question)?.appelee));
  });
}

/**
 * Where someone stands who comes or leaves at `heure`. A question is under way from its call to the next, unless the hour
 * of its vote is noted: who comes meanwhile is there for its vote, who leaves is not.
 */
export function borneDHeure(seance: Deroulement, heure: Heure, sens: 'arrivee' | 'depart'): BorneDHeure {
  const { ordre_de_passage: ordre, ouverture, horaires = [] } = seance;
  const instant = instantDeSeance(seance, heure);
  if (ouverture !== undefined && instant <= minutes(ouverture)) {
    return sens === 'arrivee' ? { borne: 0 } : { horsSeance: true };
  }
  const passes = jalons(seance);
  const derniere = passes.findLastIndex((un) => un !== undefined && un <= instant);
  const suivante = passes.findIndex((un, borne) => borne > derniere && un !== undefined && un > instant);
  const debut = Math.max(derniere, 0);
  // Not called yet: whoever moves now moves before its discussion at the latest.
  const aAppeler = ordre.findIndex((question) => {
    const appelee = horaires.find((un) => un.question === question)?.appelee;
    return appelee !== undefined && instantDeSeance(seance, appelee) > instant;
  });
  const fin = Math.min(
    suivante === -1 ? Math.max(ordre.length, debut + 1) : suivante,
    aAppeler === -1 ? Number.POSITIVE_INFINITY : aAppeler + 1,
  );
  if (debut === ordre.length) return sens === 'arrivee' ? { horsSeance: true } : { borne: debut };
  return fin - debut === 1 ? { borne: debut } : { parmi: ordre.slice(debut, fin) };
}
