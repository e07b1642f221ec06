import type { MontantEcrit } from './montants-ecrits.ts';

/** What a report says of a sum that is not the one put to the vote: a former one, an estimate, a request, a bound. */
const AUTRE_MONTANT =
  /(?<![\p{L}-])(?:estim\p{L}*|évalu\p{L}*|initial\p{L}*|précéd\p{L}*|actuel\p{L}*|ancien\p{L}*|jusqu'(?:ici|à présent|alors)|sollicit\p{L}*|demand\p{L}*|plafon\p{L}*|seuils?|minim\p{L}*|maxim\p{L}*|au (?:plus|moins)|limite|inférieur\p{L}*|supérieur\p{L}*|dépass\p{L}*|était|étaient|avait|avaient|fut|reçu\p{L}*|versé\p{L}*|payai\p{L}*|coûtai\p{L}*|percevai\p{L}*|hausse|baisse|augment\p{L}*|diminu\p{L}*|réduction|remise|rabais|écart|compte|article|chapitre|loi|offres|allant|valeur|vaut|valait|réglementaire|légal\p{L}*|arrêté|moyen\p{L}*|référence|Domaine|autres?|mis en vente|proposée? à la vente)(?!\p{L})[^.;€]{0,45}$/iu;

/** The same, said just before the sum. */
const JUSTE_AVANT =
  /(?:(?<!\p{L})(?:passe(?:nt|r|ra)?|porté[es]*|port(?:e|er|ent)(?: [\p{L}' ]{1,40})?|moins|plus|à partir|ordre|près|entre|environ|quelque|dont)(?: de| d'un montant de)?[ \u00a0]|n°[ \u00a0]?)$/iu;

const AUTRE_MONTANT_APRES =
  /^[^.;]{0,12}(?:en (?:19|20)\d{2}|l'an (?:dernier|passé)|auparavant|estimé|initialement|maximum|minimum|au plus|au moins|environ)/iu;

/** Whether a sum is told as another than the one proposed. */
export const estAutreMontant = ({ avant, apres }: Pick<MontantEcrit, 'avant' | 'apres'>): boolean =>
  AUTRE_MONTANT.test(avant) || JUSTE_AVANT.test(avant) || AUTRE_MONTANT_APRES.test(apres);

/** Whether a sum of a decision is a bound that it sets, which its report need not tell. */
export const estUneLimite = ({ avant }: Pick<MontantEcrit, 'avant'>): boolean =>
  /(?<!\p{L})(?:plafon\p{L}*|seuils?|minim\p{L}*|maxim\p{L}*|limite|inférieur\p{L}*|supérieur\p{L}*|au (?:plus|moins)|jusqu'à|excéd\p{L}*|dépass\p{L}*)(?!\p{L})[^.;€]{0,45}$/iu.test(
    avant,
  );
