import type { Mouvement, Presences } from '../../domaine/feuille-de-presence.ts';
import type { BorneDHeure, Deroulement } from '../../domaine/horaires.ts';
import { borneDHeure } from '../../domaine/horaires.ts';
import { enPlages } from '../../domaine/ordre-du-jour.ts';
import type { LinkProblem } from './names/link.ts';

/** What an hour that names no question says in messages, and what to do of it. */
export function unplacedHour(
  hour: string,
  found: Exclude<BorneDHeure, { readonly borne: number }>,
): { readonly message: string; readonly hint: string } {
  if ('horsSeance' in found) {
    return {
      message: `« ${hour} » est une heure où la séance n'était pas ouverte.`,
      hint: "Corriger l'heure, ou celles de l'ouverture et de la levée dans seance.yaml.",
    };
  }
  const few = enPlages(found.parmi);
  return {
    message: `« ${hour} » est une heure, qui ne dit pas quelle question était alors appelée, parmi ${few}.`,
    hint: 'Noter sous « horaires » de seance.yaml quand ces questions ont été appelées (« - { question: 3, appelee: 18h45 } »), ou écrire le numéro de la question.',
  };
}

/** Whether a line of the journal gives its hour alone. */
const isHourAlone = ({ avant, apres, pendant, heure }: Mouvement): boolean =>
  heure !== undefined && (avant ?? apres ?? pendant) === undefined;

/** The question that bounds a movement noted by its hour; arrivals and departures of one hour are of one question. */
function bounded(mouvement: Mouvement, seance: Deroulement): Mouvement | LinkProblem['saying'] {
  const { heure, arrivent } = mouvement;
  if (heure === undefined || !isHourAlone(mouvement)) return mouvement;
  const found = borneDHeure(seance, heure, arrivent.length > 0 ? 'arrivee' : 'depart');
  if (!('borne' in found)) return { code: 'ORDRE-06', written: heure, ...unplacedHour(heure, found) };
  const next = seance.ordre_de_passage[found.borne];
  const last = seance.ordre_de_passage.at(-1);
  if (next !== undefined) return { ...mouvement, avant: next };
  return last === undefined ? mouvement : { ...mouvement, apres: last };
}

/** The attendance with a question beside each hour, and the hours that give none. */
export function boundedByHours(
  presences: Presences,
  seance: Deroulement,
): { readonly presences: Presences; readonly problems: readonly LinkProblem[] } {
  if (!presences.mouvements.some(isHourAlone)) return { presences, problems: [] };
  const problems: LinkProblem[] = [];
  const mouvements = presences.mouvements.map((mouvement, rank) => {
    const found = bounded(mouvement, seance);
    if (!('code' in found)) return found;
    problems.push({ path: ['mouvements', rank, 'heure'], saying: found });
    return mouvement;
  });
  return { presences: { ...presences, mouvements }, problems };
}
