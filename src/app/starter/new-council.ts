import type { Fault } from '../../diagnostics/fault.ts';
import { quoted } from '../../diagnostics/foreign-text.ts';
import { chefDeLExecutif } from '../../domaine/conseil.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { chiffresSeuls, estSiren } from '../../domaine/identifiants.ts';
import { registreAu } from '../../domaine/registre.ts';
import { memoryReader } from '../../readers/dossier/index.ts';
import type { ListedMember } from '../../readers/sheets/index.ts';
import { readCouncil, readMembers } from '../../readers/sheets/index.ts';
import { forbids } from '../policy/forbids.ts';
import { nameOf } from './commune-name.ts';
import type { Answers } from './council-questions.ts';
import type { GivenBytes } from './given-bytes.ts';
import type { House } from './houses.ts';
import { FORMES, HOUSES, unknownHouse } from './houses.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** The name as a complement where it begins with what the body is: « du Syndicat… », « de la Communauté… ». */
function complementOf(nom: string): string | undefined {
  if (/^(?:syndicat|pôle|sivom|sivu)\b/iu.test(nom)) return `du ${nom}`;
  return /^(?:communauté|métropole|ville|commune)\b/iu.test(nom) ? `de la ${nom}` : undefined;
}

const pair = (key: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`${key}: ${yamlScalar(value)}`];

const both = ({ masculin, feminin }: House['membre']): string =>
  `{ masculin: ${yamlScalar(masculin)}, feminin: ${yamlScalar(feminin)} }`;

/** The court that acts name, when it was given. */
const courtText = (tribunal: string | undefined): string =>
  tribunal === undefined
    ? ''
    : `\n# La juridiction citée dans les voies de recours.\n${pair('tribunal', tribunal).join('')}\n`;

/**
 * How acts are numbered: the pattern that a whole number shows (« 2026-014 » is `{annee}-{numero:3}`, then 14), else
 * that of the house.
 */
function numberingOf(given: Answers, house: House): { readonly modele: string; readonly depart: string } {
  const told = given['premier-numero'] ?? '1';
  const [, before = '', sign, digits = ''] = /^(\D*?)20\d\d(\D{1,5})(\d{1,6})$/u.exec(told) ?? [];
  const usual = given.numerotation ?? house.numerotation;
  if (sign === undefined || usual !== house.numerotation) return { modele: usual, depart: told };
  const width = digits.startsWith('0') || digits.length > 2 ? `:${digits.length}` : '';
  return { modele: `${before}{annee}${sign}{numero${width}}`, depart: String(Number(digits)) };
}

/** The text of `conseil.yaml`. */
function councilText(given: Answers, house: House): string {
  const { nature = house.nature } = given;
  const nom = nature === 'commune' ? nameOf(given.nom ?? '') : (given.nom ?? '');
  const { modele, depart } = numberingOf(given, house);
  const collectivite = [
    ...pair('nom', nom),
    ...pair('nature', nature),
    ...pair('forme', Object.hasOwn(FORMES, nature) ? FORMES[nature] : 'La collectivité'),
    ...pair('complement', complementOf(nom)),
    ...pair('siege', given.siege),
    ...pair('ville', given.ville),
    ...pair('departement', given.departement),
    ...pair('population', given.population),
    ...pair('siren', given.siren),
  ];
  return `# yaml-language-server: $schema=schemas/conseil.schema.json
#
# Qui délibère : ce qui ne change pas d'une séance à l'autre.

collectivite:
${collectivite.map((line) => `  ${line}`).join('\n')}

organe:
  nom: ${house.organe}
  nom_des_membres: ${house.organe}
  genre: masculin

# Les titres s'accordent d'eux-mêmes à la personne.
membre: ${both(house.membre)}
executif: ${both(house.executif)}
${courtText(given.tribunal)}
# Le numéro des délibérations, que « seance numeroter » donne.
numerotation:
  modele: ${JSON.stringify(modele)}
  depart: ${yamlScalar(depart)}
`;
}

