import type { DateCivile } from '../../domaine/date.ts';
import { lireDate, MOIS } from '../../domaine/date.ts';
import type { Ecrit } from './ecrit.ts';
import { avant } from './fenetre.ts';
import type { Trouvaille } from './recherche.ts';
import { chercheDans } from './recherche.ts';

/** What a date is said to be: the day when something begins to hold, or its last day. */
export type RoleDeDate = 'effet' | 'terme';

/** A date that someone typed in prose. */
export interface DateEcrite {
  readonly lieu: Trouvaille;
  readonly date: DateCivile;
  readonly role?: RoleDeDate;
  /** Up to sixty characters of the line before. */
  readonly avant: string;
}

const DATE = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:er)?[ \\u00a0](${MOIS.join('|')})[ \\u00a0](\\d{4})(?!\\d)`,
  'giu',
);

const EN_CHIFFRES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu;

const JOUR = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \\u00a0])?$';

const EFFET = new RegExp(
  `(?:à (?:compter|dater|partir) du|dès le|effet (?:au|le|à compter du|du)|(?:entr\\p{L}*|mis\\p{L}*) en vigueur (?:au|le)|applicables? (?:au|le|dès le|à compter du)|appli\\p{L}* (?:au|le)|début\\p{L}* le|commenc\\p{L}* le)[ \\u00a0]${JOUR}`,
  'iu',
);

const TERME = new RegExp(
  `(?:jusqu'au|fin (?:au|le)|(?:expir|échoi|achèv|termin|cess)\\p{L}*(?: de plein droit)? (?:au|le)|échéance (?:au|du|le|est fixée au|est le)|terme (?:au|est le|est fixé au)|échéant le|au plus tard le)[ \\u00a0]${JOUR}`,
  'iu',
);

function roleDe(avantElle: string): RoleDeDate | undefined {
  if (EFFET.test(avantElle)) return 'effet';
  return TERME.test(avantElle) ? 'terme' : undefined;
}

function lire(lieu: Trouvaille): readonly DateEcrite[] {
  const [, jour = '', mois = '', annee = ''] = lieu.groupes;
  const rang = /\d/u.test(mois) ? Number(mois) : MOIS.indexOf(mois.toLocaleLowerCase('fr')) + 1;
  const date = lireDate(`${jour}/${rang}/${annee}`);
  if (date === undefined) return [];
  const gauche = avant(lieu.ligne.nu, lieu.place);
  const role = roleDe(gauche);
  return [{ lieu, date, avant: gauche, ...(role === undefined ? {} : { role }) }];
}

/** Read once a paper: several rules weigh the same dates. */
const LUES = new WeakMap<Ecrit, readonly DateEcrite[]>();

/** The dates typed in a paper that are of the calendar, in words then in figures. */
export function datesEcrites(papier: Ecrit): readonly DateEcrite[] {
  const lues = LUES.get(papier);
  if (lues) return lues;
  const resultat = [
    ...chercheDans(papier, { motif: DATE }),
    ...chercheDans(papier, { motif: EN_CHIFFRES }),
  ].flatMap(lire);
  LUES.set(papier, resultat);
  return resultat;
}
