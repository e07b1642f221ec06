import { motsPlies } from '../domaine/pliage.ts';
import { nearest, proposed, withinLetters } from './nearest-name.ts';

/** Letters from which the beginning of a word stands for it, and a slip is forgiven in it. */
const LONG = 5;

/** Words of four letters or more: the others (« de », « à », « la ») tell nothing. */
const wordsOf = (text: string): readonly string[] =>
  motsPlies(text.replaceAll('_', ' ')).filter(({ length }) => length >= 4);

/** Whether two folded words are one, whatever their endings: "secret" and "secrète", "agglo" and "agglomération". */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LONG) return false;
  return a.startsWith(b) || b.startsWith(a) || withinLetters(a, b, 1);
}

/** Those of `known` that share the most words with `text`; none when they share none. */
function sharing(text: string, known: readonly string[]): readonly string[] {
  const written = wordsOf(text);
  const scored = known.map((name) => {
    const shared = written.filter((word) => wordsOf(name).some((own) => isSameWord(word, own)));
    return { name, score: shared.length };
  });
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return most === 0 ? [] : scored.filter(({ score }) => score === most).map(({ name }) => name);
}

/** The words of a closed list that `text` may stand for, by its letters or by its own words, accents folded; often one. */
function meant(text: string, known: readonly string[]): readonly { readonly name: string }[] {
  const near = nearest(text, known);
  if (near[0]?.distance === 0) return near.slice(0, 1);
  const named = sharing(text, known);
  return named.length === 0 || named.length === known.length ? near : named.map((name) => ({ name }));
}

/** The remedy for a word out of a closed list, in the infinitive: the nearest, else those possible, never any one of them. */
export function remedyForWord(text: string, known: readonly string[]): string {
  const near = meant(text, known);
  return near.length === 0 ? `Choisir parmi : ${known.join(', ')}.` : `Écrire ${proposed(near)}.`;
}
