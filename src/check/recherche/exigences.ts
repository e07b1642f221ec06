import type { Exigence } from './besoins.ts';
import {
  auPlus,
  BESOINS,
  frequence,
  LONGUEURS,
  meilleure,
  produit,
  rarissimes,
  sansDoubles,
  sommes,
  TEXTES,
} from './besoins.ts';
import type { Noeud, Signe } from './motif-lu.ts';

/** What is known of all the texts that a part of a pattern matches. */
interface Portrait {
  /** All that it may match; undefined when that is much. */
  readonly textes: readonly string[] | undefined;
  /** Where that is much: all that it may begin with. */
  readonly debuts?: readonly string[] | undefined;
  /** All the lengths that it may have; undefined when they are many. */
  readonly longueurs: readonly number[] | undefined;
  readonly exigences: readonly Exigence[];
}

type Regard = Extract<Noeud, { genre: 'regard' }>;

const VIDE: Portrait = { textes: [''], longueurs: [0], exigences: [] };

function duSigne({ possibles, chiffre }: Signe): Portrait {
  const figure: Exigence = [{ texte: '', ou: [0], bordGauche: false, bordDroit: false, utiles: 1 }];
  return { textes: possibles, longueurs: [1], exigences: chiffre && !possibles ? [figure] : [] };
}

/** Besoins of a part, once it is known where the part begins. */
const decale = (exigence: Exigence, de: readonly number[] | undefined, bordGauche: boolean): Exigence =>
  exigence.map((besoin) => ({
    ...besoin,
    ou: sommes(besoin.ou, de),
    bordGauche: besoin.bordGauche || (bordGauche && besoin.ou?.length === 1 && besoin.ou[0] === 0),
  }));

/** How many signs of a text help to find it: those of its longest word, and those of its punctuation. */
function signesUtiles(texte: string): number {
  let mot = 0;
  let plus = 0;
  let signes = 0;
  for (const signe of texte) {
    const lettre = /[\p{L}\p{M}\d]/u.test(signe);
    mot = lettre ? mot + 1 : 0;
    plus = Math.max(plus, mot);
    if (!lettre && !/\s/u.test(signe)) signes += 1;
  }
  return plus + signes;
}

const exactes = (
  textes: readonly string[],
  { ou, bordGauche }: Omit<Course, 'textes'>,
  bordDroit: boolean,
): Exigence => textes.map((texte) => ({ texte, ou, bordGauche, bordDroit, utiles: signesUtiles(texte) }));

/** Of alternatives, what is asked of each: the rarest of what it asks, when that is not too many texts in all. */
function deToutes(branches: readonly Portrait[]): readonly Exigence[] {
  const reunie: Exigence[number][] = [];
  for (const branche of branches) {
    const sienne = meilleure(toutes(branche));
    if (sienne === undefined || reunie.length + sienne.length > BESOINS) return [];
    reunie.push(...sienne);
  }
  return [reunie];
}

/** Of two alternatives, one. */
function duChoix(branches: readonly Portrait[]): Portrait {
  const textes = branches.map(({ textes: siens }) => siens);
  const longueurs = branches.map(({ longueurs: siennes }) => siennes);
  return {
    textes: textes.every((siens) => siens !== undefined)
      ? auPlus(sansDoubles(textes.flat()), TEXTES)
      : undefined,
    longueurs: longueurs.every((siennes) => siennes !== undefined)
      ? auPlus(sansDoubles(longueurs.flat()), LONGUEURS)
      : undefined,
    exigences: deToutes(branches),
  };
}

/** What a part asks, the texts that it is among it. */
const toutes = ({ textes, exigences }: Portrait): readonly Exigence[] =>
  textes === undefined || textes.includes('')
    ? exigences
    : [...exigences, exactes(textes, { ou: [0], bordGauche: false }, false)];

/** A repetition asks what it repeats, once at least. */
function desFois(de: Portrait, moins: number, plus: number): Portrait {
  const longueurs: (readonly number[] | undefined)[] = [];
  for (let fois = moins; fois <= Math.min(plus, moins + LONGUEURS); fois += 1)
    longueurs.push(
      Array.from({ length: fois }).reduce<readonly number[] | undefined>(
        (total) => sommes(total, de.longueurs),
        [0],
      ),
    );
  const connues = plus - moins <= LONGUEURS && longueurs.every((une) => une !== undefined);
  const unique = moins === 1 && plus === 1;
  const textes = plus === 1 && de.textes ? sansDoubles(['', ...de.textes]) : undefined;
  const debuts = Array.from({ length: moins }).reduce<readonly string[] | undefined>(
    (suite) => produit(suite, de.textes),
    [''],
  );
  return {
    textes: unique ? de.textes : textes && auPlus(textes, TEXTES),
    debuts,
    longueurs: connues ? auPlus(sansDoubles(longueurs.flat()), LONGUEURS) : undefined,
    exigences: moins > 0 ? toutes(de) : [],
  };
}

