import type { Dossier } from './dossier.ts';
import type { NomElu } from './personne.ts';
import { plie } from './pliage.ts';
import type { Rapport } from './rapport.ts';
import type { SorteDeRegime } from './regime/sorte.ts';
import { concerne, pointsSur, recoitUneSubvention, representationsDe } from './representation.ts';
import type { Representation } from './sieges-exterieurs.ts';

/** From this day a statutory seat is no interest by itself, but keeps out of some decisions (loi n° 2022-217, art. 217). */
export const PROTEGES = '2022-02-23';

/** From this day any unpaid seat is no interest, and keeps out of public procurement alone (loi n° 2025-1249, art. 32). */
export const RESSERREE = '2025-12-24';

const MARCHE =
  /\b(?:marches?|accords?-cadres?|concessions?|delegations? de service public|contrats? de la commande publique)\b/u;

/** A contract that is given, and not one that is only spoken of. */
const ATTRIBUE = /^(?:attribue|confie|retient|conclut|decide d'attribuer|decide de confier)\b/u;

/** Whether the question gives the body a public contract; `sur` when a point of the decision says so. */
export function commandePublique(
  rapport: Rapport,
  representation: Representation,
): 'non' | 'peut-etre' | 'sur' {
  const points = [...pointsSur(rapport, representation), rapport.titre]
    .map(plie)
    .filter((texte) => MARCHE.test(texte));
  if (points.some((texte) => ATTRIBUE.test(texte))) return 'sur';
  return points.length > 0 ? 'peut-etre' : 'non';
}

/**
 * The bodies whose interested representatives are not of the members in office for the quorum of a question: communes
 * (CGCT L2131-11), and those that L5211-1 sends to the same rules. Départements and régions have no such article
 * (réponse ministérielle, JO Sénat du 3 avril 2025).
 */
export const retireDeLEffectif = (sorte: SorteDeRegime | undefined): boolean =>
  sorte === 'commune' || sorte === 'fiscalite-propre' || sorte === 'syndicat';

/** Whether the data are sure that the law keeps the representatives in that body out of the question (CGCT L1111-6, II). */
function ecarte(dossier: Dossier, rapport: Rapport, representation: Representation): boolean {
  if (representation.groupement === true) return false;
  const commande = (): boolean => commandePublique(rapport, representation) === 'sur';
  if (dossier.seance.date >= RESSERREE) return representation.remuneree !== true && commande();
  const aide = (): boolean => recoitUneSubvention(dossier, rapport, representation);
  return representation.par_la_loi === true && (commande() || aide());
}

/**
 * The interested members who do not count among the members in office for the quorum of a question: they sit, for the
 * authority, in the body that it gives something to, and the law keeps them out (CGCT L2131-11 and L1111-6, II). None
 * where the data leave a doubt.
 */
export function horsEffectif(
  dossier: Dossier,
  rapport: Rapport | undefined,
  sorte: SorteDeRegime | undefined,
): readonly NomElu[] {
  const interesses = rapport?.interesses ?? [];
  if (!rapport || interesses.length === 0 || !retireDeLEffectif(sorte)) return [];
  if (dossier.registre.representations === undefined || dossier.seance.date < PROTEGES) return [];
  const retires = new Set(
    representationsDe(dossier)
      .filter((une) => concerne(dossier, rapport, une) && ecarte(dossier, rapport, une))
      .flatMap(({ membres }) => membres),
  );
  return interesses.filter((nom) => retires.has(nom));
}
