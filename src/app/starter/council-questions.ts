import { departementDuCodePostal } from '../../domaine/departements.ts';
import { estElide } from '../../domaine/elision.ts';
import { siegeDuTribunal } from '../../domaine/tribunaux.ts';
import { nameOf } from './commune-name.ts';
import { COULEURS } from './house-look.ts';
import { HOUSES } from './houses.ts';

/** The names of what is asked of a new council. */
export type Asked =
  | 'maison'
  | 'nom'
  | 'nature'
  | 'siege'
  | 'ville'
  | 'departement'
  | 'population'
  | 'siren'
  | 'tribunal'
  | 'numerotation'
  | 'premier-numero'
  | 'logo'
  | 'couleur'
  | 'membres';

/** What was answered; a blank answer is left out. */
export type Answers = Readonly<Partial<Record<Asked, string>>>;

/** A question put to whoever installs a council. */
export interface CouncilQuestion {
  readonly name: Asked;
  /** What stands for the answer in the help. */
  readonly value: string;
  /** The question, without its final sign. */
  readonly text: string;
  /** Whether a blank answer will do. */
  readonly isOptional?: boolean;
  /** Whether it is put at all, after what was answered; always when absent. */
  readonly concerns?: (answers: Answers) => boolean;
  /** Whether it is an option only: never put where nothing is answered, or where something usual is known. */
  readonly isQuiet?: (answers: Answers) => boolean;
  /** What a blank answer stands for. */
  readonly usual?: (answers: Answers) => string | undefined;
}

/** « Tribunal administratif de Besançon », where the department tells it (CJA R221-3). */
function tribunalOf({ departement = '' }: Answers): string | undefined {
  const siege = siegeDuTribunal(departement);
  if (siege === undefined) return undefined;
  return `Tribunal administratif ${estElide(siege) ? "d'" : 'de '}${siege}`;
}

const house = ({ maison = '' }: Answers) => (Object.hasOwn(HOUSES, maison) ? HOUSES[maison] : undefined);

/** The questions, in the order in which they are put: what follows may rest on what was answered. */
export const COUNCIL_QUESTIONS: readonly CouncilQuestion[] = [
  {
    name: 'maison',
    value: 'NOM',
    text: `De quelle maison partir : ${Object.entries(HOUSES)
      .map(([name, { label }]) => `${name} (${label})`)
      .join(', ')}`,
    usual: () => 'commune',
  },
  {
    name: 'nom',
    value: 'TEXTE',
    text: "Le nom de la collectivité, tel que les actes l'impriment (d'une commune, le nom seul : Le Fied)",
  },
  {
    name: 'nature',
    value: 'TEXTE',
    text: 'Sa nature juridique',
    isQuiet: ({ maison }) => maison === 'commune',
    usual: (given) => house(given)?.nature,
  },
  {
    name: 'siege',
    value: 'TEXTE',
    text: "L'adresse de son siège (2 place de la Mairie, 39570 Vaubrey)",
    isOptional: true,
  },
  {
    name: 'ville',
    value: 'TEXTE',
    text: 'La ville où les actes sont signés',
    isOptional: true,
    isQuiet: ({ maison }) => maison === 'commune',
    usual: ({ maison, nom }) => (maison === 'commune' && nom !== undefined ? nameOf(nom) : undefined),
  },
  {
    name: 'departement',
    value: 'NUMERO',
    text: 'Le numéro du département',
    usual: ({ siege = '' }) => departementDuCodePostal(siege),
  },
  {
    name: 'population',
    value: 'NOMBRE',
    text: "Le nombre d'habitants",
    // The law parts communes by their inhabitants, and them alone.
    concerns: ({ nature = '' }) => ['commune', 'ville de Paris', 'ccas'].includes(nature),
  },
  { name: 'siren', value: 'NUMERO', text: 'Le numéro SIREN', isOptional: true, isQuiet: () => true },
  {
    name: 'tribunal',
    value: 'TEXTE',
    text: 'Le tribunal administratif devant lequel ses actes se contestent',
    isOptional: true,
    isQuiet: (given) => tribunalOf(given) !== undefined,
    usual: tribunalOf,
  },
  {
    name: 'numerotation',
    value: 'MODELE',
    text: 'La forme des numéros de délibération ({annee}, {numero:3} pour trois chiffres)',
    isQuiet: () => true,
    usual: (given) => house(given)?.numerotation,
  },
  {
    name: 'premier-numero',
    value: 'NUMERO',
    text: "Le numéro de votre prochaine délibération, tel que vous l'écrivez (2026-014)",
    usual: () => '1',
  },
  {
    name: 'logo',
    value: 'FICHIER',
    text: 'Le fichier de votre logo, en PNG, JPEG ou SVG',
    isOptional: true,
  },
  {
    name: 'couleur',
    value: 'COULEUR',
    text: `La couleur de vos actes : ${Object.keys(COULEURS).join(', ')}, ou un code comme #1f4e79`,
    isOptional: true,
  },
  { name: 'membres', value: 'FICHIER', text: 'Le tableau des membres, en CSV ou en XLSX' },
];
