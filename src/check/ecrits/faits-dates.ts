import type { DateCivile } from '../../domaine/date.ts';
import { joursEntre } from '../../domaine/date.ts';
import type { DateEcrite } from './dates-ecrites.ts';
import { apres } from './fenetre.ts';

const JOUR = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \\u00a0])?$';

/** The clause that ends with a date. */
const proposition = ({ avant }: DateEcrite): string => avant.slice(avant.search(/[^.;]*$/u));

const ouvreUnePeriode = ({ lieu }: DateEcrite): boolean =>
  /^[ \u00a0](?:au|jusqu)/u.test(apres(lieu.ligne.nu, lieu.place + lieu.ecrit.length, 10));

/** What a visa tells of days to come. */
const PREVU =
  /(?<!\p{L})(?:prévu\p{L}*|projets?|effet|compter|partir|jusqu\p{L}*|échéance|terme|expir\p{L}*|avant|sera|seront|aura|auront|convoqu\p{L}*|programm\p{L}*|report\p{L}*|fix\p{L}*|applicable\p{L}*|vigueur|prochain\p{L}*|calendrier)(?!\p{L})[^.;]*$/iu;

const DU = new RegExp(`(?<!\\p{L})(?:du|le|en date du|daté\\p{L}* du)[ \\u00a0]${JOUR}`, 'u');

/** "Vu l'avis du comité du 11 avril": what a deliberation is made in view of stands before it. */
export const estUnVisaAVenir = (une: DateEcrite): boolean => {
  const { ligne } = une.lieu;
  const visa = /^Vu(?:e|s|es)?[ \u00a0]/u.test(ligne.nu.trimStart());
  return visa && !ouvreUnePeriode(une) && DU.test(une.avant) && !PREVU.test(proposition(une));
};

/** "a été contrôlée le", whatever the verb. */
const FAIT = new RegExp(
  `(?<!\\p{L})(?:a|ont) été (?:\\p{L}+ment )?\\p{L}+(?:é|i|u|it|is|ert)e?s?(?: [^.;:,€\\d]{0,30})?[ \\u00a0](?:le|du)[ \\u00a0]${JOUR}`,
  'u',
);

const PLANIFIE =
  /(?<!\p{L})(?:prévu|programm|fix|report|convoqu|planifi|décal|avanc|prolong|proroge|annonc|retenu|arrêté|pour|avant|jusqu|plus tard|compter|partir|échéance|terme|effet|prochain)\p{L}*(?:[^.;]*)$/iu;

/** "ont déposé un dossier complet avant le", "ont répondu au plus tard le". */
const FAIT_AVANT = new RegExp(
  `(?<!\\p{L})(?:a|ont) (?:été )?(?:dépos|remis|transmis|envoy|reçu|adress|répondu|produit|fourni|présent|complét|retourn)\\p{L}*(?: (?!à |de |pour |d'|afin |devant |qui |que )[\\p{L}'\\u2019-]+){0,6} (?:avant|au plus tard) le[ \\u00a0]${JOUR}`,
  'u',
);

/** Whether a day is told as past: by a verb of any kind in the passive, or as the term that was kept. */
export const estDitFait = (une: DateEcrite): boolean => {
  const clause = proposition(une);
  if (FAIT_AVANT.test(clause)) return true;
  return !ouvreUnePeriode(une) && FAIT.test(clause) && !PLANIFIE.test(clause);
};

/** "commenceront le", "sera ouverte à compter du": a verb in the future, and right after it the day. */
const FUTUR = new RegExp(
  `(?<!\\p{L})(?!(?:opéra|caméra|agora|choléra)(?!\\p{L}))\\p{L}{2,}(?:ra|ront)(?: \\p{L}+(?:é|i|u|it|is|ert)e?s?)?(?: (?:effet|fin|\\p{L}+ment))?[ \\u00a0](?:le|dès le|au|à (?:compter|partir) du)[ \\u00a0]${JOUR}`,
  'u',
);

/** What tells a future of the past: "le contrat prévoyait que". */
const RECIT =
  /(?<!\p{L})(?:prévoyait|prévoyaient|disposait|précisait|stipulait|indiquait|annonçait|devait)(?!\p{L})|[«»]/u;

/** Days before the sitting that what begins with the year, or with the last month, explains. */
const RECENT = 60;

/** Whether the day of something to come was past for long when the council sat. */
export const estUnFuturPasse = (une: DateEcrite, seance: DateCivile): boolean =>
  joursEntre(une.date, seance) > RECENT && FUTUR.test(une.avant) && !RECIT.test(proposition(une));
