import { withinLetters } from '../../diagnostics/nearest-name.ts';
import { sansAccents } from '../../domaine/pliage.ts';
import { formesEn, naturesDansLeLivre } from './dictionnaire.ts';
import { liste } from './liste.ts';
import { accordsDeLAdjectif, accordsDuNom, NOM } from './natures.ts';
import { AVOIR, ETRE } from './outils.ts';

/** What sounds alike, written alike: what a slip of spelling leaves as it was. */
const SONS: readonly (readonly [RegExp, string])[] = [
  [/[àâä]/gu, 'a'],
  [/[éèêë]/gu, 'e'],
  [/[îï]/gu, 'i'],
  [/[ôö]/gu, 'o'],
  [/[ùûü]/gu, 'u'],
  [/œ/gu, 'oe'],
  [/ç/gu, 'ss'],
  [/(?:ss|s|t|x)ion/gu, 'sion'],
  [/e?au/gu, 'o'],
  [/[ae][mn](?![aeiouy])/gu, 'an'],
  [/qu|k/gu, 'c'],
  [/ph/gu, 'f'],
  [/h/gu, ''],
  [/y/gu, 'i'],
  [/z/gu, 's'],
  [/oix$/gu, 'ois'],
  [/ai|ei/gu, 'e'],
  [/(.)\1+/gu, '$1'],
];

const son = (mot: string): string => SONS.reduce((lu, [motif, par]) => lu.replace(motif, par), mot);

const LETTRES = [...'abcdefghijklmnopqrstuvwxyzàâéèêîôùç'];

/** Forms by their first letter, the accented ones with it: a slip seldom touches the first letter, but its accent. */
const PAR_LETTRE = new Map<string, readonly string[]>();

const VARIANTES: Readonly<Record<string, string>> = {
  a: 'aàâ',
  e: 'eéèê',
  i: 'iî',
  o: 'oôœ',
  u: 'uùû',
  c: 'cç',
};

function formesVoisines(mot: string): readonly string[] {
  const lettre = (sansAccents(mot)[0] ?? '').replace('œ', 'o');
  const connues = PAR_LETTRE.get(lettre);
  if (connues) return connues;
  const formes = [...(VARIANTES[lettre] ?? lettre)]
    .flatMap(formesEn)
    .filter((forme) => !/\p{Lu}/u.test(forme));
  PAR_LETTRE.set(lettre, formes);
  return formes;
}

/** The word with its first letter changed, lost or put back. */
const auDebut = (mot: string): readonly string[] =>
  [mot.slice(1), ...LETTRES.flatMap((lettre) => [lettre + mot, lettre + mot.slice(1)])].filter(
    (forme) => naturesDansLeLivre(forme) !== undefined,
  );

const estTransposition = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const place = [...a].findIndex((lettre, rang) => lettre !== b[rang]);
  return a[place] === b[place + 1] && a[place + 1] === b[place] && a.slice(place + 2) === b.slice(place + 2);
};

const memesBouts = (a: string, b: string): boolean => a[0] === b[0] && a.at(-1) === b.at(-1);

/** How far a form is from what was written: the accent first, then what sounds alike, then one letter, then two. */
function ecart(mot: string, forme: string): number {
  if (sansAccents(mot) === sansAccents(forme)) return 1;
  if (sansAccents(mot) === `${sansAccents(forme)}s` || `${sansAccents(mot)}s` === sansAccents(forme))
    return 2;
  if (son(mot) === son(forme)) return withinLetters(mot, forme, 1) ? 2 : 3;
  if (estTransposition(mot, forme) && mot.length > 3) return 4;
  // Short words are near one another: a letter taken for another makes one of a foreign word as well.
  const lettre =
    mot.length > 5 ||
    (mot.length === 4 && forme.length === 5 && memesBouts(mot, forme)) ||
    (mot.length === 5 && mot.length !== forme.length && memesBouts(mot, forme));
  if (lettre && withinLetters(mot, forme, 1)) return 4;
  return mot.length >= 9 && withinLetters(mot, forme, 2) ? 5 : 6;
}

