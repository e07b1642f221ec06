import { citation } from '../../diagnostics/foreign-text.ts';
import type { Procuration } from '../../domaine/feuille-de-presence.ts';
import type { NomElu } from '../../domaine/personne.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import { questionIn } from './moments.ts';
import type { NameProblem, People } from './people.ts';
import { findPerson } from './people.ts';

/** A text of a proxy column, and which column it is. */
export interface ProxyText {
  /** Absent for words of another column. */
  readonly index: number | undefined;
  readonly text: string;
}

/** What proxy columns of a row give. */
export interface ProxiesRead {
  readonly procurations: readonly Omit<Procuration, 'de'>[];
  readonly problems: readonly (NameProblem & { readonly index: number | undefined })[];
}

type Bounded = ProxyText & {
  readonly name: string;
  readonly jusqu_a?: string;
  readonly a_compter_de?: string;
};

const AVANT_ID = String.raw`(?:\s+(?:à|a)?\s*(?:la\s+)?(?:questions?\s*)?(?:n\s?°\s*)?)`;
const ID = String.raw`(\d[0-9a-z]*(?:[./-][0-9a-z]+)*)`;
const JUSQUA = new RegExp(String.raw`jusqu['’ ]?(?:à|a|au)?${AVANT_ID}${ID}(?:\s+incluse?)?`, 'iu');
const ACOMPTER = new RegExp(
  String.raw`(?:(?:à|a)\s+(?:compter|partir)\s+de|depuis|dès)${AVANT_ID}${ID}(?:\s+incluse?)?`,
  'iu',
);

/** One name with its bounds: "BERMOND (jusqu'à 30)", "à compter de la question n°31 : BOUSSET". */
function bounded({ index, text }: ProxyText): Bounded {
  const jusqua = JUSQUA.exec(text)?.[1];
  const acompter = ACOMPTER.exec(text)?.[1];
  const name = text
    .replace(JUSQUA, ' ')
    .replace(ACOMPTER, ' ')
    .replace(/[()[\]:]|,\s*$|^\s*,/gu, ' ')
    .replace(/[\s,]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return {
    index,
    text,
    name,
    ...(jusqua === undefined ? {} : { jusqu_a: jusqua }),
    ...(acompter === undefined ? {} : { a_compter_de: acompter }),
  };
}

/** What may stand before the name of a bearer: "a donné pouvoir à Mme …", "pouvoir à …", "à …". */
const GIVEN =
  /^\s*(?:(?:(?:a |ayant )?donn[eé]e?s?|donne)\s+)?(?:(?:sa\s+|son\s+)?(?:pouvoir|procuration)s?\s*(?:à|a|:)\s*|à\s+)/iu;

/** A cell in which the bound, or what follows "puis", was written on a line of its own. */
const onOneLine = (text: string): string =>
  text
    .replace(/\s*\n\s*(?=[([]|jusqu|puis\b|(?:à|a)\s+(?:compter|partir)\b)/giu, ' ')
    .replace(/\bpuis\s*\n\s*/giu, 'puis ');

/** The bearers that follow one another: in several columns, or in one, "A (jusqu'à 30) puis B". */
const bearers = (texts: readonly ProxyText[]): readonly Bounded[] =>
  texts.flatMap(({ index, text }) =>
    onOneLine(text.slice(0, 400))
      .split(/\s*(?:;|\n|\bpuis\b)\s*/iu)
      .filter((part) => part.trim() !== '')
      .map((part) => bounded({ index, text: part.replace(GIVEN, '') })),
  );

const unknownQuestion = (index: number | undefined, id: string) => ({
  index,
  code: 'IMPO-06',
  message: `la question n°${citation(id)} n'est pas dans l'ordre de passage de la séance.`,
  hint: "Corriger le numéro, ou l'ajouter à « ordre_de_passage » dans seance.yaml.",
});

const succession = (index: number | undefined, before: string, after: string) => ({
  index,
  code: 'IMPO-08',
  message: `« ${citation(before)} » puis « ${citation(after)} » portent la procuration, et rien ne dit jusqu'à quelle question pour le premier.`,
  hint: `Écrire par exemple « ${citation(before)} (jusqu'à 30) puis ${citation(after)} ».`,
});

/** The question next to the one that `text` names, `step` places on; undefined when it names none. */
function beside(
  text: string | undefined,
  step: 1 | -1,
  ordre: readonly IdQuestion[],
): IdQuestion | undefined {
  const question = text === undefined ? undefined : questionIn(text, ordre);
  return question === undefined ? undefined : ordre[ordre.indexOf(question) + step];
}

/** Fills the bound that the other of two neighbours tells: who follows one "jusqu'à 30" begins at the next question. */
function completed(all: readonly Bounded[], ordre: readonly IdQuestion[]): readonly Bounded[] {
  return all.map((one, rank) => {
    const start = beside(all[rank - 1]?.jusqu_a, 1, ordre);
    const end = beside(all[rank + 1]?.a_compter_de, -1, ordre);
    return {
      ...one,
      ...(one.a_compter_de === undefined && start !== undefined ? { a_compter_de: start } : {}),
      ...(one.jusqu_a === undefined && end !== undefined ? { jusqu_a: end } : {}),
    };
  });
}

const nobody = (text: string): NameProblem => ({
  code: 'IMPO-03',
  message: `« ${citation(text)} » ne nomme personne.`,
  hint: "Écrire le nom de qui porte la procuration, par exemple « NOM (jusqu'à 30) ».",
});

type Problem = ProxiesRead['problems'][number];

/** What is wrong with one bearer, its name aside. */
function boundProblems(
  one: Bounded,
  next: Bounded | undefined,
  ordre: readonly IdQuestion[],
): readonly Problem[] {
  const bounds = [one.jusqu_a, one.a_compter_de].filter((id) => id !== undefined);
  const lost = bounds.filter((id) => questionIn(id, ordre) === undefined);
  const unknown = lost.map((id) => unknownQuestion(one.index, id));
  return next && one.jusqu_a === undefined
    ? [...unknown, succession(one.index, one.name, next.name)]
    : unknown;
}

function procuration(a: NomElu, one: Bounded, ordre: readonly IdQuestion[]): Omit<Procuration, 'de'> {
  const bound = (id: string | undefined) => (id === undefined ? undefined : questionIn(id, ordre));
  const from = bound(one.a_compter_de);
  const to = bound(one.jusqu_a);
  return {
    a,
    ...(from === undefined ? {} : { a_compter_de: from }),
    ...(to === undefined ? {} : { jusqu_a: to }),
  };
}

/** Reads the proxy columns of a row. A bound is given only where several bearers follow one another, or it is written. */
export function readProxies(
  texts: readonly ProxyText[],
  people: People,
  ordre: readonly IdQuestion[],
): ProxiesRead {
  const all = completed(bearers(texts), ordre);
  const problems: Problem[] = [];
  const procurations = all.flatMap((one, rank) => {
    const search = one.name === '' ? { problem: nobody(one.text) } : findPerson(one.name, people);
    if ('problem' in search) problems.push({ index: one.index, ...search.problem });
    problems.push(...boundProblems(one, all[rank + 1], ordre));
    return 'problem' in search ? [] : [procuration(search.elu.nom, one, ordre)];
  });
  return { procurations, problems };
}
