import { questionsTraitees } from '../parcours.ts';
import type { Contexte } from '../regle.ts';
import { ecartsDAnnonce, issueDe, voixDuDernierTour, votesAnormaux } from '../scrutins.ts';

/** A figure noted in the sitting that is not the one that the sheet gives. */
export interface Discordance {
  /** Rank of its question in the order of passage. */
  readonly rang: number;
  /** What was counted: heads, proxies, or voices. */
  readonly genre: 'presents' | 'procurations' | 'voix';
}

/** Heads and proxies counted that are not those of the sheet. */
const desPointages = ({ dossier, chronologie, rangs }: Contexte): readonly Discordance[] =>
  dossier.presences.pointages.flatMap(({ question, presents, procurations }): readonly Discordance[] => {
    const rang = rangs.get(question);
    const etat = chronologie.questions[rang ?? -1];
    if (rang === undefined || etat === undefined) return [];
    return [
      ...(presents === etat.presents.length ? [] : [{ rang, genre: 'presents' as const }]),
      ...(procurations === undefined || procurations === etat.procurationsAvecVoix
        ? []
        : [{ rang, genre: 'procurations' as const }]),
    ];
  });

/** Votes announced, noted by name or counted in the urn that the sheet can't give: one a question. */
const desVotes = (contexte: Contexte): readonly Discordance[] =>
  questionsTraitees(contexte).flatMap((question): readonly Discordance[] => {
    const { rapport, etat } = question;
    if (rapport.scrutin.mode === 'sans-vote') return [];
    const bulletins = rapport.scrutin.mode === 'secret' ? voixDuDernierTour(rapport) : undefined;
    const juste =
      bulletins === undefined
        ? votesAnormaux(question).length === 0 &&
          issueDe(question).decompte.pour >= 0 &&
          ecartsDAnnonce(question).length === 0
        : bulletins === etat.votants;
    return juste ? [] : [{ rang: etat.rang, genre: 'voix' }];
  });

/** All that was counted in the room and that the sheet does not give, in the order of passage. */
export const discordances = (contexte: Contexte): readonly Discordance[] =>
  [...desPointages(contexte), ...desVotes(contexte)].toSorted((a, b) => a.rang - b.rang);
