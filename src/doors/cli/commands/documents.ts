import { join } from 'node:path';
import type { Chantier } from '../../../app/actes.ts';
import { documentDeSeance } from '../../../app/documents/document-de-seance.ts';
import { kindOf } from '../../../app/documents/sitting-documents.ts';
import { isDocumentName } from '../../../app/formats.ts';
import { hindrances } from '../../../app/policy/stated-at-the-end.ts';
import { fichiersDesActes } from '../../../app/production.ts';
import { framesOfTheYear, workshopFor } from '../../../app/workshop.ts';
import type { Fault } from '../../../diagnostics/fault.ts';
import { exitCode, sortFaults } from '../../../diagnostics/index.ts';
import type { Workspace } from '../../disk/workspace.ts';
import { folder, shown, workspaceOf } from '../../disk/workspace.ts';
import type { PendingFile } from '../../disk/write-files.ts';
import { writeFiles } from '../../disk/write-files.ts';
import type { DocumentRequest } from '../document-request.ts';
import { documentRequest } from '../document-request.ts';
import type { OpenSitting } from '../open-sitting.ts';
import { chosenSitting, forbids, openSitting, printFaults } from '../open-sitting.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

interface Made {
  readonly files: readonly (PendingFile & { readonly pages?: number })[];
  readonly faults: readonly Fault[];
}

/** Makes every document that was asked for, in memory. */
async function make(
  workspace: Workspace,
  chantier: Chantier,
  { names, formats }: DocumentRequest,
  target: string,
): Promise<Made> {
  const autres = names.some((name) => kindOf(name).needs.includes('annee'))
    ? framesOfTheYear(workspace, chantier.cadre.dossier)
    : [];
  const composed = names.map((name) => documentDeSeance(chantier, name, autres));
  const actes = composed.flatMap(({ acte }) => acte ?? []);
  const { fichiers, faults } = await fichiersDesActes(chantier, actes, formats);
  // What stands beside acts, for those who have them signed elsewhere, these documents go without.
  const alone = fichiers.filter(({ nom }) => isDocumentName(nom));
  return {
    files: alone.map(({ nom, ...rest }) => ({ path: join(target, nom), ...rest })),
    faults: [...composed.flatMap(({ faults: found }) => found), ...faults],
  };
}

const size = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} ko`;

function write(world: World, { files, faults }: Made, sources: Chantier['sources']): number {
  const sorted = sortFaults(faults, sources.position);
  if (sorted.length > 0) printFaults(world, sorted);
  if (forbids(sorted)) {
    world.err("\nAucun document n'a été écrit : corrigez d'abord les erreurs ci-dessus.\n");
    return EXIT.errors;
  }
  const failures = writeFiles(files);
  if (failures.length > 0) {
    world.err(`${failures.join('\n')}\n`);
    return EXIT.errors;
  }
  for (const { path, bytes, pages } of files) {
    const long = pages === undefined ? '' : `${pages} page${pages > 1 ? 's' : ''}, `;
    world.out(`  ${shown(world, path)}  (${long}${size(bytes.length)})\n`);
  }
  world.out(`${files.length} document${files.length > 1 ? 's écrits' : ' écrit'}.\n`);
  return EXIT.done;
}

function usage(world: World, sentence: string): number {
  world.err(`${sentence}\n`);
  return EXIT.usage;
}

/** Tells the errors of the sitting; whether they forbid what is asked for. A draft is never forbidden. */
function isForbidden(
  world: World,
  { names }: DocumentRequest,
  { dossier, sources, faults, acknowledged }: OpenSitting,
  isDraft: boolean,
): boolean {
  const { forbidding, elsewhere } = isDraft
    ? { forbidding: faults.filter(({ severity }) => severity === 'erreur'), elsewhere: [] }
    : hindrances(names, faults, { ...(dossier ? { dossier } : {}), sources });
  if (forbidding.length > 0) printFaults(world, forbidding, acknowledged);
  if (dossier === undefined || (forbidding.length > 0 && !isDraft)) {
    world.err("\nAucun document n'a été écrit : corrigez d'abord les erreurs ci-dessus.\n");
    return true;
  }
  const number = elsewhere.length;
  const what =
    number > 1
      ? `${number} erreurs dans les rapports, que ces documents n'énoncent pas : « seance verifier » les montre.`
      : "1 erreur dans les rapports, que ces documents n'énoncent pas : « seance verifier » la montre.";
  if (number > 0) world.err(`${what}\n`);
  return false;
}

/** Runs `seance documents`. */
export async function documents(world: World, args: Arguments): Promise<number> {
  const request = documentRequest(args);
  if (typeof request === 'string') return usage(world, request);
  const workspace = workspaceOf(world, args);
  const chosen = chosenSitting(workspace, args);
  if (typeof chosen === 'string') return usage(world, chosen);
  const sitting = openSitting(workspace, chosen.id, world.today);
  const { id, dossier, sources } = sitting;
  const draft = args.options.projet !== undefined;
  if (isForbidden(world, request, sitting, draft) || dossier === undefined)
    return exitCode(sitting.faults) || EXIT.errors;
  const chantier = workshopFor(workspace, dossier, sources, draft ? 'projet' : 'definitif');
  if (typeof chantier === 'string') return usage(world, chantier);
  if (!('cadre' in chantier)) {
    printFaults(world, chantier);
    return exitCode(chantier);
  }
  const target = join(folder(world, args, 'sortie', 'out'), id);
  return write(world, await make(workspace, chantier, request, target), sources);
}
