import type { Collectivite } from '../../domaine/conseil.ts';
import { plie } from '../../domaine/pliage.ts';
import { avant } from '../ecrits/fenetre.ts';
import type { MontantEcrit } from './montants-ecrits.ts';

/** What no grant is: the words of an insurance, of a deposit, of a gift in kind, of what others pay. */
const CHOSES =
  /(?<!\p{L})(?:assur(?:ance|é|eur)\p{L}*|sinistres?|responsabilité civile|garanti\p{L}*|franchises?|cautions?|cautionnement|consign\p{L}*|dépôts?|en nature|valoris\p{L}*|bénévol\p{L}*|mise?s? à disposition|prêt\p{L}*|loyers?|redevances?|pénalités?|amendes?|cotis\p{L}*|adhé(?:sion|rent)\p{L}*|familles?|mécén\p{L}*|parrainages?|dons?|emprunts?|billet\p{L}*|inventaires?|devis|inscriptions?|tarifs?|retenues?|indirecte?s?|détach\p{L}*|hors (?:aide|subvention|soutien)|en (?:sus|plus) de|outre|indépendamment de|s'ajoute\p{L}*|quote-part|indemnit\p{L}*|salaires?|gratifications?|chiffre d'affaires|fonds propres|trésorerie|réserves?|recettes propres|ventes?)(?!\p{L})/iu;

