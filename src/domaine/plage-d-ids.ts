import { lireIdQuestion } from './id-question.ts';
import type { IdQuestion } from './seance.ts';

/** Figures, single letters and what parts them: "D90/13" gives "D", "90", "/", "13". */
const morceaux = (id: string): readonly string[] => id.match(/\d+|\p{L}+|[^\d\p{L}]+/gu) ?? [];

/** The one piece by which two ids differ; undefined when they differ by none, by several, or by how many they have. */
function differe(debut: readonly string[], fin: readonly string[]): number | undefined {
  if (debut.length !== fin.length) return undefined;
  const [seul, ...autres] = debut.flatMap((un, rang) => (un === fin[rang] ? [] : [rang]));
  return autres.length === 0 ? seul : undefined;
}

const estNombre = (texte: string): boolean => /^\d{1,9}$/u.test(texte);
const estLettre = (texte: string): boolean => /^[a-z]$/iu.test(texte);

/** How far it is from one piece to the other, both included, and the pieces themselves; undefined when they do not count. */
function suite(
  debut: string,
  fin: string,
): { readonly nombre: number; readonly au: (rang: number) => string } | undefined {
  if (estNombre(debut) && estNombre(fin)) {
    const largeur = debut.startsWith('0') && debut.length === fin.length ? debut.length : 0;
    const premier = Number(debut);
    return {
      nombre: Number(fin) - premier + 1,
      au: (rang) => String(premier + rang).padStart(largeur, '0'),
    };
  }
  const memeCasse = (debut === debut.toLowerCase()) === (fin === fin.toLowerCase());
  if (!estLettre(debut) || !estLettre(fin) || !memeCasse) return undefined;
  const code = debut.charCodeAt(0);
  return { nombre: fin.charCodeAt(0) - code + 1, au: (rang) => String.fromCharCode(code + rang) };
}

/** A range of ids, not yet opened out. */
export interface PlageDIds {
  /** How many ids it holds; none or fewer when it goes backwards. */
  readonly nombre: number;
  readonly ids: () => readonly IdQuestion[];
}

/**
 * The range "4 à 7", "0.1 à 0.4", "D90/13 à D96/13", "8/a à 8/d": two ids that differ by one number, or one letter.
 * Undefined when the two are no ids, or differ otherwise.
 */
export function plageDIds(texte: string): PlageDIds | undefined {
  const [, gauche = '', droite = ''] = /^(\S.*?)\s+(?:à|a|À)\s+(\S.*)$/u.exec(texte) ?? [];
  const debut = lireIdQuestion(gauche);
  const fin = lireIdQuestion(droite);
  if (debut === undefined || fin === undefined) return undefined;
  if (debut === fin) return { nombre: 1, ids: () => [debut] };
  const [avant, apres] = [morceaux(debut), morceaux(fin)];
  const place = differe(avant, apres);
  const entre = place === undefined ? undefined : suite(avant[place] ?? '', apres[place] ?? '');
  if (entre === undefined) return undefined;
  const id = (rang: number): IdQuestion | readonly IdQuestion[] =>
    lireIdQuestion(avant.map((un, index) => (index === place ? entre.au(rang) : un)).join('')) ?? [];
  return {
    nombre: entre.nombre,
    ids: () => Array.from({ length: entre.nombre }, (_, rang) => id(rang)).flat(),
  };
}
