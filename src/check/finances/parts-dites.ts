import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import { listes } from '../ecrits/listes.ts';
import { estUneFauteDeFrappe } from './chiffre-fautif.ts';

/** A share told wrong, or shares that do not make a whole. */
export interface PartFausse {
  readonly ligne: Ligne;
  readonly ecrit: string;
  /** What it should be, as it would be written; undefined when any of the shares may be wrong. */
  readonly attendu?: string;
  /** What the shares make together. */
  readonly total?: number;
  /** What they should make when they are points; a hundred per cent otherwise. */
  readonly tout?: number;
  /** The sum that the share is of, in euros. */
  readonly base?: number;
}

const TAUX = /(?<![\d,.])(\d{1,3})(?:,(\d{1,2}))?[ \u00a0\u202f]?%/gu;

const EUROS = /(?<![\d,.])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d{1,2}))?[ \u00a0\u202f]?€/gu;

interface Lu {
  readonly ecrit: string;
  readonly valeur: number;
  readonly precision: number;
}

const lus = (texte: string, motif: RegExp): readonly Lu[] =>
  [...texte.matchAll(motif)].map(([ecrit, entier = '', decimales = '']) => ({
    ecrit,
    valeur: Number(`${entier.replace(/\D/gu, '')}.${decimales || '0'}`),
    precision: 10 ** -decimales.length,
  }));

/** What is weighed out of a hundred. */
export const PESE = /(?<!\p{L})(?:critères?|pondér\p{L}*|not(?:é|ée|és|ées|ation)|barème)(?!\p{L})/iu;

const REPARTI =
  /(?<!\p{L})(?:réparti\p{L}*|répartition|clé|se répartit|se répartissent|plan de financement|financement)(?!\p{L})/iu;

/** What tells that shares are of several things, or are not all told. */
export const PARTIEL =
  /(?<!\p{L})(?:dont|TVA|contre|sous-critères?|au (?:moins|plus)|maximum|minimum|plafon\p{L}*|hausse|baisse|augment\p{L}*|diminu\p{L}*|entre(?= \d)|environ|lots?|chacun\p{L}*|respectivement|puis|taux|reste|solde|avance|acompte|notamment)(?!\p{L})/iu;

const arrondi = (nombre: number): number => Math.round(nombre * 100) / 100;

/** Why shares of one sentence or list should make a whole; whether less than it is wrong too. */
function genreDe(texte: string): 'pese' | 'reparti' | undefined {
  if (PESE.test(texte)) return 'pese';
  return REPARTI.test(texte) ? 'reparti' : undefined;
}

function entier(ligne: Ligne, taux: readonly Lu[], genre: 'pese' | 'reparti'): readonly PartFausse[] {
  const total = arrondi(taux.reduce((somme, { valeur }) => somme + valeur, 0));
  const dernier = taux.at(-1);
  const jeu = taux.reduce((somme, { precision }) => somme + (precision < 1 ? precision / 2 : 0), 0) + 0.01;
  if (!dernier || taux.length < 2 || Math.abs(total - 100) <= jeu || total > 160 || total < 60) return [];
  // Whoever pays the rest may go without saying.
  if (genre === 'reparti' && total < 100) return [];
  return [{ ligne, ecrit: dernier.ecrit, total }];
}

/** "le prix (60 %) et la valeur technique (50 %)". */
const enPhrase = (ligne: Ligne): readonly PartFausse[] =>
  ligne.nu.split(/(?<=[.;])[ \u00a0](?=\p{Lu})/u).flatMap((phrase) => {
    const genre = genreDe(phrase);
    return genre === undefined || PARTIEL.test(phrase) ? [] : entier(ligne, lus(phrase, TAUX), genre);
  });

interface ItemLu {
  readonly ligne: Ligne;
  readonly taux: Lu;
  readonly montant?: Lu;
}

const lireItem = (ligne: Ligne): readonly ItemLu[] => {
  const [taux, ...autres] = lus(ligne.nu, TAUX);
  const [montant, ...reste] = lus(ligne.nu, EUROS);
  if (!taux || autres.length > 0 || reste.length > 0 || PARTIEL.test(ligne.nu)) return [];
  return [{ ligne, taux, ...(montant ? { montant } : {}) }];
};

/** Whether a share and its amount are of this base. */
const estDe = ({ taux, montant }: ItemLu, base: number): boolean =>
  montant !== undefined &&
  Math.abs((base * taux.valeur) / 100 - montant.valeur) <=
    (base * taux.precision * 0.5) / 100 + montant.precision;