/** A bound: "toute dépense de plus de", "les biens d'une valeur supérieure à". */
const BORNE =
  /(?<!\p{L})(?:plus de|moins de|à partir de|au-delà de|en deçà de|en dessous de|sous le seuil de|(?:supérieur|inférieur|égal)\p{L}* (?:ou égal\p{L}* )?à|excèd\p{L}*|excéd\p{L}*|dépass\p{L}*|attei\p{L}*|jusqu'à|à concurrence de|dans la limite de)[^.;€]{0,12}$/iu;

/** The grant as what a clause speaks of, at its beginning or after a comma. */
const SUJET =
  /(?:^|, )(?:la|une|cette|l'|cet|le|ce|son)[ \u00a0]?(?:montant (?:total |maxim\p{L}+ )?(?:de la |de l'|du ))?(?:subvention|aide|concours|soutien|contribution|participation)(?!\p{L})(?! (?:des?|d'un\p{L}*) )/iu;

/** What the words after a sum make of it: a quotation to ask for, a thing to list, a price of one. */
const SUITE =
  /^[^.;€]{0,60}(?<!\p{L})(?:devis|mise en concurrence|facture|justificatif|inventaire|autorisation|accord préalable|restituée?s?)(?!\p{L})/iu;

/** "28 000 € par virement" is no price of one. */
const PAR_UN_MOYEN = /^(?:virement|mandat|an|année|acompte|versement|voie|chèque|la|le|l)$/iu;

/** Whoever else gives: families, funds, companies, the State's services. */
const AUTRES =
  /(?<!\p{L})(?:Caisse|CAF|MSA|CPAM|Union européenne|Fondation|ministère|préfecture|ADEME|DRAC|DREAL|ARS|Banque des territoires|CNC|CNM|fédération|ligue|chambre de|bailleur|entreprises?|partenaires?|mécènes?|club|comité|offices?|syndicat)(?!\p{L})/iu;

/** Another council, named by its kind. */
const CONSEILS =
  /(?<!\p{L})(?:de |par )?(?:la|une|chaque|les|des) (?<genre>communes?|villes?|communautés? d['\u2019]agglomération|communautés? de communes|communautés? urbaines?|métropoles?)(?!\p{L})(?<suite>[^.;€]{0,40})/giu;

const pluriel = (genre: string): string => genre.toLowerCase().replace(/s(?= |$)/gu, '');

/** Whether the words name a council of another kind than `nature`, or another of its kind. */
function dUnAutreConseil(phrase: string, { nature, nom }: Collectivite): boolean {
  const sienne = nature.replace('communaute', 'communauté').replace("d'", 'd’');
  return [...phrase.matchAll(CONSEILS)].some(({ groups }) => {
    const genre = pluriel(groups?.genre ?? '').replace("d'", 'd’');
    const meme = genre === pluriel(sienne) || (genre === 'ville' && /^(?:commune|ville)/u.test(nature));
    const suite = groups?.suite ?? '';
    return !meme || (/^ (?:voisine|de |d['\u2019])/u.test(suite) && !suite.includes(nom));
  });
}

/** Up to the last sentence, semicolon or sum before it, what is said of a sum. */
const propos = ({ lieu }: MontantEcrit): string =>
  avant(lieu.ligne.nu, lieu.place, 240)
    .split(/[;€]|(?<!(?<!\p{L})(?:M|art|St))\. /u)
    .at(-1)
    ?.trimStart() ?? '';

/** Funders whose sums are not the council's, and what is no grant, said near a sum on either side. */
const D_UN_AUTRE =
  /Région|Département|État|Etat|Europe|FEDER|Agence|autres? financeurs?|chiffre d'affaires|capital|tarif/u;

/** "La subvention régionale", "chaque stagiaire reçoit": whoever else gives or receives, however the sum is called. */
const DE_QUI =
  /(?<!\p{L})(?:subvention|aide|concours|soutien|contribution|participation|dotation)s?(?: \p{L}+)? (?<quel>départementale?|régionale?|nationale?|européen(?:ne)?|ministérielle?|préfectorale?)s?(?!\p{L})/giu;

/** Help that is no money. */
const EN_NATURE =
  /(?<!\p{L})(?:aide|contribution|soutien|apport|participation|concours|subvention)s? (?:est |sont )?(?:en nature|indirect\p{L}*|matériel\p{L}*|logistiques?|techniques?|bénévoles?)(?!\p{L})/iu;

/** "la salle équivaut à une aide de": something is told to be worth a grant. */
const VAUT =
  /(?<!\p{L})(?:équivau\p{L}*|représent\p{L}*|constitu\p{L}*|correspond\p{L}*|tien\p{L}* lieu|s'analys\p{L}*)(?!\p{L})[^.;€]{0,20}(?:une?|d'une?)[ \u00a0](?:aide|subvention|contribution|soutien|participation|concours)(?!\p{L})[^.;€]{0,20}$/iu;

const CHACUN =
  /(?<!\p{L})(?:chaque|tout|toute|les) \p{L}+(?: \p{L}+)? (?:reçoi|perçoi|bénéfici|touche|particip)\p{L}*/iu;

/** Whether the words around a sum give it to or from another than the matter's, whatever it is called. */
export function vientDAilleurs(ecrit: MontantEcrit, { nature }: Collectivite): boolean {
  const dit = propos(ecrit);
  const propre = /^(?:departement|region)/u.exec(nature)?.[0] ?? '-';
  return (
    D_UN_AUTRE.test(`${ecrit.avant} ${ecrit.apres}`) ||
    [...dit.matchAll(DE_QUI)].some(({ groups }) => !plie(groups?.quel ?? '').startsWith(propre)) ||
    EN_NATURE.test(dit) ||
    (VAUT.test(dit) && CHOSES.test(dit)) ||
    CHACUN.test(dit)
  );
}

/**
 * Whether what is said of a sum of a convention is something else than the grant: the cover of an insurance, a deposit,
 * help in kind, the share of somebody else, the bound from which an expense is treated otherwise.
 */
export function estUnAutreObjet(ecrit: MontantEcrit, collectivite: Collectivite): boolean {
  const dit = propos(ecrit);
  return (
    (ecrit.par !== undefined && !PAR_UN_MOYEN.test(ecrit.par)) ||
    CHOSES.test(dit) ||
    SUITE.test(ecrit.apres) ||
    AUTRES.test(dit) ||
    dUnAutreConseil(dit, collectivite) ||
    (BORNE.test(dit) && !SUJET.test(dit))
  );
}
