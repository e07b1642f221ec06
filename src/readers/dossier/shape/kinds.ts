import { remedyForWord } from '../../../diagnostics/nearest-word.ts';
import type { DateCivile, Heure } from '../../../domaine/date.ts';
import { lireDate, lireHeure } from '../../../domaine/date.ts';
import type { Centimes } from '../../../domaine/montant.ts';
import { lireMontant } from '../../../domaine/montant.ts';
import type { Civilite, Personne } from '../../../domaine/personne.ts';
import { lirePersonne, lirePersonneDuRegistre } from '../../../domaine/personne.ts';
import type { Kind } from './kind.ts';
import { refusal, scalar } from './kind.ts';

const TEXTE_OU_NOMBRE = { type: ['string', 'number'] };

/** `text` less the line feeds at its end, which a YAML block leaves there. */
function textOf(text: string): string | undefined {
  let end = text.length;
  while (end > 0 && text[end - 1] === '\n') end -= 1;
  const written = text.slice(0, end);
  return written.trim() === '' ? undefined : written;
}

const TEXTE: Kind<string> = {
  code: 'FORME-05',
  expected: 'un texte',
  example: 'Salle du conseil',
  exact: true,
  read: textOf,
};

/** A text, kept exactly as written but for line feeds at its end. `example` goes into messages and editors. */
export const text = (example: string) => scalar({ ...TEXTE, example });

/** A text of several sentences, in which Markdown is read, kept as `texte` keeps it. */
export const prose = (example: string) => scalar({ ...TEXTE, example, prose: true });

/** A text that looks like a number in an editor: registration numbers, years, names of files. */
export const reference = (example: string) => scalar({ ...TEXTE, example, json: TEXTE_OU_NOMBRE });

/** A civil date. */
export const date = () =>
  scalar<DateCivile>({
    code: 'FORME-10',
    expected: 'une date',
    example: '2024-09-26',
    json: { pattern: '^(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})$' },
    read: (text) => {
      const isShaped = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})$/u.test(text);
      return lireDate(text) ?? (isShaped ? refusal("n'existe pas au calendrier") : undefined);
    },
  });

/** A time of the day. */
export const heure = () =>
  scalar<Heure>({
    code: 'FORME-11',
    expected: 'une heure',
    example: '18h00',
    json: { pattern: '^\\d{1,2} ?([hH:]|heures?) ?(\\d{2})?$' },
    read: lireHeure,
  });

/** A sum of money, in centimes. */
export const montant = () =>
  scalar<Centimes>({
    code: 'FORME-12',
    expected: 'un montant en euros',
    example: '65 000',
    json: TEXTE_OU_NOMBRE,
    read: lireMontant,
  });

const OUI_NON: ReadonlyMap<string, boolean> = new Map([
  ['oui', true],
  ['non', false],
]);

/** Yes or no. */
export const yesNo = () =>
  scalar({
    code: 'FORME-13',
    expected: '« oui » ou « non »',
    example: 'oui',
    json: { enum: ['oui', 'non'] },
    read: (text) => OUI_NON.get(text.toLowerCase()),
  });

/** Reads a French decimal into hundredths: `12,5` gives 1250. */
const centiemes = (text: string): number | undefined => lireMontant(text.replace(/[€%]/gu, 'x'));

/** A share, in hundredths of a percent. */
export const percentage = () =>
  scalar({
    code: 'FORME-14',
    expected: 'un pourcentage de 0 à 100 %',
    example: '50 %',
    json: TEXTE_OU_NOMBRE,
    read: (text) => {
      const part = centiemes(text.replace(/\s*%$/u, ''));
      return part !== undefined && part >= 0 && part <= 10_000 ? part : undefined;
    },
  });

/** A quantity, in hundredths. */
export const quantite = () =>
  scalar({
    code: 'FORME-15',
    expected: 'une quantité, avec deux décimales au plus',
    example: '12,5',
    json: TEXTE_OU_NOMBRE,
    read: (text) => {
      const found = centiemes(text);
      return found !== undefined && found >= 0 ? found : undefined;
    },
  });

