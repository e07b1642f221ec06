import type { EtatDeQuestion } from '../../domaine/chronologie.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Pointage } from '../../domaine/feuille-de-presence.ts';
import { parCle } from '../../domaine/par-cle.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import { rapportTraite } from '../parcours.ts';
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
const duPointage = (
  { presents, procurations }: Pointage,
  { rang, presents: calcules, procurationsAvecVoix }: EtatDeQuestion,
): readonly Discordance[] => [
  ...(presents === calcules.length ? [] : [{ rang, genre: 'presents' as const }]),
  ...(procurations === undefined || procurations === procurationsAvecVoix
    ? []
    : [{ rang, genre: 'procurations' as const }]),
];

/** Whether the votes announced, noted by name or counted in the urn are such as the sheet can give. */
function voteJuste(dossier: Dossier, etat: EtatDeQuestion): boolean {
  const rapport = rapportTraite(dossier, etat.question);
  if (rapport === undefined || rapport.scrutin.mode === 'sans-vote') return true;
  const question = { rapport, etat };
  const bulletins = rapport.scrutin.mode === 'secret' ? voixDuDernierTour(rapport) : undefined;
  if (bulletins !== undefined) return bulletins === etat.votants;
  return (
    votesAnormaux(question).length === 0 &&
    issueDe(question).decompte.pour >= 0 &&
    ecartsDAnnonce(question).length === 0
  );
}

/** What was counted in the room and the sheet does not give, in the order of passage, as far as it is asked. */
export function* discordancesDe(
  { dossier, rangs }: Pick<Contexte, 'dossier' | 'rangs'>,
  etats: Iterable<EtatDeQuestion>,
): Generator<Discordance> {
  const parRang = parCle(dossier.presences.pointages, ({ question }) => String(rangs.get(question)));
  const vues = new Set<IdQuestion>();
  for (const etat of etats) {
    for (const pointage of parRang.get(String(etat.rang)) ?? []) yield* duPointage(pointage, etat);
    if (!vues.has(etat.question) && !voteJuste(dossier, etat)) yield { rang: etat.rang, genre: 'voix' };
    vues.add(etat.question);
  }
}

/** All that was counted in the room and that the sheet does not give, in the order of passage. */
export const discordances = (contexte: Contexte): readonly Discordance[] => [
  ...discordancesDe(contexte, contexte.chronologie.questions),
];
