import { liste } from './liste.ts';
import { FP, FS, MP, MS, PLURIEL, SINGULIER } from './natures.ts';

const table = (lignes: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(
    lignes.flatMap(([accords, mots]) => [...liste(mots)].map((mot): [string, number] => [mot, accords])),
  );

/** Determiners, and the genders and numbers of the nouns that they may stand before. */
export const DETERMINANTS: ReadonlyMap<string, number> = table([
  [MS, 'le un du au ce cet aucun ledit dudit quel'],
  [FS, 'la une cette sa ma ta aucune ladite quelle'],
  [SINGULIER, "l' son mon ton notre votre leur chaque quelque"],
  [PLURIEL, 'les des aux ces ses mes tes nos vos leurs plusieurs quelques'],
  [MP, 'lesdits desdits auxdits certains divers'],
  [FP, 'lesdites desdites auxdites certaines diverses'],
]);

/** Numbers that stand before a plural; "neuf" is an adjective too. */
export const NOMBRES: ReadonlySet<string> = liste(
  `deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
  soixante cent cents mille`,
);

/** Determiners that are pronouns too: "les approuve", "leur attribue". */
export const AUSSI_PRONOMS: ReadonlySet<string> = liste(
  "le la les l' leur ce certains certaines aucun aucune quel quelle quels quelles",
);

/** After which what comes is no subject of a verb, and a pronoun stands before an infinitive alone. */
export const PREPOSITIONS: ReadonlySet<string> = liste(
  `dans sur sous avec par vers chez contre entre selon depuis pendant durant dès hors malgré parmi suivant moyennant
  concernant devant derrière tous toutes tout toute`,
);

/** "d'", "de": after which an infinitive may stand. */
export const DEVANT_INFINITIF: ReadonlySet<string> = liste("de d' à pour sans afin");

/** Forms of "être" and of "avoir" in the third person, by their number. */
export const ETRE: ReadonlySet<string> = liste(
  `est sont était étaient sera seront serait seraient soit soient fut furent`,
);
export const AVOIR: ReadonlySet<string> = liste(
  `a ont avait avaient aura auront aurait auraient ait aient eut eurent`,
);

/** Forms that an infinitive follows, never a participle. */
export const MODAUX: ReadonlySet<string> = liste(
  `peut peuvent pourra pourront pourrait pourraient pouvait pouvaient puisse puissent pouvant pouvoir doit doivent devra
  devront devrait devraient devait devaient doive doivent devant devoir va vont ira iront allait allaient faut faudra
  faudrait fallait souhaite souhaitent veut veulent voudrait`,
);

/** What may stand between an auxiliary and its participle, beside adverbs in "-ment". */
const ENTRE_AUXILIAIRE: ReadonlySet<string> = liste(
  `pas plus jamais bien déjà également aussi donc toujours ensuite ainsi encore alors enfin désormais tous toutes tout
  dûment mieux mal trop peu souvent parfois aussitôt dorénavant cependant toutefois néanmoins depuis ici`,
);

/** Whether `mot` may stand between an auxiliary and its participle. */
export const estAdverbe = (mot: string): boolean =>
  ENTRE_AUXILIAIRE.has(mot) ||
  (mot.length > 6 && mot.endsWith('ement')) ||
  /(?:amment|emment|iment|ument)$/u.test(mot);

/** Letters that begin with a vowel sound. */
const VOYELLE = /^[aeiouàâäéèêëîïôöùûœæ]/u;

/** Vowels before which nothing is elided. */
const SANS_ELISION =
  /^(?:on[zc]|énième|oui(?:$|st)|ouat|uhlan|ulul|un$|une$|unième|y(?!$|eu(?:x|se)$|onn|vel|vet)|ou$|iota$|ouah)/u;

/** Words in "h" before which one elides: the others are left alone, since the two sorts look alike. */
const H_MUET =
  /^h(?:a(?:bi[lt]|ll?ucin|leine|rmoni|meçon)|ebdo|éberg|ect(?:are|o)|éli(?:ce|co|port)|émi|épat|erb(?:e|i|or|ag)|érédit|érit|ermét|ésit|eur(?:e|es|eux|euse|euses|eusement)$|exa|ist|iver|omm|omo|onn|onor|ono|ôpita|ospi|orair|oriz|orlo|orr|orti|ostil|ôt(?:e|es|el|els|esse|esses|elier|eliers|elière|ellerie)$|uil(?:e|es)$|uissier|umain|uman|umeur|umid|umili|umus|ybrid|ydr|ygi|ymne|yper|ypo|ystér)/u;

/** Words in "h" before which nothing is elided. */
const H_ASPIRE =
  /^h(?:all(?:$|s$|e$|es$)|aie|angar|ameau|andicap|andball|auss|aut(?:$|s$|e$|es$|eur|ement)|asard|iérarch|ors|ollande|ongr|uit|arcel|arnais|âte|eurt|ache|alte|aricot|éros$|être|ublot|érisson|oule|ousse|outte)/u;

/** Whether a word elides the one before it: "l'avis", "l'habitant", but "le onzième", "le hall". */
export const elide = (mot: string): boolean =>
  (VOYELLE.test(mot) && !SANS_ELISION.test(mot)) ||
  H_MUET.test(mot) ||
  /^y(?:eux|euse|onn|vel|vet)/u.test(mot);

/** Whether nothing is elided before a word, without a doubt. */
export const neElidePas = (mot: string): boolean => /^[bcdfgjklmnpqrstvwxz]/u.test(mot) || H_ASPIRE.test(mot);

/** Names of institutions, which acts write with a capital as often as not. */
export const INSTITUTIONS: ReadonlySet<string> = liste(
  `conseil communauté commune commission ville métropole département région état préfet préfecture président présidente
  maire association convention délibération comité bureau syndicat collectivité assemblée agence office établissement
  trésor trésorerie centre direction service bénéficiaire partie parties budget exercice membre membres conseiller
  conseillers commissions communes associations département régions collectivités conventions délibérations article
  code loi décret arrêté rapport projet plan programme`,
);
