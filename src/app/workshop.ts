import type { Cadre } from '../derive/index.ts';
import { cadre } from '../derive/index.ts';
import type { Fault } from '../diagnostics/fault.ts';
import type { DocumentState } from '../document/tree.ts';
import { chronologie } from '../domaine/chronologie.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { Workspace } from '../doors/disk/workspace.ts';
import { readTemplateFiles } from '../doors/disk/workspace.ts';
import type { Sources } from '../readers/dossier/index.ts';
import { diskReader, listSittings, loadDossier } from '../readers/dossier/index.ts';
import type { Chantier } from './actes.ts';
import { readAtelier } from './atelier.ts';

/** What the documents of a sitting are made with: templates and house style; faults, or a sentence, when they can't. */
export function workshopFor(
  workspace: Workspace,
  dossier: Dossier,
  sources: Sources,
  etat: DocumentState,
): Chantier | readonly Fault[] | string {
  const files = readTemplateFiles(workspace);
  if (typeof files === 'string') return files;
  const { atelier, faults } = readAtelier(files, workspace.templatesShown);
  if (atelier === undefined) return faults;
  return { cadre: cadre(dossier, chronologie(dossier)), atelier, sources, etat };
}

/** The other sittings of the year of `id` at hand, up to it; those that can't be read whole are left to their own check. */
export function framesOfTheYear({ data, dataShown }: Workspace, { id, seance }: Dossier): readonly Cadre[] {
  const reader = diskReader(data);
  const annee = seance.date.slice(0, 4);
  return listSittings(reader)
    .filter((other) => other !== id)
    .flatMap((other) => {
      const { dossier, partial } = loadDossier(dataShown, other, reader);
      const kept = dossier !== undefined && !partial && dossier.seance.date.startsWith(annee);
      return kept && dossier.seance.date <= seance.date ? [cadre(dossier, chronologie(dossier))] : [];
    });
}
