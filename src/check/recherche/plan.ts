import type { Besoin, Exigence } from './besoins.ts';
import type { Morceau } from './cles.ts';
import { seCherche } from './cles.ts';
import { demandePrete } from './demandes-pretes.ts';
import { exigencesDe, passeLaLigne } from './exigences.ts';
import type { Demandes, Indice } from './indice.ts';
import { cleDuMorceau, unique } from './indice.ts';
import { allege } from './lettres-legeres.ts';
import { lisMotif } from './motif-lu.ts';
import { enPetit } from './vocabulaire.ts';

/** The pattern as it is tried, made when it first is: as it is written in papers that have rare letters. */
type Essai = (rares: boolean) => RegExp;

/** How the matches of a pattern are found. */
export interface Plan extends Demandes {
  /** Held to the place where it is tried, and free. */
  readonly colle: Essai;
  readonly libre: Essai;
}

/** Matches that may begin at more places before an index are rather sought on its line. */
const DEPARTS = 8;

const MOT = /[\p{L}\p{M}\d]+/gu;

const SIGNE = /[^\p{L}\p{M}\d\s]/u;

const departs = ({ ou }: Besoin, decalage: number): readonly number[] | undefined =>
  ou && ou.length <= DEPARTS ? ou.map((place) => place + decalage) : undefined;

/** The word of a text that is best looked up, if there is one, and where it is. */
function morceauDe({ texte, bordGauche, bordDroit }: Besoin): readonly [Morceau, number] | undefined {
  const mots = [...texte.matchAll(MOT)].map(({ 0: mot, index }): [Morceau, number] => {
    const gauche = index > 0 || bordGauche;
    const droite = index + mot.length < texte.length || bordDroit;
    return [{ texte: enPetit(mot), bordGauche: gauche, bordDroit: droite }, index];
  });
  const [meilleur] = mots
    .filter(([morceau]) => seCherche(morceau))
    .toSorted(([a], [b]) => b.texte.length - a.texte.length);
  return meilleur && [unique(meilleur[0]), meilleur[1]];
}

/** How a text is looked up; undefined when it cannot be. */
function indiceDe(besoin: Besoin, sansCasse: boolean): Indice | undefined {
  const { texte, bordGauche } = besoin;
  if (texte === '') return { signe: '', premier: bordGauche, ou: departs(besoin, 0), textes: undefined };
  const aLaLettre = !sansCasse || texte.toUpperCase() === texte.toLowerCase();
  const en = (place: number): Pick<Indice, 'premier' | 'ou' | 'textes'> => ({
    premier: false,
    ou: departs(besoin, place),
    textes: aLaLettre ? [{ texte, place }] : undefined,
  });
  const [morceau, rang = 0] = morceauDe(besoin) ?? [];
  if (morceau) return { morceau, signe: '', ...en(rang) };
  const signe = SIGNE.exec(texte);
  // What stands at the places of a sign is that sign.
  if (signe?.[0] === texte) return { signe: texte, ...en(0), textes: undefined };
  if (signe) return { signe: signe[0], ...en(signe.index) };
  const figure = texte.search(/\d/u);
  return figure === -1 ? undefined : { signe: '', ...en(figure) };
}

const cleDe = ({ morceau, signe, premier, ou }: Indice): string =>
  `${morceau ? cleDuMorceau(morceau) : `${signe} ${premier}`}@${ou}`;

/** One index in the place of several that are looked up alike; those that are sought by the same letters follow each other. */
function reunis(indices: readonly Indice[]): readonly Indice[] {
  const parCle = new Map<string, Indice>();
  for (const indice of indices) {
    const autre = parCle.get(cleDe(indice));
    const textes = autre
      ? autre.textes && indice.textes && [...autre.textes, ...indice.textes]
      : indice.textes;
    parCle.set(cleDe(indice), { ...indice, textes });
  }
  return [...parCle].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, indice]) => indice);
}

const enIndices = (exigence: Exigence, sansCasse: boolean): readonly (readonly Indice[])[] => {
  const indices = exigence.map((besoin) => indiceDe(besoin, sansCasse));
  return indices.every((un) => un !== undefined) ? [reunis(indices)] : [];
};

/** What two lists have in common that differ only by what may stand beside the same letters. */
const memesLettres = (indices: readonly Indice[]): string =>
  indices
    .map(({ morceau, signe, ou }) => `${morceau?.texte ?? signe} ${ou}`)
    .toSorted()
    .join('|');

/** The lists that are looked up, the rarest first. */
function listes(exigences: readonly Exigence[], sansCasse: boolean): readonly (readonly Indice[])[] {
  const parLettres = new Map<string, readonly Indice[]>();
  for (const indices of exigences.flatMap((une) => enIndices(une, sansCasse))) {
    const cle = memesLettres(indices);
    if (!parLettres.has(cle)) parLettres.set(cle, indices);
  }
  return [...parLettres.values()];
}

function essai({ source, flags }: RegExp, comment: 'g' | 'y'): Essai {
  const sorte = flags.replace(/[gy]/gu, '') + comment;
  let leger: RegExp | undefined;
  let entier: RegExp | undefined;
  return (rares) => {
    if (rares) {
      entier ??= new RegExp(source, sorte);
      return entier;
    }
    leger ??= new RegExp(allege(source), sorte);
    return leger;
  };
}

function lisDemandes(motif: RegExp): Demandes {
  const arbre = lisMotif(motif);
  return {
    exigences: listes(exigencesDe(arbre), motif.ignoreCase),
    dansLaLigne: !passeLaLigne(arbre),
  };
}

const planDe = (motif: RegExp, cle: string): Plan => ({
  colle: essai(motif, 'y'),
  libre: essai(motif, 'g'),
  ...(demandePrete(cle) ?? lisDemandes(motif)),
});

const CONNUS = new WeakMap<RegExp, Plan>();

/** Patterns made anew at each check have the text of those that were made before. */
const PAR_TEXTE = new Map<string, Plan>();
const AU_PLUS = 5000;

/** How to find the matches of `motif`; worked out once for each pattern. */
export function plan(motif: RegExp): Plan {
  const connu = CONNUS.get(motif) ?? nouveau(motif);
  notes?.set(cleDuMotif(motif), connu);
  return connu;
}

/** What is noted of the patterns that are met, if someone asked. */
let notes: Map<string, Demandes> | undefined;

/** What all the patterns ask that `fait` meets, by their names. */
export function motifsRencontres(fait: () => void): ReadonlyMap<string, Demandes> {
  const rencontres = new Map<string, Demandes>();
  notes = rencontres;
  fait();
  notes = undefined;
  return new Map(
    [...rencontres].map(([cle, { exigences, dansLaLigne }]) => [cle, { exigences, dansLaLigne }]),
  );
}

const cleDuMotif = ({ flags, source }: RegExp): string => `${flags}/${source}`;

function nouveau(motif: RegExp): Plan {
  const cle = cleDuMotif(motif);
  if (PAR_TEXTE.size > AU_PLUS) PAR_TEXTE.clear();
  const trouve = PAR_TEXTE.get(cle) ?? planDe(motif, cle);
  PAR_TEXTE.set(cle, trouve);
  CONNUS.set(motif, trouve);
  return trouve;
}
