import { lireNombreEnLettres, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Tableau } from '../ecrits/tableaux.ts';
import { tableaux } from '../ecrits/tableaux.ts';

/** A rise or a fall that the figures beside it contradict. */
export interface HausseFausse {
  readonly ligne: Ligne;
  readonly ecrit: string;
  readonly attendu: string;
  readonly message: string;
  readonly certain: boolean;
}

const N = '(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)';

const UNITE =
  '[ \\u00a0\\u202f]?(€|%|m³|m²|euros|habitants|agents|postes|emplois|élèves|places)?(?: (?:HT|TTC))?';

const HAUSSE = 'hausse|augmentation|progression|relèvement|majoration|revalorisation|accroissement';

const BAISSE = 'baisse|diminution|réduction|recul|repli';

/** "passe de 500 € à 550 €, soit une hausse de 10 %". */
const PASSE = new RegExp(
  `(?<verbe>(?<!\\p{L})(?:pass|port|augment|progress|relev|major|revaloris|diminu|baiss|rédui|recul|abaiss|ramen)\\p{L}*)(?<entre>(?: [\\p{L}' ]{1,40})?) de ${N}${UNITE}(?: en \\d{4})? à ${N}${UNITE}(?: en \\d{4})?(?<suite>[^.;\\n]{0,60})`,
  'giu',
);

const SUITE = new RegExp(
  `(?:soit|avec|ce qui représente|progress\\p{L}*|augment\\p{L}*|diminu\\p{L}*|baiss\\p{L}*)(?: d'| de)? ?(?:une? )?(?<sens>${HAUSSE}|${BAISSE}|écart)?[^\\d;]{0,12}?(?:de )?(?<combien>\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})*(?:,\\d+)?)[ \\u00a0\\u202f]?(?<unite>%|€)`,
  'iu',
);

const lire = (texte: string): number => Number(texte.replace(/[^\d,]/gu, '').replace(',', '.'));

const decimalesDe = (texte: string): number => /,(\d+)/u.exec(texte)?.[1]?.length ?? 0;

const ecrire = (nombre: number): string =>
  (Math.round(nombre * 100) / 100).toLocaleString('fr-FR').replace(/\u202f/gu, ' ');

const MONTE = new RegExp(`^(?:augment|progress|relev|major|revaloris)|${HAUSSE}`, 'iu');

const DESCEND = new RegExp(`^(?:diminu|baiss|rédui|recul|abaiss)|${BAISSE}`, 'iu');

/** Whether words tell a rise (1) or a fall (-1); 0 when they tell neither. */
const sensDe = (mots: string): number => (MONTE.test(mots) ? 1 : DESCEND.test(mots) ? -1 : 0);

function ecartDit(avant: string, apres: string, suite: string): Omit<HausseFausse, 'ligne'> | undefined {
  const { combien = '', unite = '' } = SUITE.exec(suite)?.groups ?? {};
  const [debut, fin, dit] = [lire(avant), lire(apres), lire(combien)];
  if (combien === '' || debut === 0 || Number.isNaN(dit)) return undefined;
  const ecart = Math.abs(fin - debut);
  const attendu = unite === '%' ? (ecart / debut) * 100 : ecart;
  const jeu = unite === '%' ? Math.max(10 ** -decimalesDe(combien), 0.11) : 0.5 * 10 ** -decimalesDe(combien);
  if (Math.abs(attendu - dit) <= jeu) return undefined;
  const juste = `${ecrire(attendu)} ${unite}`;
  const ecrit = `${combien}${suite.includes(`${combien} ${unite}`) ? ' ' : ''}${unite}`;
  return {
    ecrit,
    attendu: juste,
    message: `De ${avant} à ${apres}, l'écart est de ${juste}, et le texte dit ${ecrit}.`,
    certain: true,
  };
}

/** A verb that says the contrary of its two figures. */
function aContresens(verbe: string, suite: string, reel: number): string | undefined {
  const sens = sensDe(verbe) || sensDe(/^[^\d]*/u.exec(suite)?.[0] ?? '');
  if (sens === 0 || reel === 0 || sens === reel) return undefined;
  return reel > 0 ? 'une hausse' : 'une baisse';
}

