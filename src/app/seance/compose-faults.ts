import type { Fault } from '../../diagnostics/fault.ts';
import { sortFaults } from '../../diagnostics/index.ts';
import { questionFaults } from '../actes.ts';
import { isChantier, openChantier } from '../chantier.ts';
import { documentFaults } from '../documents/document-de-seance.ts';
import type { Folders } from '../folders.ts';
import { forbids } from '../policy/forbids.ts';
import type { OpenSeance } from './open-seance.ts';

/**
 * What composing every act and every document of a sitting finds in its written bodies and in the templates: a link
 * that leads nowhere, a heading out of rank, a misspelt path. Of a sitting that has errors already, only what no fact
 * changes is told, the templates' own faults: what is derived from errors would be false.
 */
export function composeFaults(folders: Folders, seance: OpenSeance): readonly Fault[] {
  const { dossier, sources, faults, partial } = seance;
  if (dossier === undefined || partial) return [];
  const chantier = openChantier(folders, { dossier, sources, etat: 'definitif' });
  if (typeof chantier === 'string') return [];
  if (!isChantier(chantier)) return chantier;
  if (forbids(faults)) return sortFaults(chantier.faults, sources.position);
  const ofActs = dossier.seance.ordre_de_passage.flatMap((question) => {
    const rapport = dossier.rapports[question];
    return rapport ? questionFaults(chantier, rapport) : [];
  });
  return sortFaults([...chantier.faults, ...ofActs, ...documentFaults(chantier)], sources.position);
}
