import { MOT_DE_NOMBRE } from '../../domaine/nombre-lu.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import type { Liste } from '../ecrits/listes.ts';
import { listes } from '../ecrits/listes.ts';
import { estUneFauteDeFrappe } from './chiffre-fautif.ts';
import { estDeLaDecision } from './matiere.ts';
import type { MontantEcrit } from './montants-ecrits.ts';
import { montantsEcrits } from './montants-ecrits.ts';

/** A sum told as that of others, which it is not. */
export interface SommeFausse {
  readonly total: MontantEcrit;
  readonly parties: readonly MontantEcrit[];
  /** In centimes. */
  readonly attendu: number;
  /** A slip of the hand explains it. */
  readonly certain: boolean;
}

/** The amounts of one sentence or list, and which of them is told as the sum of the others. */
interface Relation {
  readonly total: MontantEcrit;
  readonly parties: readonly MontantEcrit[];
}

/** What makes of the amounts of a sentence something else than the parts of one sum. */
const AUTREMENT =
  /(?<!\p{L})(?:dont|contre|chacune?|par (?:an|mois|jour|trimestre|semestre|habitant|élève|enfant|agent|m²)|annuel\p{L}*|mensuel\p{L}*|respectivement|notamment|au lieu|plafon\p{L}*|maximum|minimum|environ|près de|fois|taux|TVA|passe\p{L}*|porté\p{L}*|hausse|baisse|augment\p{L}*|diminu\p{L}*|avance|remise|déduction|déduit\p{L}*|moins|reste|solde|pénalités?)(?!\p{L})|%|[×*]/iu;

/** "soit un total de", "pour un montant total de", "s'élève au total à", just before the sum. */
const TOTAL_AVANT =
  /(?<!\p{L})(?:(?:soit|pour|donne\p{L}*|représente\p{L}*|font|fait|forme\p{L}*|porte\p{L}*)[,: \u00a0]+(?:ensemble |au total |en tout |globalement )?(?:une? )?(?:total|somme totale|montant total|montant global|coût total|coût global|dépense totale|recette totale|enveloppe (?:totale|globale)|ensemble)(?: général)?(?: de| d'un montant de|[ \u00a0]?:)|soit (?:au total|en tout|ensemble|globalement)|total(?: général)?(?: (?:est|s'élève|se monte|atteint))?(?:[ \u00a0]?:| de| à)|totalis\p{L}*|au total(?: à| de|,)?|en tout)[ \u00a0]$/iu;

/** "… 5 000 € au total": the same, just after it. */
const TOTAL_APRES = /^[ \u00a0](?:au total|en tout|en totalité)(?!\p{L})/iu;

/** "A de 18 000 € et B de 20 000 € financent les travaux, pour 38 000 €": what the parts pay for. */
const FINANCENT =
  /(?<!\p{L})(?:(?:financ|couvr|pai|pay|constitu|compos|form|équilibr)(?:ent|eront)|permettent de (?:financer|couvrir|payer|constituer))(?!\p{L})[^€.;]{3,90}(?:, (?:pour|de|d'un (?:montant|coût|total) de|à hauteur de|évalué\p{L}* à|estimé\p{L}* à|qui s'élève\p{L}* à|soit)|(?:dépense|coût|montant|total|somme|enveloppe|opération|programme) de)[ \u00a0]$/iu;

