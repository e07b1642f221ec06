import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from './ecrit.ts';
import { rangDeLigne } from './ecrit.ts';
import type { Lexique } from './lexique.ts';
import { lexique } from './lexique.ts';
import type { Ligne } from './ligne.ts';
import { parMot } from './mots.ts';
import { nombresDuPapier } from './nombres-de-choses.ts';

/** Something told at the end of the same few words: a place after a phrase, a number of things. */
export interface Dit {
  readonly ligne: Ligne;
  readonly ecrit: string;
  /** The words around it, that two sayings share. */
  readonly cle: string;
  readonly valeur: string;
}

/** Words that two phrases share before they are one phrase. */
const AVANT = 4;

/** Letters of a word that tells what a phrase is of. */
const PLEIN = 5;

/** What ends a phrase. */
const SEPARE = /[.;:!?«»()\n]|,\s/u;

const JOINT = /['\u2019-]/u;

/** A paper, and where its runs of letters are. */
interface Lu extends Lexique {
  readonly nu: string;
}

/** Whether the run at `rang` goes on the word of the run before: "Saint-Vit", "l'eau". */
const suitUnTrait = ({ nu, debuts, fins }: Lu, rang: number): boolean =>
  rang > 0 && debuts[rang] === (fins[rang - 1] ?? 0) + 1 && JOINT.test(nu.charAt(fins[rang - 1] ?? 0));

/** The first run of the word that the run at `rang` belongs to. */
function premierDuMot(lu: Lu, rang: number): number {
  let premier = rang;
  while (suitUnTrait(lu, premier)) premier -= 1;
  return premier;
}

/** The last run of the word that the run at `rang` belongs to. */
function dernierDuMot(lu: Lu, rang: number): number {
  let dernier = rang;
  while (dernier + 1 < lu.debuts.length && suitUnTrait(lu, dernier + 1)) dernier += 1;
  return dernier;
}

/** Whether the run at `rang` and the one before it are of one phrase. */
function dUnePhrase({ nu, debuts, fins }: Lu, rang: number): boolean {
  const [fin, debut] = [fins[rang - 1] ?? 0, debuts[rang] ?? 0];
  return debut - fin === 1 && nu.charCodeAt(fin) === 0x20 ? true : !SEPARE.test(nu.slice(fin, debut));
}

const ecritEntre = ({ nu, debuts, fins }: Lu, premier: number, dernier: number): string =>
  nu.slice(debuts[premier], fins[dernier]);

/** The words of the phrase before the run at `rang`, as many as make a phrase; fewer when it begins there. */
function motsAvant(lu: Lu, rang: number): readonly string[] {
  const mots: string[] = [];
  let suivant = rang;
  while (mots.length < AVANT && suivant > 0 && dUnePhrase(lu, suivant)) {
    const premier = premierDuMot(lu, suivant - 1);
    mots.unshift(ecritEntre(lu, premier, suivant - 1));
    suivant = premier;
  }
  return mots;
}

const EN_CAPITALE = /^\p{Lu}/u;

const estUnNom = parMot((mot) => /^\p{Lu}\p{Ll}{3}/u.test(mot));

/** A name goes on: only its last word before the end of the phrase, or of the name, tells which it is. */
const vaPlusLoin = (lu: Lu, dernier: number): boolean =>
  dernier + 1 < lu.debuts.length &&
  dUnePhrase(lu, dernier + 1) &&
  EN_CAPITALE.test(lu.nu.charAt(lu.debuts[dernier + 1] ?? 0));

/** The name that begins with the run at `rang`, after the four words that lead to it. */
function nomEn(lu: Lu, rang: number): Pick<Dit, 'ecrit' | 'cle' | 'valeur'> | undefined {
  if (suitUnTrait(lu, rang) || !estUnNom(lu.vocabulaire.ecrits[lu.numeros[rang] ?? 0] ?? ''))
    return undefined;
  const mots = motsAvant(lu, rang);
  const dernier = dernierDuMot(lu, rang);
  if (mots.length < AVANT || EN_CAPITALE.test(mots.at(-1) ?? '') || vaPlusLoin(lu, dernier)) return undefined;
  const gauche = mots.map(plie);
  const pleins = gauche.filter((un) => un.replace(/^.*['\u2019]/u, '').length >= PLEIN);
  const ecrit = ecritEntre(lu, rang, dernier);
  return pleins.length < 2 ? undefined : { ecrit, cle: gauche.join(' '), valeur: plie(ecrit) };
}

/** The names of a paper. */
function nomsDe(papier: Ecrit): readonly Dit[] {
  const lu = { ...lexique(papier), nu: papier.nu };
  return lu.capitales.flatMap((rang) => {
    const nom = nomEn(lu, rang);
    const ligne = nom && papier.lignes[rangDeLigne(papier, lu.debuts[rang] ?? 0)];
    return ligne ? [{ ligne, ...nom }] : [];
  });
}

/** What is counted everywhere, and never the same. */
const ORDINAIRES: ReadonlySet<string> = new Set(
  `an annee moi jour heure semaine minute exemplaire article euro membre voi personne foi page point original conseiller
  delegue siege titulaire suppleant pour contre lot tour`.split(/\s+/u),
);

const DUREES: ReadonlySet<string> = new Set(['an', 'annee', 'moi', 'jour', 'heure', 'semaine']);

/** "plus de deux mois": a bound, that a decision and its report tell alike. */
const BORNE = /(?<!\p{L})(plus|moins|supérieure?s?|inférieure?s?) (?:de|d'une durée de|à)[ \u00a0]$/iu;

/** The numbers of things of a paper, each with the word before and the word after. */
const nombresDe = (papier: Ecrit): readonly Dit[] =>
  nombresDuPapier(papier).flatMap(({ ligne, ecrit, place, nombre, chose }): readonly Dit[] => {
    const borne = DUREES.has(chose)
      ? BORNE.exec(ligne.nu.slice(Math.max(0, place - 30), place))?.[1]
      : undefined;
    if (borne !== undefined)
      return [{ ligne, ecrit, cle: `${plie(borne)} ${chose}`, valeur: String(nombre) }];
    if (ORDINAIRES.has(chose)) return [];
    const avant = /([\p{L}'\u2019-]+)[ \u00a0]$/u.exec(ligne.nu.slice(Math.max(0, place - 30), place))?.[1];
    const apres = /^[ \u00a0]([\p{L}'\u2019-]+)/u.exec(ligne.nu.slice(place + ecrit.length))?.[1] ?? '';
    if (avant === undefined) return [];
    return [{ ligne, ecrit, cle: `${plie(avant)} ${chose} ${plie(apres)}`, valeur: String(nombre) }];
  });

/** Letters of a word that tells which thing of a list is spoken of. */
const EN_LISTE = 5;

const COMMUNS = /^(?:pour|avec|dans|chaque|entre|environ|autre|leurs?|cette|toute?s?)$/u;

/** "l'accueil des mercredis, pour 64 enfants": the numbers of a list item, by the words that begin it. */
const nombresDesListes = (papier: Ecrit): readonly Dit[] =>
  nombresDuPapier(papier).flatMap(({ ligne, ecrit, place, nombre, chose }): readonly Dit[] => {
    if (ligne.genre !== 'puce' || /^(?:an|annee|moi|jour|heure|semaine|euro|fois|foi)$/u.test(chose))
      return [];
    const pleins = plie(ligne.nu.slice(0, place))
      .split(/[^a-z]+/u)
      .filter((mot) => mot.length >= EN_LISTE && !COMMUNS.test(mot));
    const cle = `• ${pleins.slice(0, 3).join(' ')} ${chose}`;
    return pleins.length < 2 ? [] : [{ ligne, ecrit, cle, valeur: String(nombre) }];
  });

const ditsDe = (papier: Ecrit): readonly Dit[] =>
  [...nomsDe(papier), ...nombresDe(papier), ...nombresDesListes(papier)].filter(
    ({ ligne: { genre } }) => genre === 'texte' || genre === 'puce' || genre === 'champ',
  );

const LUS = new WeakMap<Ecrit, readonly Dit[]>();

/** What a paper tells in words that others may repeat; read once a paper. */
export function ditsDuPapier(papier: Ecrit): readonly Dit[] {
  const lus = LUS.get(papier) ?? ditsDe(papier);
  LUS.set(papier, lus);
  return lus;
}

/** The one value that each key has in a text; keys that have several are left. */
function seuls(dits: readonly Dit[]): ReadonlyMap<string, Dit> {
  const parCle = new Map<string, Dit | undefined>();
  for (const dit of dits) {
    const connu = parCle.get(dit.cle);
    const nouveau = !parCle.has(dit.cle);
    parCle.set(dit.cle, nouveau || connu?.valeur === dit.valeur ? dit : undefined);
  }
  return new Map([...parCle].flatMap(([cle, dit]) => (dit ? [[cle, dit] as const] : [])));
}

const nomme = (lignes: readonly Ligne[], { valeur }: Dit): boolean =>
  lignes.some(({ nu }) =>
    new RegExp(`(?<![a-z0-9])${valeur.replace(/[^a-z0-9]/gu, '.')}(?![a-z0-9])`, 'u').test(plie(nu)),
  );

/** Lines of a text, and what they tell. */
export interface Texte {
  readonly lignes: readonly Ligne[];
  readonly dits: readonly Dit[];
}

/** What two texts tell otherwise in the same words, neither telling elsewhere what the other tells. */
export function contredits(uns: Texte, autres: Texte): readonly { readonly un: Dit; readonly autre: Dit }[] {
  const dEnFace = seuls(autres.dits);
  const vus = new Set<Ligne>();
  return [...seuls(uns.dits).values()].flatMap((un) => {
    const autre = dEnFace.get(un.cle);
    if (!autre || autre.valeur === un.valeur) return [];
    // In two lists of the same items, a number that another item tells says nothing of this one.
    const deListe = un.cle.startsWith('•');
    if (vus.has(un.ligne) || (!deListe && (nomme(autres.lignes, un) || nomme(uns.lignes, autre)))) return [];
    vus.add(un.ligne);
    return [{ un, autre }];
  });
}
