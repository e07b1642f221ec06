import { cadre } from '../../derive/index.ts';
import { chronologie } from '../../domaine/chronologie.ts';
import { rapportDe } from '../../domaine/dossier.ts';
import { forbids } from '../../doors/cli/open-sitting.ts';
import type { Workspace } from '../../doors/disk/workspace.ts';
import { readTemplateFiles } from '../../doors/disk/workspace.ts';
import type { CarriedData } from '../../readers/acts/carried-data.ts';
import { carriedData } from '../../readers/acts/carried-data.ts';
import { diskReader, listSittings, loadDossier } from '../../readers/dossier/index.ts';
import { actesDeQuestion } from '../actes.ts';
import { readAtelier } from '../atelier.ts';

const BROKEN =
  "les données d'aujourd'hui ont des erreurs qui empêchent de refaire l'acte : « seance verifier » les montre.";

/** The act that today's data would give in place of `act`, by the data it would carry; a French sentence if none. */
export function todaysAct(
  workspace: Workspace,
  { seance, question, nom }: CarriedData,
): CarriedData | string {
  const reader = diskReader(workspace.data);
  if (!listSittings(reader).includes(seance))
    return `il n'y a pas de séance « ${seance} » dans ${workspace.dataShown} (--donnees donne un autre dossier, --sans-donnees s'en passe).`;
  const { dossier, partial, sources } = loadDossier(workspace.dataShown, seance, reader);
  if (dossier === undefined || partial) return BROKEN;
  const rapport = rapportDe(dossier, question);
  if (rapport === undefined) return `la question n°${question} n'a plus de rapport dans la séance ${seance}.`;
  const files = readTemplateFiles(workspace);
  if (typeof files === 'string') return files;
  const { atelier } = readAtelier(files, workspace.templatesShown);
  if (atelier === undefined) return `les modèles de ${workspace.templatesShown} ont des erreurs.`;
  // As a draft, so that an act that could not be written today is still compared.
  const chantier = {
    ...{ cadre: cadre(dossier, chronologie(dossier)), atelier },
    ...{ sources, etat: 'projet' as const },
  };
  const { actes, faults } = actesDeQuestion(chantier, rapport);
  if (forbids(faults)) return BROKEN;
  const attachments = actes
    .find((acte) => acte.nom === nom)
    ?.document.attachments.map(({ content, ...said }) => ({ ...said, bytes: Buffer.from(content, 'utf8') }));
  const today = carriedData(attachments ?? []);
  return typeof today === 'object' ? today : `la question n°${question} ne donne plus d'acte « ${nom} ».`;
}
