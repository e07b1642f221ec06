import { citation, quoted } from '../../diagnostics/foreign-text.ts';
import { rapportDe } from '../../domaine/dossier.ts';
import { type CarriedData, carriedData } from '../../readers/acts/carried-data.ts';
import { makeActes } from '../actes.ts';
import { isChantier, openChantier } from '../chantier.ts';
import type { Folders } from '../folders.ts';
import { forbids } from '../policy/forbids.ts';
import { openSeance } from '../seance/open-seance.ts';
import { seancesAtHand } from '../seance/other-seances.ts';

const BROKEN =
  "les données d'aujourd'hui ont des erreurs qui empêchent de refaire l'acte : « seance verifier » les montre.";

/** The act that today's data would give in place of `act`, by the data it would carry; a French sentence if none. */
export function todaysAct(folders: Folders, { seance, question, nom }: CarriedData): CarriedData | string {
  if (!seancesAtHand(folders).includes(seance))
    return `il n'y a pas de séance ${quoted(seance)} dans ${folders.dataShown} (--donnees donne un autre dossier, --sans-donnees s'en passe).`;
  const { dossier, partial, sources } = openSeance(folders, seance);
  if (dossier === undefined || partial) return BROKEN;
  const rapport = rapportDe(dossier, question);
  if (rapport === undefined)
    return `la question n°${citation(question)} n'a plus de rapport dans la séance ${seance}.`;
  // As a draft, so that an act that could not be written today is still compared.
  const chantier = openChantier(folders, { dossier, sources, etat: 'projet' });
  if (typeof chantier === 'string') return chantier;
  if (!isChantier(chantier)) return `les modèles de ${folders.templatesShown} ont des erreurs.`;
  const { actes, faults } = makeActes(chantier, rapport);
  if (forbids(faults)) return BROKEN;
  const attachments = actes
    .find((acte) => acte.name === nom)
    ?.document.attachments.map(({ content, ...said }) => ({ ...said, bytes: Buffer.from(content, 'utf8') }));
  const today = carriedData(attachments ?? []);
  return typeof today === 'object'
    ? today
    : `la question n°${citation(question)} ne donne plus d'acte ${quoted(nom)}.`;
}
