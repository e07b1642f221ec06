import type { Rangee, Tableau } from '../ecrits/tableaux.ts';
import { estUneFauteDeFrappe } from './chiffre-fautif.ts';
import type { EcartDeTableau } from './lignes-de-tableau.ts';
import { SOLDE, TOTAL, valeurDe } from './lignes-de-tableau.ts';

/** Columns of which one is the sum of two others: a balance is its first term less its second, told the other way round. */
interface Relation {
  readonly termes: readonly [number, number];
  readonly somme: number;
}

/** Columns whose numbers name or measure, and are no part of a sum. */
const SANS_SOMME =
  /n°|numéro|année|date|taux|prix|tarif|unitaire|code|compte|chapitre|rang|article|évolution|%/iu;

/** Rows in which two small numbers make a third by chance. */
const LE_PLUS_DE_COLONNES = 9;

function relations({ tete }: Tableau): readonly Relation[] {
  const colonnes = tete
    .flatMap((titre, rang) => (SANS_SOMME.test(titre) ? [] : [rang]))
    .slice(0, LE_PLUS_DE_COLONNES);
  return colonnes.flatMap((somme) =>
    colonnes.flatMap((premier, rang) =>
      colonnes
        .slice(rang + 1)
        .filter((second) => premier !== somme && second !== somme)
        .map((second): Relation => ({ termes: [premier, second], somme })),
    ),
  );
}

interface Accuse {
  readonly ecart: EcartDeTableau;
  readonly ecrit: number;
  readonly relation: Relation;
}

interface Pesee {
  readonly rangee: Rangee;
  readonly valeurs: readonly [number, number, number];
  readonly tient: boolean;
}

function peser(rangee: Rangee, { termes: [un, deux], somme }: Relation): readonly Pesee[] {
  const [a, b, c] = [valeurDe(rangee, un), valeurDe(rangee, deux), valeurDe(rangee, somme)];
  const unites = new Set([un, deux, somme].map((place) => rangee.cellules[place]?.unite));
  // Nothing added to a number gives that number: it proves no relation.
  if (a === undefined || b === undefined || c === undefined || a * b * c === 0 || unites.size > 1) return [];
  return [{ rangee, valeurs: [a, b, c], tient: Math.abs(a + b - c) < 0.006 }];
}

const chiffres = (nombre: number): number =>
  String(Math.round(Math.abs(nombre) * 100)).replace(/0+$/u, '').length;

/** Figures from which one row is enough to prove a relation. */
const PRECIS = 5;

/** Rows that prove a relation of short numbers. */
const COURTS = 3;

const prouvee = (justes: readonly Pesee[]): boolean =>
  justes.some(({ valeurs }) => valeurs.every((un) => chiffres(un) >= PRECIS)) ||
  justes.length >= COURTS ||
  (justes.length === 2 && justes.every(({ valeurs }) => Math.max(...valeurs.map(chiffres)) >= 3));

/** Whether a slip of the hand, or a sign forgotten, makes one number of the other. */
const lapsus = (ecrit: number, juste: number): boolean =>
  Math.abs(ecrit + juste) < 0.006 ||
  (Math.sign(ecrit) === Math.sign(juste) &&
    estUneFauteDeFrappe(Math.round(Math.abs(ecrit) * 100), Math.round(Math.abs(juste) * 100)));

/** The cells of a row that one slip explains, with what they should be. */
function fautives({ rangee, valeurs: [a, b, c] }: Pesee, relation: Relation): readonly Accuse[] {
  const {
    termes: [un, deux],
    somme,
  } = relation;
  const dits: readonly (readonly [number, number, number])[] = [
    [somme, c, a + b],
    [un, a, c - b],
    [deux, b, c - a],
  ];
  return dits
    .filter(([, ecrit, attendu]) => lapsus(ecrit, attendu))
    .map(([colonne, ecrit, attendu]) => ({
      ecart: { rangee, colonne, attendu, quoi: 'produit', certain: true },
      ecrit,
      relation,
    }));
}

const horsTotaux = ({ rangees }: Tableau): readonly Rangee[] =>
  rangees.filter(({ cellules }) => !cellules.some(({ texte }) => TOTAL.test(texte) || SOLDE.test(texte)));

/** What is spent from: of two relations that a sign forgotten makes of one, that which begins with it is right. */
const RESSOURCES =
  /^(?:recettes?|produits?|ressources?|encaiss\p{L}*|budget|crédits?|prévu|prévisions?|montant)(?!\p{L})/iu;

/** A sign forgotten accuses each row by the other: the relation that its heads tell is kept, or none. */
function sansSigneAmbigu(accuses: readonly Accuse[], { tete }: Tableau): readonly EcartDeTableau[] {
  const signes = accuses.filter(({ ecart, ecrit }) => Math.abs(ecart.attendu + ecrit) < 0.006);
  const ambigu = new Set(signes.map(({ ecart }) => ecart.rangee)).size > 1;
  return accuses
    .filter((un) => !ambigu || !signes.includes(un) || RESSOURCES.test(tete[un.relation.somme] ?? ''))
    .map(({ ecart }) => ecart);
}

/** The cells that break what the other rows hold between three columns; each once, that which most relations accuse first. */
export function colonnesEnEcart(tableau: Tableau): readonly EcartDeTableau[] {
  const rangees = horsTotaux(tableau);
  if (rangees.length < 2 || tableau.tete.length < 4) return [];
  const dits = relations(tableau).flatMap((relation) => {
    const pesees = rangees.flatMap((rangee) => peser(rangee, relation));
    const justes = pesees.filter(({ tient }) => tient);
    const [fausse, ...autres] = pesees.filter(({ tient }) => !tient);
    return fausse && autres.length === 0 && prouvee(justes) ? fautives(fausse, relation) : [];
  });
  const accuses = sansSigneAmbigu(dits, tableau);
  const voix = ({ rangee, colonne }: EcartDeTableau): number =>
    accuses.filter((un) => un.rangee === rangee && un.colonne === colonne).length;
  const parRangee = new Map<Rangee, EcartDeTableau>();
  for (const un of accuses.toSorted((a, b) => voix(b) - voix(a)))
    if (!parRangee.has(un.rangee)) parRangee.set(un.rangee, un);
  return [...parRangee.values()];
}
