import type { Dossier } from '../../domaine/dossier.ts';
import { homonymes, lireIdQuestion, nomDeFichier } from '../../domaine/id-question.ts';
import { estExaminee, questionsConnues, sortDe } from '../../domaine/ordre-du-jour.ts';
import type { Rapport } from '../../domaine/rapport.ts';

/** Why a question that was asked for has no act to be made. */
export type NoActe =
  | { readonly genre: 'unknown' | 'no-report' | 'withdrawn' | 'postponed'; readonly question: string }
  /** Two questions would be written in one folder, and overwrite each other. */
  | { readonly genre: 'same-folder'; readonly questions: readonly [string, string]; readonly folder: string };

function whyNot({ seance }: Dossier, asked: string): NoActe {
  const question = lireIdQuestion(asked);
  if (question === undefined || !questionsConnues(seance).includes(question))
    return { genre: 'unknown', question: asked };
  if (estExaminee(seance, question)) return { genre: 'no-report', question };
  return { genre: sortDe(seance, question).genre === 'retiree' ? 'withdrawn' : 'postponed', question };
}

function sameFolder({ rapports }: Dossier): NoActe | undefined {
  const [one] = homonymes(Object.values(rapports).map(({ question }) => question));
  if (one === undefined) return undefined;
  const { premiere, seconde } = one;
  return {
    genre: 'same-folder',
    questions: [premiere, seconde],
    folder: nomDeFichier(premiere).toLowerCase(),
  };
}

/** The questions of the sitting that give acts, in the order of passage: those taken, and reported on. */
export const questionsWithActe = ({ rapports, seance }: Dossier): readonly Rapport[] =>
  seance.ordre_de_passage
    .filter((question) => estExaminee(seance, question))
    .flatMap((question) => rapports[question] ?? []);

/** The reports of the questions `asked` for, in the order of passage; of all that give acts when nothing is asked. */
export function questionsToMake(dossier: Dossier, asked?: readonly string[]): readonly Rapport[] | NoActe {
  const same = sameFolder(dossier);
  if (same) return same;
  const all = questionsWithActe(dossier);
  if (asked === undefined) return all;
  const lacking = asked.find((question) => !all.some((rapport) => rapport.question === question));
  if (lacking !== undefined) return whyNot(dossier, lacking);
  return all.filter(({ question }) => asked.includes(question));
}
