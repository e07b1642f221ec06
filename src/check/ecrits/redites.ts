import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from './ecrit.ts';
import type { Ligne } from './ligne.ts';
import { nombresDuPapier } from './nombres-de-choses.ts';

/** Something told at the end of the same few words: a place after a phrase, a number of things. */
export interface Dit {
  readonly ligne: Ligne;
  readonly ecrit: string;
  /** The words around it, that two sayings share. */
  readonly cle: string;
  readonly valeur: string;
}

const MOT = /[\p{L}\d]+(?:['\u2019-][\p{L}\d]+)*/gu;

/** Words that two phrases share before they are one phrase. */
const AVANT = 4;

/** Letters of a word that tells what a phrase is of. */
const PLEIN = 5;

const phrases = ({ nu }: Ligne): readonly string[] => nu.split(/[.;:!?«»()]|,(?=\s)/u);

/** A name, past the first words of a phrase. */
const UN_NOM = /[^\p{L}\d]\p{Lu}\p{Ll}{3}/u;

/** The names of a line, each after the four words that lead to it. */
function nomsDe(ligne: Ligne): readonly Dit[] {
  if (!UN_NOM.test(ligne.nu)) return [];
  return phrases(ligne).flatMap((phrase) => {
    if (!UN_NOM.test(phrase)) return [];
    const mots = phrase.match(MOT) ?? [];
    return mots.flatMap((mot, rang): readonly Dit[] => {
      if (rang < AVANT || !/^\p{Lu}\p{Ll}{3}/u.test(mot)) return [];
      const gauche = mots.slice(rang - AVANT, rang).map(plie);
      const pleins = gauche.filter((un) => un.replace(/^.*['\u2019]/u, '').length >= PLEIN);
      if (pleins.length < 2) return [];
      // A name goes on: only its last word before the end of the phrase, or of the name, tells which it is.
      if (/^\p{Lu}/u.test(mots[rang - 1] ?? '') || /^\p{Lu}/u.test(mots[rang + 1] ?? '')) return [];
      return [{ ligne, ecrit: mot, cle: gauche.join(' '), valeur: plie(mot) }];
    });
  });
}

/** What is counted everywhere, and never the same. */
const ORDINAIRES =
  /^(?:an|annee|moi|jour|heure|semaine|minute|exemplaire|article|euro|membre|voi|personne|foi|page|point|original|conseiller|delegue|siege|titulaire|suppleant|pour|contre|lot|tour)$/u;

const DUREES = /^(?:an|annee|moi|jour|heure|semaine)$/u;

/** "plus de deux mois": a bound, that a decision and its report tell alike. */
const BORNE = /(?<!\p{L})(plus|moins|supérieure?s?|inférieure?s?) (?:de|d'une durée de|à)[ \u00a0]$/iu;

/** The numbers of things of a paper, each with the word before and the word after. */
const nombresDe = (papier: Ecrit): readonly Dit[] =>
  nombresDuPapier(papier).flatMap(({ ligne, ecrit, place, nombre, chose }): readonly Dit[] => {
    const borne = BORNE.exec(ligne.nu.slice(Math.max(0, place - 30), place))?.[1];
    if (DUREES.test(chose) && borne !== undefined)
      return [{ ligne, ecrit, cle: `${plie(borne)} ${chose}`, valeur: String(nombre) }];
    if (ORDINAIRES.test(chose)) return [];
    const avant = /([\p{L}'\u2019-]+)[ \u00a0]$/u.exec(ligne.nu.slice(Math.max(0, place - 30), place))?.[1];
    const apres = /^[ \u00a0]([\p{L}'\u2019-]+)/u.exec(ligne.nu.slice(place + ecrit.length))?.[1] ?? '';
    if (avant === undefined) return [];
    return [{ ligne, ecrit, cle: `${plie(avant)} ${chose} ${plie(apres)}`, valeur: String(nombre) }];
  });

const ditsDe = (papier: Ecrit): readonly Dit[] =>
  [...papier.lignes.flatMap(nomsDe), ...nombresDe(papier)].filter(
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
  return [...seuls(uns.dits).values()].flatMap((un) => {
    const autre = dEnFace.get(un.cle);
    if (!autre || autre.valeur === un.valeur) return [];
    return nomme(autres.lignes, un) || nomme(uns.lignes, autre) ? [] : [{ un, autre }];
  });
}
