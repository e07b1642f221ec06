import type { WrittenText } from '../compose/body-slots.ts';
import type { DataPath } from '../diagnostics/fault.ts';
import type { DeliberationDuRapport } from '../domaine/deliberations.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Sources } from '../readers/dossier/index.ts';

/** A text of the dossier, and where it is written: looked up only when a fault needs it. */
export function writtenText(sources: Sources, path: DataPath, text: string): WrittenText {
  const place = () => {
    const position = sources.position(path);
    return { file: position?.file ?? '', line: position?.line ?? 1 };
  };
  return { text, place };
}

/** Where the decision of a deliberation is written: in its report, or among those voted apart. */
export const decisionPath = ({ rapport, rang }: DeliberationDuRapport): DataPath =>
  rang === undefined ? ['rapports', rapport.question] : ['rapports', rapport.question, 'deliberations', rang];

/** The points of a decision that are words, by their rank in it. */
export function writtenPoints(
  sources: Sources,
  deliberation: DeliberationDuRapport,
): ReadonlyMap<number, WrittenText> {
  const points = new Map<number, WrittenText>();
  deliberation.rapport.decision.forEach((point, rank) => {
    if (point.genre !== 'texte') return;
    const path = [...decisionPath(deliberation), 'decision', rank];
    points.set(rank, writtenText(sources, path, point.texte));
  });
  return points;
}

/** The words of the amendments moved on a report, in their order. */
export const writtenAmendements = (
  sources: Sources,
  { question, amendements = [] }: Rapport,
): readonly WrittenText[] =>
  amendements.map(({ texte }, rank) =>
    writtenText(sources, ['rapports', question, 'amendements', rank, 'texte'], texte),
  );
