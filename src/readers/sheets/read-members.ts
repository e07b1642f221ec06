import type { Fault } from '../../diagnostics/fault.ts';
import { citation } from '../../diagnostics/foreign-text.ts';
import type { Civilite } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import type { ColumnKind, Header, Needs } from './header.ts';
import { cellsIn, findHeader, headerTest } from './header.ts';
import { civiliteOf } from './people.ts';
import { isFault, readSheet } from './read-sheet.ts';
import type { Row, Sheet } from './sheet.ts';
import { faultInSheet, faultOnSheet } from './sheet.ts';

/** A member of a council, as a list of members tells it. */
export interface ListedMember {
  /** Absent where the table has none at all. */
  readonly civilite?: Civilite;
  /** Empty where the table has the surname alone. */
  readonly prenom: string;
  /** In capitals, as registers write it. */
  readonly nom: string;
  readonly commune?: string;
  readonly fonction?: string;
  readonly suppleant: boolean;
}

/** The members that a table lists, and what is wrong with it. */
export interface MembersRead {
  readonly members: readonly ListedMember[];
  readonly faults: readonly Fault[];
  /** Titles of columns of which nothing is read. */
  readonly leftOut?: readonly string[];
}

type Role = 'civilite' | 'prenom' | 'nom' | 'fonction' | 'commune' | 'suppleant';

const COLUMNS: readonly ColumnKind<Role>[] = [
  {
    role: 'civilite',
    label: 'la civilité',
    pattern: /^(?:civilites?\b.*|civ|titres?|(?:m|mr) (?:ou )?mme|mme (?:ou )?(?:m|mr)|genres?|sexes?)$/u,
    words: ['Civilité', 'Civ.', 'Sexe'],
  },
  { role: 'prenom', label: 'le prénom', pattern: /^prenoms?$/u, words: ['Prénom'] },
  {
    role: 'nom',
    label: 'le nom',
    pattern: /^(?:noms?|elue?s?|membres?|conseill\w+|deleguee?s?|prenoms? (?:et )?noms?)\b/u,
    words: ['Nom', 'Élu', 'Membre'],
  },
  { role: 'fonction', label: 'la fonction', pattern: /^(?:fonctions?|qualites?)\b/u, words: ['Fonction'] },
  { role: 'commune', label: 'la commune', pattern: /^communes?\b/u, words: ['Commune'] },
  {
    role: 'suppleant',
    label: 'qui est suppléant',
    pattern: /^(?:suppleante?s?|titulaires?|statuts?)\b/u,
    words: ['Suppléant', 'Titulaire'],
  },
];

const NEEDS: Needs<Role> = { roles: [['nom']], example: 'civilité ; prénom ; nom ; fonction ; commune' };

const isCapital = (word: string): boolean => word.toLocaleUpperCase('fr') === word && /\p{L}{2}/u.test(word);

/** A name written in one cell: its surname is what stands in capitals, before or after the first names. */
function parted(words: readonly string[]): { readonly prenom: string; readonly nom: string } | undefined {
  const first = words.findIndex(isCapital);
  if (first === -1) return undefined;
  if (words.every(isCapital)) return { prenom: '', nom: words.join(' ') };
  const prenoms =
    first === 0 ? words.slice(words.findIndex((word) => !isCapital(word))) : words.slice(0, first);
  const noms = first === 0 ? words.slice(0, words.length - prenoms.length) : words.slice(first);
  return noms.length === 0 || prenoms.length === 0 || prenoms.length === words.length
    ? undefined
    : { prenom: prenoms.join(' '), nom: noms.join(' ') };
}

/** « oui », « x », « suppléant »: in a column of substitutes; « suppléant » alone in one of titulars. */
const isSubstitute = (written: string): boolean => /^(?:oui|x|s|suppleante?)$/u.test(plie(written).trim());

/** « F », « H » in a column that tells whether someone is a woman or a man. */
function civiliteOfSex(written: string): Civilite | undefined {
  if (/^(?:f|femme|feminin)$/u.test(written)) return 'Mme';
  return /^(?:h|homme|masculin)$/u.test(written) ? 'M.' : undefined;
}