/** A whole number from `minimum`. */
export const integer = (minimum: number, example: string) =>
  scalar({
    code: 'FORME-16',
    expected: `un nombre entier, ${minimum} au moins`,
    example,
    json: { type: ['integer', 'string'] },
    read: (text) => {
      const figures = text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu, '');
      const found = /^\d{1,9}$/u.test(figures) ? Number(figures) : undefined;
      return found !== undefined && found >= minimum ? found : undefined;
    },
  });

/** A year of four figures, kept as text. */
export const annee = () =>
  scalar({
    code: 'FORME-17',
    expected: 'une année en quatre chiffres',
    example: '2024',
    json: { ...TEXTE_OU_NOMBRE, pattern: '^\\d{4}$' },
    read: (text) => (/^\d{4}$/u.test(text) ? text : undefined),
  });

/** A person with a civility: someone the register need not know. */
export const personne = (example: string) =>
  scalar<Personne & { readonly civilite: Civilite }>({
    code: 'FORME-18',
    expected: 'une personne : civilité, prénom, NOM en capitales',
    example,
    read: (text) => {
      const found = lirePersonne(text);
      if (!found || found.prenom === '') return undefined;
      const { civilite } = found;
      return civilite === undefined ? refusal("n'a pas de civilité (M. ou Mme)") : { ...found, civilite };
    },
  });

/** A line of the register: what the house does not have, and no act prints, may be left out of a name. */
export const personneDuRegistre = (example: string) =>
  scalar<Personne>({
    code: 'FORME-18',
    expected: 'une personne : civilité, prénom, NOM en capitales',
    example,
    read: lirePersonneDuRegistre,
  });

/** A name of a closed list, whatever its case and its apostrophe. `json` tells editors otherwise than by the list. */
export const oneOf = <T extends string>(names: readonly [T, ...T[]], json?: Kind<T>['json']) =>
  scalar<T>({
    code: 'FORME-06',
    expected: names.length === 2 ? `« ${names.join(' » ou « ')} »` : `l'un de ces mots : ${names.join(', ')}`,
    example: names[0],
    json: { enum: names, ...json },
    remedy: (text) => remedyForWord(text, names),
    read: (text) => {
      const found = text.toLocaleLowerCase('fr').replace(/’/gu, "'");
      return names.find((name) => name.toLocaleLowerCase('fr') === found);
    },
  });

/** A text of a given form; `pattern` is anchored. */
export const pattern = (expected: string, example: string, pattern: RegExp, json?: Kind<string>['json']) =>
  scalar({
    code: 'FORME-19',
    expected,
    example,
    json: { pattern: pattern.source, ...json },
    read: (text) => (pattern.test(text) ? text : undefined),
  });

const VRAI_FAUX: ReadonlyMap<string, boolean> = new Map([...OUI_NON, ['true', true], ['false', false]]);

/** Yes or no in the house style, where `true` and `false` are also accepted. */
export const booleen = () =>
  scalar({
    code: 'FORME-13',
    expected: '« true » ou « false »',
    example: 'true',
    json: { type: ['boolean', 'string'], enum: [true, false, 'oui', 'non'] },
    read: (text) => VRAI_FAUX.get(text.toLowerCase()),
  });

/** A length or a factor of the house style. */
export const nombre = () =>
  scalar({
    code: 'FORME-24',
    expected: 'un nombre',
    example: '10.5',
    json: { type: ['number', 'string'] },
    read: (text) => (/^-?\d{1,5}(?:[.,]\d{1,4})?$/u.test(text) ? Number(text.replace(',', '.')) : undefined),
  });

/** A colour, `#rrvvbb`. */
export const couleur = () =>
  scalar({
    code: 'FORME-25',
    expected: 'une couleur entre guillemets, en six chiffres hexadécimaux',
    example: '"#1f4e79"',
    json: { pattern: '^#[0-9a-fA-F]{6}$' },
    read: (text) => (/^#[0-9a-f]{6}$/iu.test(text) ? text.toLowerCase() : undefined),
  });
