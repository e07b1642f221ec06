import { citation } from '../../diagnostics/foreign-text.ts';
import type { Near } from '../../diagnostics/nearest-name.ts';
import { nameKey, nearest, proposed } from '../../diagnostics/nearest-name.ts';
import type { Elu } from '../../domaine/conseil.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { dateEnChiffres } from '../../domaine/date.ts';
import type { Civilite, NomElu } from '../../domaine/personne.ts';
import type { RegistreEcrit } from '../../domaine/registre.ts';
import { registreAu, suppleantsDe } from '../../domaine/registre.ts';

/** A person of the register, made ready to be found. */
interface Listed {
  readonly elu: Elu;
  readonly prenoms: readonly string[];
  readonly noms: readonly string[];
  /** All the words, sorted: the same in either order. */
  readonly key: string;
}

/** Whom a table may name: those in office on the day of the sitting, substitutes included. */
export interface People {
  readonly listed: readonly Listed[];
  /** Every way of writing each name, for the nearest of one that is nobody's. */
  readonly spellings: ReadonlyMap<string, NomElu>;
  /** Those of the register who are not in office that day. */
  readonly others: readonly Listed[];
  readonly day: DateCivile;
}

/** What is wrong with a name, as the end of a sentence, and what to do. */
export interface NameProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** A person found, or why none was. */
export type Search = { readonly elu: Elu } | { readonly problem: NameProblem };

const wordsOf = (text: string): readonly string[] =>
  nameKey(text.replace(/[.,]/gu, ' '))
    .split(' ')
    .filter((word) => word !== '');

function listed(elu: Elu): Listed {
  const prenoms = wordsOf(elu.personne.prenom);
  const noms = wordsOf(elu.personne.nom);
  return { elu, prenoms, noms, key: [...prenoms, ...noms].toSorted().join(' ') };
}

const everyone = (registre: RegistreEcrit): readonly Elu[] =>
  registre.communes.flatMap((commune) => [...commune.membres, ...suppleantsDe(commune)]);

/** The people of `registre` on `day`. */
export function peopleOf(registre: RegistreEcrit, day: DateCivile): People {
  const present = everyone(registreAu(registre, day));
  const inOffice = new Set(present.map(({ nom }) => nom));
  return {
    listed: present.map(listed),
    spellings: new Map(
      present.flatMap(({ nom, personne }): readonly [string, NomElu][] => [
        [nom, nom],
        [`${personne.nom} ${personne.prenom}`, nom],
        [personne.nom, nom],
      ]),
    ),
    others: everyone(registre)
      .filter(({ nom }) => !inOffice.has(nom))
      .map(listed),
    day,
  };
}

const CIVILITES: readonly (readonly [RegExp, Civilite])[] = [
  [/^(?:m|mr|monsieur)$/u, 'M.'],
  [/^(?:mme|mlle|madame|mademoiselle)$/u, 'Mme'],
];

/** The civility that a folded word is. */
export const civiliteOf = (word: string): Civilite | undefined =>
  CIVILITES.find(([pattern]) => pattern.test(word))?.[1];

/** Whether `words` are the surname, with or without initials of the first names, in either order. */
function isShort(words: readonly string[], { prenoms, noms }: Listed): boolean {
  const start = words.indexOf(noms[0] ?? '');
  if (start === -1 || !noms.every((nom, rank) => words[start + rank] === nom)) return false;
  const rest = words.filter((_, rank) => rank < start || rank >= start + noms.length);
  return rest.every((word, rank) => word.length === 1 && prenoms[rank]?.startsWith(word) === true);
}

/** Those whom `words` may name: by their whole name in any order, else by surname. */
function candidates(words: readonly string[], all: readonly Listed[]): readonly Listed[] {
  const key = words.toSorted().join(' ');
  const whole = all.filter((one) => one.key === key);
  if (whole.length < 2) return whole.length === 1 ? whole : all.filter((one) => isShort(words, one));
  const sameOrder = whole.filter(({ prenoms, noms }) => [...prenoms, ...noms].join(' ') === words.join(' '));
  return sameOrder.length === 1 ? sameOrder : whole;
}

/** Longest text that is looked for: no name is longer, and the nearest of a long text is costly to find. */
const LONGEST = 120;

/** The one or two people whose name, in any of its spellings, is nearest to `text`. */
function nearestPeople(text: string, { spellings }: People): readonly Near[] {
  const near = text.length > LONGEST ? [] : nearest(text, spellings.keys());
  const known = near.map(({ name, distance }) => ({ name: spellings.get(name) ?? name, distance }));
  return known.filter(({ name }, rank) => known.findIndex((one) => one.name === name) === rank);
}

function unknown(text: string, people: People, words: readonly string[]): NameProblem {
  const { others, day } = people;
  const [former] = text.length > LONGEST ? [] : candidates(words, others);
  if (former) {
    return {
      code: 'IMPO-03',
      message: `« ${citation(text)} » est au registre, et n'est pas en exercice le ${dateEnChiffres(day)}.`,
      hint: 'Retirer la ligne, ou corriger les dates de cette personne au registre.',
    };
  }
  const near = nearestPeople(text, people);
  const [first] = near;
  const ending = first ? ` ; on y lit ${proposed(near)}` : '';
  return {
    code: 'IMPO-03',
    message: `« ${citation(text)} » n'est pas au registre du conseil${ending}.`,
    hint: first
      ? `Écrire « ${first.name} », ou ajouter cette personne au registre.`
      : 'Écrire un nom du registre, par exemple « Prénom NOM », ou ajouter cette personne au registre.',
  };
}

const ambiguous = (text: string, found: readonly Listed[]): NameProblem => ({
  code: 'IMPO-03',
  message: `« ${citation(text)} » peut désigner ${found.map(({ elu }) => `« ${elu.nom} »`).join(' ou ')}.`,
  hint: 'Écrire le prénom et le nom.',
});

const disagreeing = (civilite: Civilite, { personne, nom }: Elu): NameProblem => ({
  code: 'IMPO-03',
  message: `la civilité « ${civilite} » n'est pas celle du registre, où on lit « ${personne.civilite ?? ''} ${nom} ».`,
  hint: 'Corriger la civilité, le nom ou le registre.',
});

/**
 * Finds whom `text` names: case, accents, hyphens and the order of names are set aside, a surname or initials suffice
 * where they leave no doubt. `commune` parts those of the same name. A slip is never guessed.
 */
export function findPerson(text: string, people: People, commune?: string): Search {
  const all = wordsOf(text);
  const civilite = civiliteOf(all[0] ?? '');
  const words = civilite === undefined || all.length === 1 ? all : all.slice(1);
  if (words.length === 0 || text.length > LONGEST) return { problem: unknown(text, people, words) };
  const found = candidates(words, people.listed);
  const local = commune === undefined ? [] : found.filter(({ elu }) => elu.commune === commune);
  const [only, ...more] = local.length === 1 ? local : found;
  if (!only) return { problem: unknown(text, people, words) };
  if (more.length > 0) return { problem: ambiguous(text, found) };
  const known = only.elu.personne.civilite ?? civilite;
  return civilite === undefined || civilite === known
    ? { elu: only.elu }
    : { problem: disagreeing(civilite, only.elu) };
}