/** "L'enveloppe de 60 000 € se répartit entre 40 000 € … et 20 000 € …": the parts come after. */
const SE_PARTAGE =
  /(?<!\p{L})(?:(?:se (?:répartit|répartissent|décompose\p{L}*|compose\p{L}*|divise\p{L}*|partage\p{L}*|ventile\p{L}*)|est (?:répartie?|composée?|constituée?|financée?|ventilée?|partagée?|couverte?)|réparti\p{L}*|ventilé\p{L}*|comprend|comprennent|compren\p{L}*|regroupe\p{L}*|réunit|additionne)(?!\p{L})|(?<=[,(][ \u00a0]?)soit(?!\p{L})|[ \u00a0]:)[^€.;]{0,60}$/iu;

const EN_COUPE = /(?<=[.!?])[ \u00a0](?=\p{Lu})/u;

/** Number of things right before a sum: "deux aides de", "12 agents à". */
const FOIS = new RegExp(
  `(?<![\\p{L}\\d,])(?:${MOT_DE_NOMBRE.replace('une|', '')}|\\d{1,3})[ \\u00a0]\\p{L}[\\p{L}'-]*[sx][ \\u00a0][^€;,.]{0,40}$`,
  'iu',
);

/** The amounts of a line, by sentence. */
function parPhrase(ligne: Ligne, montants: readonly MontantEcrit[]): readonly (readonly MontantEcrit[])[] {
  let debut = 0;
  return ligne.nu.split(EN_COUPE).map((phrase) => {
    const fin = debut + phrase.length;
    const siens = montants.filter(({ lieu }) => lieu.place >= debut && lieu.place < fin);
    debut = fin + 1;
    return siens;
  });
}

const entre = (un: MontantEcrit, autre: MontantEcrit): string =>
  un.lieu.ligne.nu.slice(un.lieu.place + un.lieu.ecrit.length, autre.lieu.place);

/** What stands before an amount since the one before it, or since the sentence began. */
function gauche(montants: readonly MontantEcrit[], rang: number): string {
  const [un, precedent] = [montants[rang], montants[rang - 1]];
  if (!un) return '';
  return precedent ? entre(precedent, un) : un.avant;
}

/** "12 000 € et 30 000 €, sur un total de 90 000 €": some of the parts only. */
const EN_PARTIE =
  /(?<!\p{L})(?:sur|parmi|dans|au sein d['eu]\p{L}*|alors que|tandis que|quand|à valoir sur|imput\p{L}+ sur|prélev\p{L}+ sur|pris\p{L}* sur)(?!\p{L})[^€;]{0,60}$/iu;

/** The whole told last: "…, soit un total de 18 000 €". */
function totalALaFin(montants: readonly MontantEcrit[]): Relation | undefined {
  const dernier = montants.at(-1);
  const parties = montants.slice(0, -1);
  if (!dernier || parties.length < 2) return undefined;
  const avant = gauche(montants, montants.length - 1);
  if (EN_PARTIE.test(avant)) return undefined;
  const dit = TOTAL_AVANT.test(avant) || TOTAL_APRES.test(dernier.apres) || FINANCENT.test(avant);
  return dit ? { total: dernier, parties } : undefined;
}

/** The whole told first: "30 000 €, soit 12 000 € pour les lavoirs et 18 000 € pour les fontaines". */
function totalAuDebut(montants: readonly MontantEcrit[]): Relation | undefined {
  const [total, ...parties] = montants;
  if (!total || parties.length < 2 || !SE_PARTAGE.test(gauche(montants, 1))) return undefined;
  // The last part is told as the last.
  return /(?<!\p{L})et(?!\p{L})/u.test(gauche(montants, montants.length - 1))
    ? { total, parties }
    : undefined;
}

const phraseDe = (montants: readonly MontantEcrit[]): string => {
  const [premier, dernier] = [montants[0], montants.at(-1)];
  if (!premier || !dernier) return '';
  const { nu } = premier.lieu.ligne;
  const debut = nu.slice(0, premier.lieu.place).search(/[^.;!?]*$/u);
  const suite = /^[^.;!?]*/u.exec(nu.slice(dernier.lieu.place))?.[0] ?? '';
  return nu.slice(debut, dernier.lieu.place) + suite;
};

function deLaPhrase(montants: readonly MontantEcrit[]): readonly Relation[] {
  if (montants.length < 3 || AUTREMENT.test(phraseDe(montants))) return [];
  const relation = totalALaFin(montants) ?? totalAuDebut(montants);
  return relation ? [relation] : [];
}

/** "soit un solde négatif de", "soit un résultat global de": what one of two sums leaves of the other. */
const RESTE_AVANT =
  /(?<!\p{L})soit (?:donc )?(?:une? |le |la )(?:résultat|solde|excédent|déficit|écart|différence|reste|surplus|besoin|gain|économie|moins-value|plus-value)[^€.;\d]{0,40}(?:de|:|à)[ \u00a0]$/iu;

const TAXES_OU_FOIS = /%|(?<!\p{L})(?:TVA|par (?:an|mois|habitant)|fois|chacune?|environ|près de)(?!\p{L})/iu;

/** "96 400 € en dépenses et 38 250 € en recettes, soit un solde de 58 150 €". */
function reste(montants: readonly MontantEcrit[]): readonly SommeFausse[] {
  const [un, deux, total, ...autres] = montants;
  if (!un || !deux || !total || autres.length > 0 || !RESTE_AVANT.test(gauche(montants, 2))) return [];
  if (TAXES_OU_FOIS.test(phraseDe(montants)) || montants.some(({ par }) => par !== undefined)) return [];
  const [somme, ecart] = [un.montant + deux.montant, Math.abs(un.montant - deux.montant)];
  const jeu = Math.max(...montants.map(({ precision }) => precision));
  if ([somme, ecart].some((une) => Math.abs(une - total.montant) <= (jeu > 100 ? jeu : 1))) return [];
  const attendu = estUneFauteDeFrappe(total.montant, somme) ? somme : ecart;
  return [{ total, parties: [un, deux], attendu, certain: estUneFauteDeFrappe(total.montant, attendu) }];
}

/** "d'un total de 3 019,75 €": what a point of the decision tells of the sums of the others. */
function totalDeLaDecision(montants: readonly MontantEcrit[]): readonly Relation[] {
  const decides = montants.filter(({ lieu }) => estDeLaDecision(lieu.ligne.chemin));
  return decides.flatMap((total): readonly Relation[] => {
    const { ligne } = total.lieu;
    const parties = decides.filter(({ lieu }) => lieu.ligne !== ligne);
    const seul = decides.filter(({ lieu }) => lieu.ligne === ligne).length === 1;
    const parPoint = new Set(parties.map(({ lieu }) => lieu.ligne)).size === parties.length;
    if (!seul || !parPoint || parties.length < 2 || !TOTAL_DES_POINTS.test(total.avant)) return [];
    return decides.some(({ lieu }) => AUTREMENT.test(lieu.ligne.nu)) ? [] : [{ total, parties }];
  });
}

/** "ces dépenses, d'un total de". */
const TOTAL_DES_POINTS =
  /(?:d'un|pour un|soit un|au) (?:montant )?total(?: de| d'un montant de|,)?[ \u00a0]$/iu;

/** What announces that a list divides a sum. */
const ANNONCE =
  /(?<!\p{L})(?:réparti\p{L}*|se répartit|se décompose\p{L}*|se compose\p{L}*|composée?|ventil\p{L}*|comprend|suivante?s?|détail\p{L}*|ainsi|financement|affect\p{L}*)(?!\p{L})[^€]*:$/iu;

type ParLigne = ReadonlyMap<Ligne, readonly MontantEcrit[]>;

/** The sums of a list, when each of its items tells one; none otherwise. */
function unParItem(liste: Liste, parLigne: ParLigne): readonly MontantEcrit[] {
  const items = liste.map(({ ligne }) => parLigne.get(ligne) ?? []);
  const simples = liste.every((item) => !item.continue && !AUTREMENT.test(sansTaux(item.ligne.nu)));
  return simples && items.every((un) => un.length === 1) ? items.flat() : [];
}

/** The share of an item, beside its sum, changes nothing to the sum. */
const sansTaux = (texte: string): string => texte.replace(/\d+(?:,\d+)?[ \u00a0]?%/gu, '');

const DERNIER = /^\s*(?:[-*] )?(?:soit )?(?:total|ensemble)(?!\p{L})/iu;

/** The whole that the line before a list announces. */
function annonceDe({ lignes }: Ecrit, premier: Ligne, parLigne: ParLigne): MontantEcrit | undefined {
  const rang = lignes.indexOf(premier);
  const annonce = lignes.slice(Math.max(0, rang - 2), rang).findLast(({ genre }) => genre === 'texte');
  const [total, ...autres] = (annonce && parLigne.get(annonce)) ?? [];
  if (!annonce || autres.length > 0 || AUTREMENT.test(annonce.nu)) return undefined;
  return ANNONCE.test(annonce.nu.trim()) ? total : undefined;
}

/** The list of the parts of a sum, told in the line before it or in its last item. */
const desListes = (papier: Ecrit, parLigne: ParLigne): readonly Relation[] =>
  listes(papier).flatMap((liste): readonly Relation[] => {
    const parties = unParItem(liste, parLigne);
    const [premier, dernier] = [parties[0], parties.at(-1)];
    if (!premier || !dernier || parties.length < 2) return [];
    if (parties.length > 2 && DERNIER.test(dernier.lieu.ligne.nu))
      return [{ total: dernier, parties: parties.slice(0, -1) }];
    const total = annonceDe(papier, premier.lieu.ligne, parLigne);
    return total ? [{ total, parties }] : [];
  });

const enCentimes = (montants: readonly MontantEcrit[]): number =>
  montants.reduce((total, { montant }) => total + montant, 0);

/** Parts beyond which no other reckoning is tried. */
const LE_PLUS = 7;

/** Whether some of the parts, added or taken away, or each as often as it is told, make the sum. */
function seCompte({ total, parties }: Relation): boolean {
  const jeu = Math.max(total.precision, ...parties.map(({ precision }) => precision)) * 0.5 * parties.length;
  let sommes = new Set<number>([0]);
  for (const { montant } of parties.slice(0, LE_PLUS))
    sommes = new Set([...sommes].flatMap((une) => [une, une + montant, une - montant]));
  return [...sommes].some((une) => Math.abs(une - total.montant) <= (jeu > 100 ? jeu : 1));
}

function fausse(relation: Relation): readonly SommeFausse[] {
  const { total, parties } = relation;
  const attendu = enCentimes(parties);
  if (
    parties.some(({ avant }) => FOIS.test(avant)) ||
    [total, ...parties].some(({ par }) => par !== undefined)
  )
    return [];
  if (seCompte(relation)) return [];
  const ecart = attendu - total.montant;
  const certain =
    estUneFauteDeFrappe(total.montant, attendu) ||
    parties.some(({ montant }) => estUneFauteDeFrappe(montant, montant - ecart));
  return [{ total, parties, attendu, certain }];
}

/** The sums that a paper tells as those of other amounts, and that are not. */
export function sommesFausses(papier: Ecrit): readonly SommeFausse[] {
  const montants = montantsEcrits(papier);
  if (montants.length < 3) return [];
  const parLigne = new Map<Ligne, MontantEcrit[]>();
  for (const un of montants) parLigne.set(un.lieu.ligne, [...(parLigne.get(un.lieu.ligne) ?? []), un]);
  const enPhrases = [...parLigne].flatMap(([ligne, siens]) =>
    ligne.genre === 'tableau' ? [] : parPhrase(ligne, siens).flatMap(deLaPhrase),
  );
  const restes = [...parLigne].flatMap(([ligne, siens]) =>
    ligne.genre === 'tableau' ? [] : parPhrase(ligne, siens).flatMap(reste),
  );
  const sommes = [...enPhrases, ...desListes(papier, parLigne), ...totalDeLaDecision(montants)];
  return [...sommes.flatMap(fausse), ...restes];
}
