import { cadre } from '../derive/index.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { sortFaults } from '../diagnostics/index.ts';
import { fautesDesDocuments } from '../documents-de-seance.ts';
import { chronologie } from '../domaine/chronologie.ts';
import { fautesDeQuestion } from '../pipeline.ts';
import { readAtelier } from './atelier.ts';
import type { OpenSitting } from './open-sitting.ts';
import { forbids } from './open-sitting.ts';
import type { Workspace } from './workspace.ts';
import { readTemplateFiles } from './workspace.ts';

/**
 * What composing every act and every document of a sitting finds in its written bodies and in the templates: a link that leads nowhere, a
 * heading out of rank, a misspelt path. Nothing is asked of a sitting that has errors already: what is derived from
 * them would be false.
 */
export function composeFaults(
  workspace: Workspace,
  { dossier, sources, faults }: OpenSitting,
): readonly Fault[] {
  if (dossier === undefined || forbids(faults)) return [];
  const files = readTemplateFiles(workspace);
  if (typeof files === 'string') return [];
  const { atelier, faults: ofTemplates } = readAtelier(files, workspace.templatesShown);
  if (atelier === undefined) return ofTemplates;
  const work = {
    cadre: cadre(dossier, chronologie(dossier)),
    atelier,
    sources,
    etat: 'definitif' as const,
  };
  const ofActs = dossier.seance.ordre_de_passage.flatMap((question) => {
    const rapport = dossier.rapports[question];
    return rapport ? fautesDeQuestion(work, rapport) : [];
  });
  return sortFaults([...ofTemplates, ...ofActs, ...fautesDesDocuments(work)], sources.position);
}
