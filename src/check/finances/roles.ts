import type { MontantEcrit } from './montants-ecrits.ts';

/** What a report says of a sum that is not the one put to the vote: a former one, an estimate, a request, a bound. */
const AUTRE_MONTANT_AVANT =
  /(?:estim|évalu|initial|précéd|actuel|ancien|jusqu'(?:ici|à présent|alors)|sollicit|demand|plafon|seuil|minimum|maximum|au (?:plus|moins)|limite de|inférieur|supérieur|dépass|moins de|plus de|était|étaient|avai|avait|fut |reçu|versé|payait|passe(?:nt|r)? de|porté[es]* de|porte(?:r|nt)?(?: [\p{L}' ]{1,40})? de|augmente[rz]?(?: [\p{L}' ]{1,30})? de|(?:hausse|baisse|augmentation|diminution|réduction|remise|rabais|écart|soulte) de|à partir de|n°|compte |article |chapitre |loi |entre |offres?|allant de|de l'ordre de|environ|près de|quelque|dont|valeur|réglementaire|légal|fixé par|vaut|valait|Domaine)[^.;]{0,45}$/iu;

const AUTRE_MONTANT_APRES =
  /^[^.;]{0,12}(?:en (?:19|20)\d{2}|l'an (?:dernier|passé)|auparavant|estimé|initialement|maximum|minimum|au plus|au moins|environ)/iu;

/** Whether a sum is told as another than the one proposed. */
export const estAutreMontant = ({ avant, apres }: Pick<MontantEcrit, 'avant' | 'apres'>): boolean =>
  AUTRE_MONTANT_AVANT.test(avant.slice(avant.search(/[^.;]*$/u))) || AUTRE_MONTANT_APRES.test(apres);
