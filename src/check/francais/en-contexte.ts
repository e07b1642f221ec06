import type { Forme } from './forme.ts';
import { liste } from './liste.ts';
import type { Natures } from './natures.ts';
import { ADJ, CONJUGUE, GERONDIF, INFINITIF, INVARIABLE, NOM, OUTIL, PART, V3P } from './natures.ts';
import { AVOIR, ETRE, MODAUX, NOMBRES } from './outils.ts';

/** The words before one, the nearest first, as many as a space, a hyphen or an apostrophe joins to it. */
type Avant = (pas: number) => Forme | undefined;

const NOMINALES = NOM | ADJ | PART;

/** After which a word is no verb: determiners that are nothing else. */
const SURS = liste(
  `une un cet cette ces mes tes ses son sa nos notre votre vos chaque plusieurs quelques des du au aux ledit ladite lesdits
  lesdites dudit desdits desdites auxdits auxdites quelque différents différentes divers diverses`,
);

/** Adjectives that stand before a noun. */
const AVANT_UN_NOM = liste(
  `présent présente présents présentes nouveau nouvel nouvelle nouveaux nouvelles grand grande grands grandes petit petite
  petits petites ancien ancienne anciens anciennes`,
);

/** Nouns that the dictionary knows as verbs too, and that no act uses so. */
const JAMAIS_VERBES = liste(
  'chapitre commandite article titre titres page pages phase phases zone zones parcelle parcelles',
);

/** After which no verb is conjugated. */
const SANS_VERBE = liste("de d' à pour sans par sur dans avec chez selon vers sous lors dès depuis malgré");

/** After which a verb comes, and no noun. */
const DEVANT_VERBE = liste("ne n' se s' il ils on qui j' je y");

/** Articles that are pronouns too. */
const ARTICLES = liste("le la les l' leur leurs");

/** Nouns that are small words too. */
const AUSSI_NOMS = liste('personne point part');

const sans = (natures: Natures, otees: Natures): Natures => natures & ~otees;

/** "l'un", "les uns": pronouns. */
const estPronom = (avant: Avant): boolean => /^(?:l'|les)$/u.test(avant(2)?.mot ?? '');

/** "trois porte", and not "les deux portent". */
function apresUnNombre({ mot, natures }: Forme, avant: Avant): boolean {
  const devant = avant(1)?.mot ?? '';
  if (!NOMBRES.has(devant) && !/^(?:[2-9]|[1-9]\d+)$/u.test(devant)) return false;
  if (/^\d/u.test(devant) && ((avant(2)?.natures ?? 0) & NOM) !== 0) return false;
  if ((natures & NOM) === 0 || (natures & V3P) !== 0 || ETRE.has(mot) || AVOIR.has(mot)) return false;
  return !/^(?:les|des|ces|l'|le)$/u.test(avant(2)?.mot ?? '');
}

/** "un septième", "nouvelle": what stands between a determiner and its noun. */
function apresUnAdjectif(avant: Avant): boolean {
  const devant = avant(1)?.mot ?? '';
  if (AVANT_UN_NOM.has(devant)) return true;
  const deux = avant(2)?.mot ?? '';
  return /i[èe]me$/u.test(devant) && (SURS.has(deux) || /^(?:l[ae]|l')$/u.test(deux));
}

/** A verb and nothing else: no pronoun comes after it, but an article. */
const apresUnVerbe = ({ mot, natures }: Forme): boolean =>
  ETRE.has(mot) ||
  AVOIR.has(mot) ||
  (!MODAUX.has(mot) &&
    (natures & (CONJUGUE | INFINITIF | GERONDIF)) !== 0 &&
    (natures & (NOMINALES | OUTIL | INVARIABLE)) === 0);

function apresDeterminant(forme: Forme, avant: Avant): Natures {
  const { natures } = forme;
  const devant = avant(1)?.mot ?? '';
  if (SURS.has(devant) && !(/^une?$/u.test(devant) && estPronom(avant)))
    return sans(natures, CONJUGUE | INFINITIF);
  if (apresUnNombre(forme, avant) || apresUnAdjectif(avant)) return sans(natures, CONJUGUE);
  if (!ARTICLES.has(devant)) return natures;
  const deux = avant(2);
  if (deux !== undefined && apresUnVerbe(deux))
    return sans(natures, CONJUGUE | INFINITIF | ((natures & NOM) === 0 ? 0 : GERONDIF));
  return deux === undefined || SANS_VERBE.has(deux.mot) ? sans(natures, CONJUGUE) : natures;
}

function apresPetitMot({ mot, natures }: Forme, avant: Avant): Natures {
  const devant = avant(1)?.mot ?? '';
  if (SANS_VERBE.has(devant)) return sans(natures, CONJUGUE);
  if (DEVANT_VERBE.has(devant) && mot !== 'compris' && (natures & CONJUGUE) !== 0)
    return sans(natures, NOM | ADJ | PART);
  if ((ETRE.has(devant) || AVOIR.has(devant)) && (natures & PART) !== 0) return sans(natures, CONJUGUE);
  if (MODAUX.has(devant) && (natures & INFINITIF) !== 0) return sans(natures, CONJUGUE);
  return natures;
}

const estReductible = ({ mot, natures, capitale }: Forme): boolean =>
  AUSSI_NOMS.has(mot) ||
  (!capitale &&
    (natures & (CONJUGUE | INFINITIF)) !== 0 &&
    (natures & (NOMINALES | INFINITIF | GERONDIF)) !== 0);

/** Whether what stands before a word may tell what it is: most words are one thing wherever they stand. */
export function dependDuContexte(forme: Forme): boolean {
  forme.depend ??= estReductible(forme);
  return forme.depend;
}

/** What a word can be where it stands: what those before it leave of what it can be anywhere, never nothing. */
export function naturesEnContexte(forme: Forme, avant: Avant): Natures {
  const { natures, capitale } = forme;
  const devant = avant(1)?.mot ?? '';
  if (AUSSI_NOMS.has(forme.mot) && (SURS.has(devant) || NOMBRES.has(devant))) return natures & NOMINALES;
  if ((natures & (CONJUGUE | INFINITIF)) === 0 || (natures & (NOMINALES | INFINITIF | GERONDIF)) === 0)
    return natures;
  if (JAMAIS_VERBES.has(forme.mot)) return sans(natures, CONJUGUE);
  if (capitale || ETRE.has(forme.mot) || AVOIR.has(forme.mot)) return natures;
  // "affirme les avoir entendus"
  if (forme.mot === 'avoir' || forme.mot === 'être') return natures;
  const restent = apresDeterminant(forme, avant) & apresPetitMot(forme, avant);
  return (restent & (NOMINALES | CONJUGUE | INFINITIF | GERONDIF)) === 0 ? natures : restent;
}

const MOINDRES = new WeakMap<Forme, Map<Natures, Forme>>();

/** The same word with fewer natures; one object for each, since what is known of a word is kept by its object. */
export function formeReduite(forme: Forme, natures: Natures): Forme {
  if (natures === forme.natures) return forme;
  const siennes = MOINDRES.get(forme) ?? new Map<Natures, Forme>();
  MOINDRES.set(forme, siennes);
  const { ecrit, mot, capitale } = forme;
  const connue = siennes.get(natures) ?? { ecrit, mot, capitale, natures };
  siennes.set(natures, connue);
  return connue;
}
