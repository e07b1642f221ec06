import type { DataPath } from '../../diagnostics/fault.ts';
import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import type { MontantEcrit } from './montants-ecrits.ts';
import { montantsEcrits } from './montants-ecrits.ts';

/** Whether a line is a point of the decision. */
export const estDeLaDecision = (chemin: DataPath): boolean =>
  chemin[0] === 'rapports' && chemin[2] === 'decision';

/** The report that a convention is annexed to, or the convention alone where none annexes it: one matter, written once. */
export function papiersDeLaMatiere(dossier: Dossier, papier: Ecrit): readonly Ecrit[] {
  if (papier.genre === 'convention') return [papier];
  const rapport = dossier.rapports[papier.id];
  const annexees = rapport === undefined ? [] : conventionsAnnexees(rapport);
  return [papier, ...annexees.flatMap((id) => ecritDe(dossier, 'convention', id) ?? [])];
}

/** The conventions that a paper is read with, as they stand in the data: those that a report annexes, or itself. */
export function conventionsDe({ rapports, conventions }: Dossier, { genre, id }: Ecrit): readonly unknown[] {
  const rapport = genre === 'rapport' ? rapports[id] : undefined;
  return rapport ? conventionsAnnexees(rapport).map((nom) => conventions[nom]) : [conventions[id]];
}

/** Every sum typed in a report and the conventions that it annexes. */
export const montantsDeLaMatiere = (dossier: Dossier, papier: Ecrit): readonly MontantEcrit[] =>
  papiersDeLaMatiere(dossier, papier).flatMap(montantsEcrits);

/** The conventions that some report annexes. */
export const annexees = ({ rapports }: Dossier): ReadonlySet<string> =>
  new Set(Object.values(rapports).flatMap(conventionsAnnexees));