function duPassage({ ligne, groupes }: Trouvaille): readonly HausseFausse[] {
  const [, verbe = '', , avant = '', unite = '', apres = '', autre = '', suite = ''] = groupes;
  if (unite !== autre && unite !== '' && autre !== '') return [];
  const mot = aContresens(verbe, suite, Math.sign(lire(apres) - lire(avant)));
  if (mot !== undefined) {
    const message = `De ${avant} à ${apres}, c'est ${mot}, et le texte dit le contraire.`;
    return [{ ligne, ecrit: verbe, attendu: mot, message, certain: true }];
  }
  // A rise of a rate is told in points as well as in percents.
  const ecart = unite === '%' || autre === '%' ? undefined : ecartDit(avant, apres, suite);
  return ecart ? [{ ligne, ...ecart }] : [];
}

const ANNEE = /(?<!\d)((?:19|20)\d{2})(?!\d)/u;

const AVANT = /actuel|ancien|précédent|avant/iu;

const APRES = /nouveau|propos|futur|après|à compter/iu;

/** The columns of a table that hold what was and what will be; undefined without exactly two. */
function deuxColonnes({ tete }: Tableau): readonly [number, number] | undefined {
  const annees = tete.flatMap((titre, rang) => {
    const annee = ANNEE.exec(titre)?.[1];
    return annee === undefined ? [] : [{ rang, annee: Number(annee) }];
  });
  const [un, deux, ...autres] = annees;
  if (un && deux && autres.length === 0 && deux.annee > un.annee) return [un.rang, deux.rang];
  const [ancien, nouveau] = [
    tete.findIndex((titre) => AVANT.test(titre)),
    tete.findIndex((titre) => APRES.test(titre)),
  ];
  return ancien !== -1 && nouveau > ancien ? [ancien, nouveau] : undefined;
}

interface Variation {
  readonly taux: number;
  readonly jeu: number;
  /** In the unit of the table. */
  readonly ecart: number;
  readonly unite: string;
}

function variations(tableau: Tableau): readonly Variation[] {
  const colonnes = deuxColonnes(tableau);
  if (!colonnes) return [];
  return tableau.rangees.flatMap(({ cellules }) => {
    const [debut, fin] = [cellules[colonnes[0]], cellules[colonnes[1]]];
    if (debut?.valeur === undefined || fin?.valeur === undefined || debut.valeur <= 0 || debut.unite === '%')
      return [];
    const taux = (fin.valeur / debut.valeur - 1) * 100;
    const ecart = Math.round((fin.valeur - debut.valeur) * 10_000) / 10_000;
    return [
      {
        taux,
        ecart,
        unite: fin.unite,
        jeu: (Math.max(debut.precision, fin.precision) / debut.valeur) * 100 + 0.06,
      },
    ];
  });
}

/** "augmenter les tarifs de 5 %", "les redevances baissent :", of all that a table tells. */
const ANNONCE =
  /(?<!\p{L})(?<verbe>augment(?:er|ent|e|és?|ées?)|relev(?:er|és?|ées?)|major(?:er|és?|ées?)|revaloris(?:er|és?|ées?)|progress(?:er|ent)|baiss(?:er|ent|és?|ées?)|diminu(?:er|ent|és?|ées?)|rédui(?:re|sent|ts?|tes?))(?!\p{L})/giu;

const DE_COMBIEN = /^[^.;:%\d]{0,60}? de (\d{1,2}(?:,\d+)?)[ \u00a0]?%/u;

/** "de dix centimes", "de 0,50 €". */
const DE_TANT = new RegExp(
  `^[^.;:%\\d]{0,60}? (?:de|d') ?(?:(?<mots>${NOMBRE_EN_LETTRES})|(?<chiffres>\\d{1,3}(?:,\\d+)?))[ \\u00a0](?<unite>centimes?|€|euros?)(?!\\p{L})`,
  'iu',
);

/** A rise told in money, that none of the rows has. */
function contreLesEcarts(
  ligne: Ligne,
  suite: string,
  sens: number,
  valeurs: readonly Variation[],
): readonly HausseFausse[] {
  const lu = DE_TANT.exec(suite);
  const { mots, chiffres = '', unite = '' } = lu?.groups ?? {};
  const nombre = mots === undefined ? lire(chiffres) : (lireNombreEnLettres(mots) ?? Number.NaN);
  const bouge = valeurs.filter(({ ecart }) => ecart !== 0);
  const [premiere] = bouge;
  if (!lu || Number.isNaN(nombre) || !premiere || valeurs.some((une) => une.unite !== '€')) return [];
  const dit = (/^c/iu.test(unite) ? nombre / 100 : nombre) * sens;
  if (bouge.length < 2 || bouge.some(({ ecart }) => Math.abs(ecart - premiere.ecart) > 0.001)) return [];
  if (Math.abs(premiere.ecart - dit) < 0.001) return [];
  const attendu = `${ecrire(Math.abs(premiere.ecart))} €`;
  const ecrit = `${mots ?? chiffres} ${unite}`;
  const message = `Le texte dit ${ecrit}, et les lignes du tableau varient de ${attendu}.`;
  return [{ ligne, ecrit, attendu, message, certain: false }];
}

