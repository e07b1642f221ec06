import { cadre } from '../derive/index.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { sortFaults } from '../diagnostics/index.ts';
import { chronologie } from '../domaine/chronologie.ts';
import type { OpenSitting } from '../doors/cli/open-sitting.ts';
import { forbids } from '../doors/cli/open-sitting.ts';
import type { Workspace } from '../doors/disk/workspace.ts';
import { readTemplateFiles } from '../doors/disk/workspace.ts';
import { fautesDeQuestion } from './actes.ts';
import { readAtelier } from './atelier.ts';
import { fautesDesDocuments } from './documents/document-de-seance.ts';

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
