import type { Centimes } from './montant.ts';

/** The numbers from zero to nineteen in words, each at its own rank. */
export const UNITES = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
] as const;

const DIZAINES = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
] as const;

/** 0 to 99. `final` gives "quatre-vingts" its plural, which it loses before another numeral. */
function sousCent(nombre: number, final: boolean): string {
  if (nombre < 20) return UNITES[nombre] ?? '';
  const dizaine = Math.floor(nombre / 10);
  const base = DIZAINES[dizaine] ?? '';
  const reste = nombre - (dizaine === 7 || dizaine === 9 ? (dizaine - 1) * 10 : dizaine * 10);
  if (reste === 0) return dizaine === 8 && final ? `${base}s` : base;
  const liaison = (reste === 1 || reste === 11) && dizaine < 8 ? ' et ' : '-';
  return `${base}${liaison}${UNITES[reste]}`;
}

/** 0 to 999. */
function sousMille(nombre: number, final: boolean): string {
  const centaines = Math.floor(nombre / 100);
  const reste = nombre % 100;
  if (centaines === 0) return sousCent(reste, final);
  const cents = centaines === 1 ? 'cent' : `${UNITES[centaines]} cent`;
  if (reste === 0) return centaines > 1 && final ? `${cents}s` : cents;
  return `${cents} ${sousCent(reste, final)}`;
}

const ECHELLES = [
  { valeur: 1_000_000_000, nom: 'milliard' },
  { valeur: 1_000_000, nom: 'million' },
] as const;

/**
 * A whole number in words, in the traditional spelling that acts use ("quatre-vingts", "deux cents", "mille").
 * `nombre` is a non-negative integer below a million million.
 */
export function nombreEnLettres(nombre: number): string {
  if (nombre === 0) return 'zéro';
  const mots: string[] = [];
  let reste = nombre;
  for (const { valeur, nom } of ECHELLES) {
    const fois = Math.floor(reste / valeur);
    if (fois > 0) mots.push(`${sousMille(fois, true)} ${nom}${fois > 1 ? 's' : ''}`);
    reste %= valeur;
  }
  const milliers = Math.floor(reste / 1000);
  if (milliers > 0) mots.push(milliers === 1 ? 'mille' : `${sousMille(milliers, false)} mille`);
  if (reste % 1000 > 0) mots.push(sousMille(reste % 1000, true));
  return mots.join(' ');
}

/** The same before a feminine noun: "une", "vingt et une", "cent une" voix. */
export const nombreEnLettresAuFeminin = (nombre: number): string =>
  nombreEnLettres(nombre).replace(/(?<![\p{L}])un$/u, 'une');

/** "deux mille vingt-quatre", "mil neuf cent quatre-vingt-dix": a year as acts date themselves. */
export const anneeEnLettres = (annee: number): string =>
  annee > 1000 && annee < 2000 ? nombreEnLettres(annee).replace(/^mille/u, 'mil') : nombreEnLettres(annee);

/** "un euro", "soixante-cinq mille euros", "un million d'euros". */
function eurosEnLettres(euros: number): string {
  const rond = euros >= 1_000_000 && euros % 1_000_000 === 0;
  const mot = euros > 1 ? 'euros' : 'euro';
  return `${nombreEnLettres(euros)} ${rond ? `d'${mot}` : mot}`;
}

/** "soixante-cinq mille euros", "deux euros et cinquante centimes", "cinquante centimes", "moins douze euros". */
export function montantEnLettres(montant: Centimes): string {
  const euros = Math.floor(Math.abs(montant) / 100);
  const reste = Math.abs(montant) % 100;
  const entier = euros > 0 || reste === 0 ? [eurosEnLettres(euros)] : [];
  const decimales = reste === 0 ? [] : [`${nombreEnLettres(reste)} centime${reste > 1 ? 's' : ''}`];
  return `${montant < 0 ? 'moins ' : ''}${[...entier, ...decimales].join(' et ')}`;
}

/** "1er", "1re", "2e"… : `feminin` for "1re". */
export const ordinal = (nombre: number, feminin = false): string =>
  nombre === 1 ? (feminin ? '1re' : '1er') : `${nombre}e`;

const ROMAINS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Roman numerals, for a positive integer. */
export function romain(nombre: number): string {
  let reste = nombre;
  let chiffres = '';
  for (const [valeur, signe] of ROMAINS) {
    for (; reste >= valeur; reste -= valeur) chiffres += signe;
  }
  return chiffres;
}