/** What is raised that is no price of the table. */
const DES_PRIX =
  /(?<!\p{L})(?:tarifs?|prix|redevances?|loyers?|cotisations?|abonnements?|droits|taxes?|barème)(?!\p{L})/iu;

const NUANCE =
  /(?<!\p{L})(?:ne |n'|sans|sauf|certains?|hors|moyenne|environ|près|jusqu|maximum|plus de|moins de|inflation|indice|énergie|coûts?|charges|dépenses)/iu;

/** What a verb tells of the prices, against what all the rows of the table do. */
function contreLeTableau(
  ligne: Ligne,
  verbe: string,
  combien: string | undefined,
  valeurs: readonly Variation[],
): readonly HausseFausse[] {
  const sens = sensDe(verbe);
  if (valeurs.every(({ taux }) => Math.sign(taux) === -sens)) {
    const mot = sens > 0 ? 'en baisse' : 'en hausse';
    const message = `Le texte dit « ${verbe} », et toutes les lignes du tableau sont ${mot}.`;
    return [{ ligne, ecrit: verbe, attendu: mot, message, certain: true }];
  }
  const [premiere] = valeurs;
  if (combien === undefined || !premiere) return [];
  const dit = sens * lire(combien);
  const unanimes = valeurs.every(({ taux, jeu }) => Math.abs(taux - premiere.taux) <= jeu + premiere.jeu);
  if (!unanimes || valeurs.some(({ taux, jeu }) => Math.abs(taux - dit) <= jeu + 0.5)) return [];
  const attendu = `${ecrire(Math.abs(premiere.taux))} %`;
  const message = `Le texte dit ${combien} %, et les lignes du tableau varient de ${attendu}.`;
  return [{ ligne, ecrit: `${combien} %`, attendu, message, certain: false }];
}

function deTableau(lieu: Trouvaille, valeurs: readonly Variation[]): readonly HausseFausse[] {
  const { ligne, ecrit: verbe, place } = lieu;
  const suite = ligne.nu.slice(place + verbe.length);
  const phrase = ligne.nu.slice(0, place).replace(/^.*[.;]/u, '') + (/^[^.;:]{0,70}/u.exec(suite)?.[0] ?? '');
  if (!DES_PRIX.test(phrase) || NUANCE.test(phrase)) return [];
  const enEuros = contreLesEcarts(ligne, suite, sensDe(verbe), valeurs);
  return enEuros.length > 0 ? enEuros : contreLeTableau(ligne, verbe, DE_COMBIEN.exec(suite)?.[1], valeurs);
}

const enPhrase = ({ ligne }: Trouvaille): boolean => ligne.genre !== 'tableau' && ligne.genre !== 'vide';

/** What all that a paper tells to rise or fall does in its only table, where it does not do what another sentence tells. */
function desTableaux(papier: Ecrit, dites: ReadonlySet<Ligne>): readonly HausseFausse[] {
  const annonces = chercheDans(papier, ANNONCE).filter((lieu) => enPhrase(lieu) && !dites.has(lieu.ligne));
  if (annonces.length === 0) return [];
  const [valeurs, ...autres] = tableaux(papier)
    .map(variations)
    .filter(({ length }) => length > 0);
  if (!valeurs || valeurs.length < 2 || autres.length > 0) return [];
  return annonces.flatMap((lieu) => deTableau(lieu, valeurs));
}

/** The rises and falls that a paper tells wrong. */
export function haussesFausses(papier: Ecrit): readonly HausseFausse[] {
  const siennes = chercheDans(papier, PASSE).filter(enPhrase).flatMap(duPassage);
  return [...siennes, ...desTableaux(papier, new Set(siennes.map(({ ligne }) => ligne)))];
}