function memberLine({ civilite, prenom, nom, fonction }: ListedMember): string {
  const name = yamlScalar([civilite ?? '', prenom, nom].filter((part) => part !== '').join(' '));
  return fonction === undefined ? name : `{ nom: ${name}, fonction: ${yamlScalar(fonction)} }`;
}

function communeText(commune: string, members: readonly ListedMember[]): string {
  const list = (key: string, those: readonly ListedMember[]): readonly string[] =>
    those.length === 0 ? [] : [`    ${key}:`, ...those.map((one) => `      - ${memberLine(one)}`)];
  const titulars = members.filter(({ suppleant }) => !suppleant);
  const substitutes = members.filter(({ suppleant }) => suppleant);
  const [only] = substitutes;
  const isSingle = only !== undefined && substitutes.length === 1 && titulars.length === 1;
  const second = isSingle ? [`    suppleant: ${memberLine(only)}`] : list('suppleants', substitutes);
  return [`  - nom: ${yamlScalar(commune)}`, ...list('membres', titulars), ...second].join('\n');
}

/** The text of `registre.yaml`: the communes in the order in which the table names them. */
function registerText(nom: string, members: readonly ListedMember[]): string {
  const communes = [...new Set(members.map(({ commune = nom }) => commune))];
  const texts = communes.map((one) =>
    communeText(
      one,
      members.filter(({ commune = nom }) => commune === one),
    ),
  );
  return `# yaml-language-server: $schema=schemas/registre.schema.json
#
# Le registre des membres du conseil, dans l'ordre du tableau : chaque personne une seule fois, « Prénom NOM ».
# Pour en dire plus : { nom: Mme Prénom NOM, fonction: …, mandat: …, depuis: 2026-03-28, jusqu_au: 2027-12-31 }.

communes:
${texts.join('\n')}
`;
}

/** A council to be written: its files in the folder of the data. */
export interface NewCouncil {
  readonly files: ReadonlyMap<string, string>;
  readonly members: number;
  /** How many of them have no civility. */
  readonly withoutCivility: number;
  /** Titles of columns of the table of which nothing was read. */
  readonly leftOut: readonly string[];
  /** Absent when nobody of the table heads the executive: the office to be written. */
  readonly lacking?: string;
}

/** Why it can't be: French sentences, or the faults of the table or of what it would give. */
export type NoCouncil = { readonly sentence: string } | { readonly faults: readonly Fault[] };

/** The files of a new council, from what was answered and the table of its members, checked as if they were written. */
export function newCouncil(given: Answers, table: GivenBytes, today: DateCivile): NewCouncil | NoCouncil {
  const { maison = '', nom = '' } = given;
  const house = Object.hasOwn(HOUSES, maison) ? HOUSES[maison] : undefined;
  if (house === undefined) return { sentence: unknownHouse(maison) ?? '' };
  const { siren } = given;
  if (siren !== undefined && !estSiren(chiffresSeuls(siren))) {
    return {
      sentence: `${quoted(siren)} n'est pas un numéro SIREN : neuf chiffres, dont le dernier contrôle les autres.`,
    };
  }
  const { members, faults, leftOut = [] } = readMembers(table.shown, table.bytes);
  if (forbids(faults)) return { faults };
  const files = new Map([
    ['conseil.yaml', councilText(given, house)],
    ['registre.yaml', registerText(nom, members)],
  ]);
  const read = readCouncil(memoryReader(Object.fromEntries(files)), 'data');
  if (!read.conseil || !read.registre || forbids(read.faults)) return { faults: read.faults };
  const chef = chefDeLExecutif(read.conseil, registreAu(read.registre, today));
  const withoutCivility = members.filter(({ civilite }) => civilite === undefined).length;
  const lacking = chef ? {} : { lacking: house.executif.masculin };
  return { files, members: members.length, withoutCivility, leftOut, ...lacking };
}
