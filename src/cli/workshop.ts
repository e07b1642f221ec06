import { lireModeles } from '../compose/modeles.ts';
import type { Cadre } from '../derive/index.ts';
import { cadre } from '../derive/index.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { sortFaults } from '../diagnostics/index.ts';
import type { DocumentState } from '../document/tree.ts';
import { chronologie } from '../domaine/chronologie.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { Sources } from '../load/index.ts';
import { diskReader, listSittings, loadCharte, loadDossier } from '../load/index.ts';
import type { Chantier } from '../pipeline.ts';
import { forbids } from './open-sitting.ts';
import type { Workspace } from './workspace.ts';
import { readTemplateFiles } from './workspace.ts';

/** What the documents of a sitting are made with: templates and house style; faults, or a sentence, when they can't. */
export function workshopFor(
  workspace: Workspace,
  dossier: Dossier,
  sources: Sources,
  etat: DocumentState,
): Chantier | readonly Fault[] | string {
  const files = readTemplateFiles(workspace);
  if (typeof files === 'string') return files;
  const { charte, faults } = loadCharte(files.charte, `${workspace.templatesShown}/charte.yaml`);
  const modeles = lireModeles(files.sources, workspace.templatesShown);
  const all = sortFaults([...faults, ...modeles.faults]);
  if (charte === undefined || forbids(all)) return all;
  return { cadre: cadre(dossier, chronologie(dossier)), atelier: { modeles, charte }, sources, etat };
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
