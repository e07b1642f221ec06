import type { EtatDeQuestion } from '../../domaine/chronologie.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Pointage } from '../../domaine/feuille-de-presence.ts';
import { parCle } from '../../domaine/par-cle.ts';
import { rangs } from '../../domaine/seance.ts';
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

/** A sitting, and what is true at its questions. */
interface Lue {
  readonly dossier: Dossier;
  readonly questionA: (rang: number) => EtatDeQuestion | undefined;
}

/** Ranks at which each question of the order is first taken. */
const premiers = ({ seance: { ordre_de_passage: ordre } }: Dossier): ReadonlySet<number> =>
  new Set(new Map(ordre.map((question, rang) => [question, rang] as const).toReversed()).values());

/** What was counted in the room and the sheet does not give, at the questions of these ranks in turn, as far as it is asked. */
export function* discordancesAux(
  { dossier, questionA }: Lue,
  ordre: Iterable<number>,
): Generator<Discordance> {
  const rang = rangs(dossier.seance);
  const parRang = parCle(dossier.presences.pointages, ({ question }) => String(rang.get(question)));
  const nouveaux = premiers(dossier);
  for (const ici of ordre) {
    const etat = questionA(ici);
    if (etat === undefined) continue;
    for (const pointage of parRang.get(String(ici)) ?? []) yield* duPointage(pointage, etat);
    if (nouveaux.has(ici) && !voteJuste(dossier, etat)) yield { rang: ici, genre: 'voix' };
  }
}

/** All that was counted in the room and that the sheet does not give, in the order of passage. */
export const discordances = ({ dossier, chronologie: { questions } }: Contexte): readonly Discordance[] => [
  ...discordancesAux({ dossier, questionA: (rang) => questions[rang] }, questions.keys()),
];
