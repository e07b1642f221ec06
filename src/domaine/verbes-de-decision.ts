import { plie } from './pliage.ts';

/** Stems of the verbs in -er by which a council decides, folded. */
const RADICAUX = (
  'abandonn abrog accept accord achet actualis admet adopt affect affili ajourn ajust alien allou amend amortiss ' +
  'annul appliqu approuv appel arret attribu augment autoris baptis bonifi cautionn ced charg class clotur command ' +
  'complet conced confi confirm consacr constitu contract cotis cre debours decern decid declar declass defini ' +
  'deleg delimit delivr demand denomm desaffect design determin detach dispens dissou don dot echang edict ' +
  'emprunt encadr engag enterin exclu execut exempt exoner expropri ferm financ fix form fusionn gag grev habilit ' +
  'harmonis homologu impos imput incorpor indemnis instaur institu integr invit lanc limit liquid lou maintien ' +
  'major mandat mandatr minor modifi modul mobilis municipalis nomm notifi octroy organis oppos ouvr perennis plafonn ' +
  'port preempt prelev prescri prolong prorog propos qualifi ratifi rattach recondui recrut redui refus refond regl ' +
  'reglement rejet relev remplac rembours remunere renomm renonc renouvel report reserv resili restitu retrocede retrocd ' +
  'revalu revalo revis sald sanctionn sign sollicit statu subdeleg subroge subventionn supprim surclass tarif ' +
  'titularis transfer transform transig tranch valid vers vir vot'
).split(' ');

/** Other verbs that decide, in the present. */
const AUTRES = new Set(
  (
    'acquiert acquierent adhere adherent alloue attribue cede cedent concede concedent conclut concluent consent consentent ' +
    'convient definit definissent dissout elit elisent emet emettent erige erigent etablit etablissent etend exclut exerce ' +
    'fournit garantit garantissent inscrit inscrivent interdit maintient met mettent ouvre permet precede ' +
    'prescrit prescrivent promet proroge reconduit recede reduit remet renouvelle renouvellent resout retablit retient ' +
    'retire retirent revalorise revoit rompt souscrit souscrivent soutient statue suspend transmet vend vendent ' +
    'achete achetent appelle delegue delegent prelevent preleve prolonge revise transfere transferent rejette rejettent'
  ).split(' '),
);

const PRESENT = new Set(RADICAUX.flatMap((radical) => [`${radical}e`, `${radical}ent`]));

/** Nouns of the same acts, at the head of a point. */
const NOMS =
  /^(?:abrogation|acceptation|achat|acquisition|adhesion|adoption|affectation|alienation|approbation|attribution|autorisation|cession|classement|constitution|convention|creation|declassement|delegation|desaffectation|designation|election|emprunt|exoneration|fixation|garantie|institution|instauration|majoration|mandat|modification|nomination|octroi|ouverture|prorogation|ratification|recrutement|reconduction|rejet|renouvellement|resiliation|signature|suppression|transfert|validation|vente|versement|vote)$/u;

/** What a council does that settles nothing. */
const SANS_DECIDER = new Set(
  (
    'accueille adresse ajoute apprecie assiste auditionne constate debat debattent decouvre deplore discute ecoute entend ' +
    'entendent enregistre evoque examine exprime felicite indique installe leve mentionne note notent observe partage precise presente ' +
    'procede rappelle regrette releve remarque remercie resume salue souhaite souligne temoigne visite'
  ).split(' '),
);

/** "prend acte", "donne acte", "prend connaissance", "est informé": the council is told, and settles nothing. */
const PREND_ACTE =
  /^(?:prend|prennent|prendre|donne|donnent|a pris|ont pris|recoit|recoivent|a recu|est|sont|a|ont|rend|rendent)\s+(?:(?:ete|bien|officiellement|collectivement|formellement|ici)\s+)*(?:acte|connaissance|note|lecture|communication|information|hommage|part|informee?s?|destinataires?|saisie?s?|debattu|entendu|echange|examine|eu|tenu|pris)\b/u;

