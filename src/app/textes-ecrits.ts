import type { TexteEcrit } from '../compose/corps.ts';
import type { DataPath } from '../diagnostics/fault.ts';
import type { DeliberationDuRapport } from '../domaine/deliberations.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Sources } from '../readers/dossier/index.ts';

/** A text of the dossier, and where it is written: looked up only when a fault needs it. */
export function texteEcrit(sources: Sources, path: DataPath, texte: string): TexteEcrit {
  const lieu = (): { fichier: string; ligne: number } => {
    const position = sources.position(path);
    return { fichier: position?.file ?? '', ligne: position?.line ?? 1 };
  };
  return { texte, lieu };
}

/** Where the decision of a deliberation is written: in its report, or among those voted apart. */
export const cheminDe = ({ rapport, rang }: DeliberationDuRapport): DataPath =>
  rang === undefined ? ['rapports', rapport.question] : ['rapports', rapport.question, 'deliberations', rang];

/** The points of a decision that are words, by their rank in it. */
export function pointsEcrits(
  sources: Sources,
  deliberation: DeliberationDuRapport,
): ReadonlyMap<number, TexteEcrit> {
  const points = new Map<number, TexteEcrit>();
  deliberation.rapport.decision.forEach((point, rang) => {
    if (point.genre !== 'texte') return;
    const chemin = [...cheminDe(deliberation), 'decision', rang];
    points.set(rang, texteEcrit(sources, chemin, point.texte));
  });
  return points;
}

/** The words of the amendments moved on a report, in their order. */
export const amendementsEcrits = (
  sources: Sources,
  { question, amendements = [] }: Rapport,
): readonly TexteEcrit[] =>
  amendements.map(({ texte }, rang) =>
    texteEcrit(sources, ['rapports', question, 'amendements', rang, 'texte'], texte),
  );