/** The item whose amount is not its share of what the others are shares of. */
function isolee(items: readonly ItemLu[]): readonly PartFausse[] {
  const bases = items.flatMap(({ taux, montant }) => (montant ? [(montant.valeur / taux.valeur) * 100] : []));
  const base = bases.find(
    (une) => items.filter((item) => estDe(item, une)).length >= Math.max(2, items.length - 1),
  );
  const fausses = base === undefined ? [] : items.filter((item) => item.montant && !estDe(item, base));
  const [fausse] = fausses;
  if (base === undefined || !fausse?.montant || fausses.length > 1) return [];
  const parts = arrondi(items.reduce((somme, { taux }) => somme + taux.valeur, 0));
  if (Math.abs(parts - 100) > 0.5) {
    const attendu = arrondi((fausse.montant.valeur / base) * 100);
    return [
      {
        ligne: fausse.ligne,
        ecrit: fausse.taux.ecrit,
        attendu: `${String(attendu).replace('.', ',')} %`,
        base,
      },
    ];
  }
  const attendu = arrondi((base * fausse.taux.valeur) / 100);
  return [
    {
      ligne: fausse.ligne,
      ecrit: fausse.montant.ecrit,
      attendu: `${attendu.toLocaleString('fr-FR').replace(/\u202f/gu, ' ')} €`,
      base,
    },
  ];
}

/** Lists of shares, and what announces them. */
function enListes(papier: Ecrit): readonly PartFausse[] {
  const rangs = new Map(papier.lignes.map((ligne, rang) => [ligne, rang]));
  return listes(papier).flatMap((liste): readonly PartFausse[] => {
    const items = liste.flatMap(({ ligne }) => lireItem(ligne));
    const [premier] = liste;
    if (!premier || items.length < 2 || items.length !== liste.length) return [];
    if (items.every(({ montant }) => montant) && items.length > 2) {
      const fausses = isolee(items);
      if (fausses.length > 0) return fausses;
    }
    const rang = rangs.get(premier.ligne) ?? 0;
    const annonce = papier.lignes
      .slice(Math.max(0, rang - 3), rang)
      .map(({ nu }) => nu)
      .join(' ');
    const genre = genreDe(annonce);
    const dernier = items.at(-1);
    if (genre === undefined || !dernier || PARTIEL.test(annonce)) return [];
    return entier(
      dernier.ligne,
      items.map(({ taux }) => taux),
      genre,
    );
  });
}

/** "30 % d'une dépense de 80 000 €, soit 24 000 €". */
const PART_DE =
  /(?<![\d,.])(\d{1,3})(?:,(\d{1,2}))?[ \u00a0]?% (?:de |du |des |d'une? |sur )[^.;:€%]{0,60}?(?<![\d,.])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d{1,2}))?[ \u00a0\u202f]?€(?: (?:HT|TTC))?,? \(?soit (?:une? [^.;:€%\d]{1,40} de )?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d{1,2}))?[ \u00a0\u202f]?€/gu;

const nombreDe = (chiffres = '', decimales = ''): number =>
  Number(`${chiffres.replace(/\D/gu, '')}.${decimales || '0'}`);

const partsDe = (ligne: Ligne): readonly PartFausse[] =>
  [...ligne.nu.matchAll(PART_DE)].flatMap(([tout, taux, dixiemes, base, centimes, part, reste]) => {
    const attendu = arrondi((nombreDe(base, centimes) * nombreDe(taux, dixiemes)) / 100);
    const dite = nombreDe(part, reste);
    const jeu = (nombreDe(base, centimes) * (dixiemes === undefined ? 0.5 : 0.05)) / 100;
    const frappe = estUneFauteDeFrappe(Math.round(dite * 100), Math.round(attendu * 100));
    if (Math.abs(dite - attendu) <= (frappe ? 1 : Math.max(jeu, 1))) return [];
    const ecrit = tout.slice(tout.lastIndexOf(part ?? ''));
    return [
      {
        ligne,
        ecrit,
        attendu: `${attendu.toLocaleString('fr-FR').replace(/\u202f/gu, ' ')} €`,
        base: nombreDe(base, centimes),
      },
    ];
  });

/** The shares that a paper tells wrong, in its sentences and its lists. */
export function partsFaussesDe(papier: Ecrit): readonly PartFausse[] {
  if (!papier.nu.includes('%')) return [];
  const phrases = papier.lignes.filter(({ genre, nu }) => genre !== 'tableau' && nu.includes('%'));
  return [...phrases.flatMap(enPhrase), ...enListes(papier), ...phrases.flatMap(partsDe)];
}
