import { ajouteJours, joursFrancs } from '../domaine/date.ts';
import type { FaitEntree, FaitsDeLaSeance } from '../domaine/faits.ts';
import { enPlages, ordreDuJour, questionsConnues, questionsDeplacees } from '../domaine/ordre-du-jour.ts';
import { quorumRequis } from '../domaine/regime/quorum.ts';
import type { Cadre } from './deliberation.ts';
import { faitDroit } from './droit.ts';
import { faitEntrees } from './entrees.ts';
import { faitDate } from './fait-personne.ts';
import { faitConseil, faitSeance } from './seance.ts';

const jours = (nombre: number): string =>
  nombre < 2 ? `${Math.max(0, nombre)} jour franc` : `${nombre} jours francs`;

/** An entry as a template takes it. */
export const sansIds = ({
  ids: _,
  ...entree
}: FaitEntree & { readonly ids: readonly string[] }): FaitEntree => entree;

/** The two orders, where a question was taken out of its turn. */
function ordreChange({ dossier: { seance } }: Cadre): Pick<FaitsDeLaSeance, 'ordreChange'> {
  if (questionsDeplacees(seance).length === 0) return {};
  return {
    ordreChange: { convoque: enPlages(ordreDuJour(seance)), passage: enPlages(seance.ordre_de_passage) },
  };
}

/** What every document of the sitting states. The chair is that of the sitting as a whole. */
export function faitsDeLaSeance(cadre: Cadre): FaitsDeLaSeance {
  const { dossier, chronologie, listes, executif } = cadre;
  const { seance } = dossier;
  const { convocation } = seance;
  return {
    conseil: faitConseil(dossier.conseil),
    seance: faitSeance(dossier, chronologie, listes, undefined),
    executif,
    droit: faitDroit(chronologie.regime),
    ...(convocation === undefined ? {} : { delai: jours(joursFrancs(convocation.date, seance.date)) }),
    ...(convocation?.urgence === undefined ? {} : { urgence: convocation.urgence }),
    seconde: convocation?.rang === 2,
    quorumRequis: quorumRequis(chronologie.effectif, chronologie.regime.quorum.fraction),
    ordre_du_jour: faitEntrees(cadre, ordreDuJour(seance)).map(sansIds),
    passage: faitEntrees(cadre, questionsConnues(seance)).map(sansIds),
    ...ordreChange(cadre),
    affichage: faitDate(ajouteJours(seance.date, 7)),
  };
}