/** What may stand before the verb of a point: its rank, its subject, its pronouns. */
const AVANT_LE_VERBE =
  /^(?:(?:article\s+\w+|\d+[°).]*|[-–•]|en consequence|par consequent|egalement|aussi|enfin|de plus|et|puis|il|elle|le conseil(?:\s+(?:municipal|communautaire|syndical|metropolitain|departemental|regional|d'administration|de \w+))?|l'assemblee|le comite(?:\s+syndical)?)\s*[:,.-]?\s+|n'|s'|l'|ne\s+|se\s+|lui\s+|y\s+|en\s+)*/u;

/** A verb that follows the first one, with what shows that it is one. */
const ENSUITE =
  /(?:\bet|\bpuis|[,;])\s+(?:(?:egalement|aussi|ensuite|enfin|par ailleurs|en consequence|ainsi|des lors|le conseil\s+(?:municipal|communautaire|syndical)?|il|ne|n'|s'|se)\s*,?\s*)*([a-z]+)\s+(?=(?:le|la|les|un|une|des|du|de|que|a|au|aux|madame|monsieur|m\.|mme|ce|cet|cette|ces|son|sa|ses|leur|leurs|tout|toute|toutes|favorablement|pouvoir|mandat|delegation)\b|l'|d'|qu')/gu;

/** In a clause that tells what others did, only what is asked of the executive shows that the council decides. */
const CHARGE_L_EXECUTIF =
  /\b(autoris|charg|habilit|mandat|delegu|design)(?:e|ent)\s+(?=(?:madame|monsieur|mme|m\.|le president|la presidente|le maire|la maire|son representant)\b)|\b(decid)(?:e|ent)\b|\b(donn)(?:e|ent)\s+(?:tous? )?(?:pouvoirs?|mandat|delegation|son accord)\b/u;

const RELATIVE = /\b(?:qui|que|qu'|dont|lequel|laquelle|lesquels|lesquelles|ou)\b/u;

const decide = (mot: string): boolean => PRESENT.has(mot) || AUTRES.has(mot);

/** Without what is quoted, nor what stands between brackets, of the same length. */
const nu = (texte: string): string =>
  plie(texte)
    .replace(/«[^«»]*»|\([^()]*\)|\[[^\]]*\]\([^()]*\)/gu, (cite) => ' '.repeat(cite.length))
    .replace(/\*/gu, ' ');

/** A word that decides, and where it stands in the text, from 0. */
export interface MotQuiDecide {
  readonly mot: string;
  readonly debut: number;
  /** Known as such; a word that only looks like a verb is to be looked at. */
  readonly sur: boolean;
}

/** The first decision that follows the head of a point. */
function suite(
  texte: string,
  depuis: number,
): { readonly debut: number; readonly longueur: number } | undefined {
  for (const trouve of texte.slice(depuis).matchAll(ENSUITE)) {
    const mot = trouve[1] ?? '';
    const fin = trouve[0].trimEnd().length;
    if (!decide(mot)) continue;
    const avant = texte.slice(0, depuis + trouve.index);
    if (RELATIVE.test(avant.slice(avant.lastIndexOf(';') + 1))) continue;
    return { debut: depuis + trouve.index + fin - mot.length, longueur: mot.length };
  }
  const charge = CHARGE_L_EXECUTIF.exec(texte.slice(depuis));
  if (!charge) return undefined;
  const longueur = /^[a-z]+/u.exec(charge[0])?.[0].length ?? 0;
  return { debut: depuis + charge.index, longueur };
}

/** Words in -e that are no verb, at the head of a point that is only a title: "communication du rapport". */
const TITRE =
  /^(?:le|la|les|l|un|une|des|du|de|ce|cette|ces|que|qui|communication|presentation|information|lecture|compte|rapport|debat|point|bilan|madame|monsieur|mme|programme|exercice|annee|service|syndicat|liste|etat|suite|signature|mise|prise|note|reponse|commune|conforme|questions?|vu|considerant)$/u;

const PRESENT_EN_E = /(?:e|ent)$/u;

/** Verbs that take note in some phrases, which are looked for before, and decide in all the others. */
const DECIDE_OU_PREND_ACTE = /^(?:prend|prennent|donn|rend|dit|fait|font|reprend)/u;

const NOMME = /^(?:design|nomm|proclam|eli|install|declar|election|nomination)/u;

const estNeutre = (reste: string, premier: string, nomination: boolean): boolean =>
  premier === '' ||
  PREND_ACTE.test(reste) ||
  SANS_DECIDER.has(premier) ||
  (nomination && NOMME.test(premier));

/** Looks like a verb in the present, and is neither a noun in -tion or -ment nor the head of a title. */
const semblePresent = (mot: string): boolean =>
  PRESENT_EN_E.test(mot) && !TITRE.test(mot) && !/tion$|ment$/u.test(mot);

/**
 * The word by which a point of a decision settles something, as it is typed; undefined where the council only takes
 * note, listens or thanks. In a nomination, naming people is no decision apart.
 */
export function motQuiDecide(texte: string, nomination = false): MotQuiDecide | undefined {
  const plat = nu(texte);
  if (plat.length !== texte.length) return undefined;
  const debut =
    (/^\s*/u.exec(plat)?.[0].length ?? 0) + (AVANT_LE_VERBE.exec(plat.trimStart())?.[0].length ?? 0);
  const reste = plat.slice(debut);
  const premier = /^[a-z]+/u.exec(reste)?.[0] ?? '';
  const rendu = (place: number, longueur: number, sur: boolean): MotQuiDecide => ({
    mot: texte.slice(place, place + longueur),
    debut: place,
    sur,
  });
  if (!estNeutre(reste, premier, nomination)) {
    const sur = decide(premier) || NOMS.test(premier) || DECIDE_OU_PREND_ACTE.test(premier);
    if (sur || semblePresent(premier)) return rendu(debut, premier.length, sur);
  }
  const apres = suite(plat, debut + premier.length);
  return apres && rendu(apres.debut, apres.longueur, true);
}

/** Whether a point only says that the council takes note of what it was told. */
export const estPriseDActe = (texte: string): boolean => {
  const plat = nu(texte).trimStart();
  const reste = plat.slice(AVANT_LE_VERBE.exec(plat)?.[0].length ?? 0);
  return PREND_ACTE.test(reste) && motQuiDecide(texte) === undefined;
};
