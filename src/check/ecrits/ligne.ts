import type { DataPath } from '../../diagnostics/fault.ts';

/** What a written line is in Markdown; `champ` for a field of the data that holds prose, `image` for pictures alone. */
export type GenreDeLigne = 'champ' | 'titre' | 'puce' | 'texte' | 'tableau' | 'image' | 'vide';

/** One line that someone wrote, in a field or in a body. */
export interface Ligne {
  readonly chemin: DataPath;
  readonly genre: GenreDeLigne;
  /** Level of a heading (1 to 6), indentation of a list item; 0 elsewhere. */
  readonly niveau: number;
  /** As written. */
  readonly texte: string;
  /** As long as `texte`, its markup hidden: what the words alone are. */
  readonly nu: string;
}

/** Stands for each character of markup that prints as something: neither a letter, nor a space, nor a sign. */
export const MASQUE = '\uE000';

const masque = (markup: string): string => MASQUE.repeat(markup.length);

const blancs = (markup: string): string => ' '.repeat(markup.length);

const PUCE = /^\s*(?:[-*+]|\d+[.)])(?=\s)/u;

/** The words of a link hold no bracket, and its target none that opens: so each sign is read once. */
const LIEN = /\[[^[\]\n]*\]\([^[)\n]*\)/gu;

/** Emphasis and escapes; a run of underscores is a blank to fill, and stays. */
const EMPHASE = /\*+|\\(?=[^\w\s])|(?<![\p{L}\d_])_(?=[\p{L}\d])|(?<=[\p{L}\d])_(?![\p{L}\d_])/gu;

/** Hides the id written at the end of a heading, with the blanks around it. */
function sansIdentifiant(nu: string): string {
  const debut = nu.lastIndexOf('{#');
  if (debut === -1 || !/^\{#[\w-]+\}\s*$/u.test(nu.slice(debut))) return nu;
  const titre = nu.slice(0, debut).trimEnd();
  return titre + blancs(nu.slice(titre.length));
}

/** A picture: what it shows, its file, its caption, its width. */
const IMAGE = /!\[([^[\]\n]*)\]\(([^()\n"]*)("[^"\n]*")?\s*\)(\{[^{}\n]*\})?/gu;

const IMAGES_SEULES = new RegExp(`^\\s*(?:${IMAGE.source}\\s*)+$`, 'u');

/** Whether a line holds pictures and nothing else. */
const estImage = (texte: string): boolean => texte.trimStart().startsWith('![') && IMAGES_SEULES.test(texte);

/** Leaves of pictures the words that are printed or read: what they show, and their captions. */
const sansImage = (nu: string): string =>
  nu.replace(IMAGE, (tout: string, montre: string, fichier: string, legende?: string) => {
    const dite = legende === undefined ? '' : `${MASQUE}${legende.slice(1, -1)}`;
    return `${masque('![')}${montre}${masque(`](${fichier}`)}${dite}`.padEnd(tout.length, MASQUE);
  });

/** Hides what Markdown adds to the words; every place in the line stays where it was. */
function sansMarkup(texte: string): string {
  let nu = texte;
  if (nu.startsWith('#')) nu = sansIdentifiant(nu.replace(/^#{1,6}\s/u, blancs));
  else if (PUCE.test(nu)) nu = nu.replace(PUCE, blancs);
  if (nu.includes('![')) nu = sansImage(nu);
  if (nu.includes('](')) nu = nu.replace(LIEN, masque);
  return /[*_\\]/u.test(nu) ? nu.replace(EMPHASE, masque) : nu;
}

/** Indentation beyond which lists are no deeper: every open level is looked at for each line. */
const AU_PLUS_PROFOND = 100;

function genreDe(texte: string): { readonly genre: GenreDeLigne; readonly niveau: number } {
  if (texte.trim() === '') return { genre: 'vide', niveau: 0 };
  if (estImage(texte)) return { genre: 'image', niveau: 0 };
  const titre = /^(#{1,6})\s/u.exec(texte);
  if (titre) return { genre: 'titre', niveau: titre[1]?.length ?? 1 };
  const puce = /^(\s*)(?:[-*+]|\d+[.)])\s/u.exec(texte);
  if (puce) return { genre: 'puce', niveau: Math.min(puce[1]?.length ?? 0, AU_PLUS_PROFOND) };
  return { genre: texte.startsWith('|') ? 'tableau' : 'texte', niveau: 0 };
}

/** A field of the data, on one line. */
export const champ = (chemin: DataPath, texte: string): Ligne => ({
  chemin,
  genre: 'champ',
  niveau: 0,
  texte,
  nu: sansMarkup(texte),
});

/** The lines of a body; each has the path of the body and its own rank, from 0. */
export const lignesDuCorps = (chemin: DataPath, corps: string): readonly Ligne[] =>
  corps.split('\n').map((brute, rang) => {
    const texte = brute.endsWith('\r') ? brute.slice(0, -1) : brute;
    return { chemin: [...chemin, rang], ...genreDe(texte), texte, nu: sansMarkup(texte) };
  });