/** Words that are often stuck to the one before or after them. */
const PETITS = liste(
  `de du des la le les un une et à au aux en par pour sur dans que qui ce cette ces son sa ses leur leurs avec est sont ou
  ainsi afin plus tout tous sous sans ne pas se il elle a d'une d'un`,
);

/** "de la" of "dela", "du programme" of "duprogramme". */
function decolle(mot: string): string | undefined {
  for (let place = 1; place < mot.length; place += 1) {
    const [debut, fin] = [mot.slice(0, place), mot.slice(place)];
    const petit = PETITS.has(debut)
      ? PETITS.has(fin) || fin.length > 3
      : PETITS.has(fin) && (fin.length > 1 || fin === 'à') && debut.length > 3;
    if (petit && naturesDansLeLivre(debut) !== undefined && naturesDansLeLivre(fin) !== undefined)
      return `${debut} ${fin}`;
  }
  return undefined;
}

/** "règlement intérieur" of "règlementintérieur", "travaux seront": two words that stand side by side. */
function deuxMots(mot: string): string | undefined {
  for (let place = 5; place < mot.length - 4; place += 1) {
    const [debut, fin] = [mot.slice(0, place), mot.slice(place)];
    const [gauche, droite] = [naturesDansLeLivre(debut) ?? 0, naturesDansLeLivre(fin) ?? 0];
    const vontEnsemble = (accordsDuNom(gauche) & accordsDeLAdjectif(droite)) !== 0;
    const suivent = (gauche & NOM) !== 0 && (ETRE.has(fin) || AVOIR.has(fin));
    if (vontEnsemble || suivent) return `${debut} ${fin}`;
  }
  return undefined;
}

/** At most this many letters differ. */
const permis = ({ length }: string): number => (length <= 5 ? 1 : length <= 8 ? 2 : 3);

/** The words that an unknown one may stand for, the nearest first, and whether they sound as it is written. */
export interface Proches {
  readonly mots: readonly string[];
  readonly memeSon: boolean;
}

const CONNUS = new Map<string, Proches>();
const AU_PLUS = 10_000;

/** The words that an unknown one most likely stands for, the nearest first: none when it is like no other. */
export function motsProches(mot: string): Proches {
  const connus = CONNUS.get(mot);
  if (connus) return connus;
  if (CONNUS.size >= AU_PLUS) CONNUS.clear();
  const trouves = cherche(mot);
  CONNUS.set(mot, trouves);
  return trouves;
}

function cherche(mot: string): Proches {
  const court = mot.length < 4 && mot.includes('à') ? decolle(mot) : undefined;
  if (court !== undefined && mot.length === 3) return { mots: [court], memeSon: false };
  if (mot.length < 4 || mot.length > 40) return { mots: [], memeSon: false };
  const colle = decolle(mot) ?? deuxMots(mot);
  const voisines = formesVoisines(mot).filter(
    (forme) => withinLetters(mot, forme, permis(mot)) || estTransposition(mot, forme),
  );
  const rangees = [...voisines, ...auDebut(mot)]
    .map((forme) => ({ forme, loin: ecart(mot, forme) }))
    .filter(({ loin }) => loin < 6)
    .toSorted((a, b) => a.loin - b.loin || departage(mot, a.forme, b.forme));
  const premier = rangees[0];
  const siens = rangees.filter(({ loin }) => loin === premier?.loin).map(({ forme }) => forme);
  const retenus = premier && premier.loin < 4 ? siens : [...(colle === undefined ? [] : [colle]), ...siens];
  const tous = colle !== undefined && mot.length < 6 ? [colle, ...retenus] : retenus;
  return { mots: [...new Set(tous)].slice(0, 2), memeSon: (premier?.loin ?? 6) < 4 };
}

/** Of two forms as near, that with the same ending. */
function departage(mot: string, a: string, b: string): number {
  const fin = (forme: string): number => (forme.slice(-2) === mot.slice(-2) ? 0 : 1);
  return fin(a) - fin(b) || Math.abs(a.length - mot.length) - Math.abs(b.length - mot.length);
}