/** Whether a look refuses any letter (or any figure) at once: what stands beside is the edge of a word, of a number. */
const refuse = ({ de }: Regard, quoi: 'lettres' | 'chiffres'): boolean =>
  (de.genre === 'choix' ? de.branches : [de]).some((branche) => {
    const [seule, ...autres] = branche.genre === 'suite' ? branche.parties : [branche];
    return seule?.genre === 'signe' && autres.length === 0 && seule[quoi];
  });

/** A run of parts that may be few texts, from where it begins. */
interface Course {
  readonly textes: readonly string[];
  readonly ou: readonly number[] | undefined;
  readonly bordGauche: boolean;
}

/** A sequence, as far as it was read. */
interface Avancee {
  readonly exigences: Exigence[];
  /** Where the next part begins. */
  longueurs: readonly number[] | undefined;
  course: Course;
  /** No part of it is more than few texts. */
  entiere: boolean;
  /** What the next part may not follow. */
  garde: { readonly lettres: boolean; readonly chiffres: boolean };
}

const LIBRE = { lettres: false, chiffres: false };

const estVide = ({ textes }: Course): boolean => textes.length === 1 && textes[0] === '';

const ferme = ({ textes, ou, bordGauche }: Course, bordDroit = false): readonly Exigence[] =>
  textes.includes('') ? [] : [exactes(textes, { ou, bordGauche }, bordDroit)];

/** A place beside which something may not stand. */
function refuseIci(lu: Avancee, regard: Regard): void {
  if (regard.vers === 'avant') {
    lu.garde = { lettres: refuse(regard, 'lettres'), chiffres: refuse(regard, 'chiffres') };
    if (estVide(lu.course)) lu.course = { ...lu.course, bordGauche: lu.garde.lettres };
  } else if (refuse(regard, 'lettres')) lu.exigences.push(...ferme(lu.course, true));
}

/** What a look at what stands before or after asks, at a place of the match. */
function demandeIci(lu: Avancee, { de, vers }: Regard): void {
  const portrait = portraitDe(de);
  const depuis =
    vers === 'apres'
      ? lu.longueurs
      : sommes(
          lu.longueurs,
          portrait.longueurs?.map((longueur) => -longueur),
        );
  lu.exigences.push(...toutes(portrait).map((exigence) => decale(exigence, depuis, false)));
}

const estFigure = (exigence: Exigence): boolean => exigence.every(({ texte }) => texte === '');

function ajoute(lu: Avancee, { textes, debuts, exigences, longueurs }: Portrait): void {
  const { garde, longueurs: ici } = lu;
  for (const exigence of exigences)
    lu.exigences.push(decale(exigence, ici, estFigure(exigence) ? garde.chiffres : garde.lettres));
  lu.longueurs = sommes(ici, longueurs);
  lu.garde = LIBRE;
  const suivis = produit(lu.course.textes, textes ?? debuts);
  if (suivis) lu.course = { ...lu.course, textes: suivis };
  if (suivis && textes) return;
  lu.exigences.push(...ferme(lu.course));
  lu.course =
    textes && !suivis
      ? { textes, ou: ici, bordGauche: garde.lettres }
      : { textes: [''], ou: lu.longueurs, bordGauche: false };
  lu.entiere = false;
}

/** One part after the other. */
function deLaSuite(parties: readonly Noeud[]): Portrait {
  const course: Course = { textes: [''], ou: [0], bordGauche: false };
  const lu: Avancee = { exigences: [], longueurs: [0], course, entiere: true, garde: LIBRE };
  for (const partie of parties) {
    if (partie.genre === 'bord') continue;
    if (partie.genre !== 'regard') ajoute(lu, portraitDe(partie));
    else if (partie.refuse) refuseIci(lu, partie);
    else demandeIci(lu, partie);
  }
  return {
    textes: lu.entiere ? lu.course.textes : undefined,
    longueurs: lu.longueurs,
    exigences: rarissimes([...lu.exigences, ...ferme(lu.course)]),
  };
}

function portraitDe(noeud: Noeud): Portrait {
  if (noeud.genre === 'texte')
    return { textes: [noeud.texte], longueurs: [noeud.texte.length], exigences: [] };
  if (noeud.genre === 'signe') return duSigne(noeud);
  if (noeud.genre === 'suite') return deLaSuite(noeud.parties);
  if (noeud.genre === 'choix') return duChoix(noeud.branches.map(portraitDe));
  if (noeud.genre === 'fois') return desFois(portraitDe(noeud.de), noeud.moins, noeud.plus);
  return VIDE;
}

/** What every match of a pattern holds, as far as it can be told; the rarest first. */
export const exigencesDe = (arbre: Noeud): readonly Exigence[] =>
  toutes(portraitDe(arbre)).toSorted((a, b) => frequence(a) - frequence(b));

/** Whether what a pattern matches, or looks at, may hold the end of a line. */
export function passeLaLigne(noeud: Noeud): boolean {
  if (noeud.genre === 'texte') return noeud.texte.includes('\n');
  if (noeud.genre === 'signe') return noeud.finDeLigne;
  if (noeud.genre === 'suite') return noeud.parties.some(passeLaLigne);
  if (noeud.genre === 'choix') return noeud.branches.some(passeLaLigne);
  return noeud.genre !== 'bord' && passeLaLigne(noeud.de);
}
