import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { Presences } from '../domaine/feuille-de-presence.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { IdQuestion } from '../domaine/seance.ts';

/** Who went out of the room for `question` alone, or for it among others, and came back. */
export const sortisPendant = ({ mouvements }: Presences, question: IdQuestion): ReadonlySet<NomElu> =>
  new Set(
    mouvements.flatMap(({ pendant = [], sortent = [] }) => (pendant.includes(question) ? sortent : [])),
  );

/** Who keeps out of a question for an interest: withdraws a voice, or went out for it. */
export const retiresPourInteret = (
  { interets }: EtatDeQuestion,
  sortis: ReadonlySet<NomElu>,
): readonly NomElu[] => interets.filter(({ elu, voix }) => voix > 0 || sortis.has(elu)).map(({ elu }) => elu);