/** A particle in small letters, before the rest of the surname. */
const isParticle = (word: string, rank: number, words: readonly string[]): boolean =>
  rank < words.length - 1 && /^(?:de|du|des)$/u.test(word);

interface Reading {
  readonly sheet: Sheet;
  readonly header: Header<Role>;
  readonly faults: Fault[];
}

/** The first and last names of a row; undefined when they can't be told apart. */
function nameOf(prenom: string, words: readonly string[]) {
  if (prenom === '') return parted(words);
  const nom = words.map((word, rank) =>
    isParticle(word, rank, words) ? word : word.toLocaleUpperCase('fr'),
  );
  return words.length === 0 ? undefined : { prenom, nom: nom.join(' ') };
}

/** What is wrong with the name of a row. */
const lacking = (sheet: Sheet, row: number, written: string, what: string): Fault =>
  faultInSheet(
    { sheet, row },
    {
      code: 'IMPO-03',
      message: `« ${citation(written)} » ne dit pas ${what}.`,
      hint: 'Écrire « Mme Prénom NOM », ou donner trois colonnes : civilité, prénom, nom.',
    },
  );

/** Civilities that a few rows lack and most have; a table that has few is one of a house that prints few. */
function forgotten(sheet: Sheet, members: readonly ReadMember[]): readonly Fault[] {
  const without = members.filter(({ civilite }) => civilite === undefined);
  if (2 * without.length >= members.length) return [];
  return without.map(({ row, prenom, nom }) => lacking(sheet, row, `${prenom} ${nom}`.trim(), 'sa civilité'));
}

type ReadMember = ListedMember & { readonly row: number };

function member({ sheet, header, faults }: Reading, row: Row): readonly ReadMember[] {
  const text = (role: Role): string =>
    (cellsIn(header, row, role)[0]?.cell.text ?? '').replace(/\s+/gu, ' ').trim();
  const [written, prenom] = [text('nom'), text('prenom')];
  if (written === '' && prenom === '') return [];
  const words = written.split(' ').filter((word) => word !== '');
  const spoken = civiliteOf(plie(words[0] ?? '').replace('.', ''));
  const told = plie(text('civilite')).replace('.', '').trim();
  const civilite = civiliteOf(told) ?? civiliteOfSex(told) ?? spoken;
  const name = nameOf(prenom, spoken === undefined ? words : words.slice(1));
  if (name === undefined) {
    faults.push(
      lacking(sheet, row.number, `${prenom} ${written}`.trim(), 'son prénom et son nom en capitales'),
    );
    return [];
  }
  const [commune, fonction] = [text('commune'), text('fonction')];
  return [
    {
      ...(civilite === undefined ? {} : { civilite }),
      ...name,
      row: row.number,
      ...(commune === '' ? {} : { commune }),
      ...(fonction === '' ? {} : { fonction }),
      suppleant: isSubstitute(text('suppleant')),
    },
  ];
}

/**
 * Reads the members of a council from a table (CSV, XLSX): a row each, « Mme Prénom NOM » in one cell or civility,
 * first name and surname in three; their office, their commune and whether they are substitutes, where columns say so.
 */
export function readMembers(name: string, bytes: Uint8Array): MembersRead {
  const sheet = readSheet(name, bytes, headerTest(COLUMNS, NEEDS));
  if (isFault(sheet)) return { members: [], faults: [sheet] };
  const found = findHeader(sheet, COLUMNS, NEEDS);
  if (!('header' in found)) return { members: [], faults: found.faults };
  const faults: Fault[] = [...found.faults];
  const reading = { sheet, header: found.header, faults };
  const read = sheet.rows.slice(found.header.rank + 1).flatMap((row) => member(reading, row));
  faults.push(...forgotten(sheet, read));
  const members = read.map(({ row, ...one }): ListedMember => one);
  const leftOut = found.header.leftOut.map(({ title }) => title);
  if (members.length > 0 || faults.length > 0) return { members, faults, leftOut };
  const nobody = { code: 'IMPO-10', message: 'aucun membre.', hint: 'Écrire un membre par ligne.' };
  return { members, faults: [faultOnSheet(name, nobody)] };
}
