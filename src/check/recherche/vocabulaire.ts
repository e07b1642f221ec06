/**
 * The words that papers hold, each once, and where to find those that hold some letters: so the places of what is sought
 * in a paper are known without reading it again. A word is a run of letters and figures.
 */
export interface Vocabulaire {
  /** Every word, as written, by its number. */
  readonly ecrits: string[];
  /** The same in small letters, sign for sign. */
  readonly petits: string[];
  readonly numeros: Map<string, number>;
  /** Numbers of the words that hold three letters, a figure and what touches it, or one that is rare, and ("=de") of those that are a run of letters, or hold it between figures. */
  readonly parLettres: Map<string, number[]>;
  /** What was found already in it, by what was sought. */
  readonly trouves: Map<Morceau, Trouve>;
}

/** Letters sought in words. */
export interface Morceau {
  /** In small letters. */
  readonly texte: string;
  /** No letter stands before them, or after them. */
  readonly bordGauche: boolean;
  readonly bordDroit: boolean;
}

/** The words that hold some letters. */
export interface Porteurs {
  readonly numeros: readonly number[];
  /** For each, where in the word. */
  readonly places: readonly (readonly number[])[];
}

interface Trouve {
  /** The words that may hold them, in the order in which they were noted. */
  readonly candidats: readonly number[];
  readonly numeros: number[];
  readonly places: (readonly number[])[];
  /** How many of the words that may hold them were looked at. */
  vus: number;
}

/** Fewer letters are in too many words: they are looked for as whole words only, or when few words have them. */
const LETTRES_D_UN_MORCEAU = 3;

const CHIFFRE = /\d/u;

const RARE = /[^a-z0-9éèêàç]/u;

/** Whether words can be found by `morceau`: short ones that may stand anywhere in a word are in too many. */
export const seCherche = (morceau: Morceau): boolean => cleDe(morceau) !== '';

/** By what words are filed that may hold `morceau`. */
function cleDe({ texte, bordGauche, bordDroit }: Morceau): string {
  const figure = texte.search(/\d.|.\d/u);
  if (figure !== -1) return texte.slice(figure, figure + 2);
  if (texte.length >= LETTRES_D_UN_MORCEAU) return texte.slice(0, LETTRES_D_UN_MORCEAU);
  const rare = RARE.exec(texte)?.[0];
  if (rare !== undefined) return rare;
  return bordGauche && bordDroit && /^\p{L}+$/u.test(texte) ? `=${texte}` : '';
}

/** Words beyond which a new list is begun: papers that people write never come near. */
const AU_PLUS = 200_000;

const neuf = (): Vocabulaire => ({
  ecrits: [],
  petits: [],
  numeros: new Map(),
  parLettres: new Map(),
  trouves: new Map(),
});

let courant = neuf();

/** The list of words to which new papers add theirs. */
export function vocabulaire(): Vocabulaire {
  if (courant.ecrits.length >= AU_PLUS) courant = neuf();
  return courant;
}

/** In small letters, as a pattern that leaves case aside sees them; as long as `mot`. */
export function enPetit(mot: string): string {
  const petit = mot.toLowerCase().replace(/ſ/gu, 's');
  return petit.length === mot.length
    ? petit
    : Array.from({ length: mot.length }, (_, rang) => mot.charAt(rang).toLowerCase().charAt(0)).join('');
}

/** A text of its own: a piece of a paper would keep the whole paper in memory. */
const detache = (mot: string): string =>
  mot.length < 12 ? mot : Buffer.from(mot, 'utf16le').toString('utf16le');

/** By what a word is filed: all that `cleDe` may ask. */
function clesDe(petit: string): ReadonlySet<string> {
  const cles = new Set(petit.match(/\p{L}+/gu)?.map((lettres) => `=${lettres}`));
  for (let place = 0; place + 2 <= petit.length; place += 1) {
    const deux = petit.slice(place, place + 2);
    if (CHIFFRE.test(deux)) cles.add(deux);
    if (place + LETTRES_D_UN_MORCEAU <= petit.length)
      cles.add(petit.slice(place, place + LETTRES_D_UN_MORCEAU));
  }
  if (RARE.test(petit)) for (const lettre of petit) if (RARE.test(lettre)) cles.add(lettre);
  return cles;
}

function inscris(dans: Vocabulaire, mot: string): number {
  const numero = dans.ecrits.length;
  const ecrit = detache(mot);
  const petit = enPetit(ecrit);
  dans.ecrits.push(ecrit);
  dans.petits.push(petit);
  dans.numeros.set(ecrit, numero);
  for (const cle of clesDe(petit)) {
    const liste = dans.parLettres.get(cle);
    if (liste) liste.push(numero);
    else dans.parLettres.set(cle, [numero]);
  }
  return numero;
}

/** The number of a word, that is noted if it is new. */
export const numeroDe = (dans: Vocabulaire, mot: string): number =>
  dans.numeros.get(mot) ?? inscris(dans, mot);

const LETTRE = /\p{L}/u;

const estLettre = (mot: string, place: number): boolean => LETTRE.test(mot.charAt(place));

/** Where `morceau` stands in a word. */
function places(mot: string, { texte, bordGauche, bordDroit }: Morceau): readonly number[] {
  const trouvees: number[] = [];
  for (let place = mot.indexOf(texte); place !== -1; place = mot.indexOf(texte, place + 1)) {
    if (bordGauche && estLettre(mot, place - 1)) continue;
    if (bordDroit && estLettre(mot, place + texte.length)) continue;
    trouvees.push(place);
  }
  return trouvees;
}

function commence(dans: Vocabulaire, morceau: Morceau): Trouve {
  const cle = cleDe(morceau);
  const candidats = dans.parLettres.get(cle) ?? [];
  dans.parLettres.set(cle, candidats);
  const trouve = { candidats, numeros: [], places: [], vus: 0 };
  dans.trouves.set(morceau, trouve);
  return trouve;
}

/** The words of the list that hold `morceau`; those that are new since it was asked are added. */
export function porteurs(dans: Vocabulaire, morceau: Morceau): Porteurs {
  const connu = dans.trouves.get(morceau);
  const trouve = connu ?? commence(dans, morceau);
  const { candidats } = trouve;
  for (; trouve.vus < candidats.length; trouve.vus += 1) {
    const numero = candidats[trouve.vus] ?? 0;
    const siennes = places(dans.petits[numero] ?? '', morceau);
    if (siennes.length === 0) continue;
    trouve.numeros.push(numero);
    trouve.places.push(siennes);
  }
  return trouve;
}
