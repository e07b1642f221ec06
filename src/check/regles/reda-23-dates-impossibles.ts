import { dateEnLettres, JOURS, jourDeSemaine, lireDate, MOIS } from '../../domaine/date.ts';
import { avant } from '../ecrits/fenetre.ts';
import type { Dit } from '../ecrits/formes.ts';
import { constatsDesFormes } from '../ecrits/formes.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const ECRITE =
  /(?<![\d\p{L}])(\d{1,2})(?:er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (\d{4})(?!\d)/giu;

/** The day of the week written just before a date. */
const JOUR_AVANT = /(?<!\p{L})(dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi) $/iu;

/** A year that no act tells: before the archives, or in another age. */
const invraisemblable = (annee: string): boolean => Number(annee) < 1000 || Number(annee) > 2199;

/** A day of a former century, that a text may recall: "la loi du 5 avril 1884". */
function estAncienne(jour: string, mois: number, annee: string): boolean {
  const jours = new Date(Date.UTC(Number(annee), mois, 0)).getUTCDate();
  const an = Number(annee);
  return an >= 1000 && an < 1900 && mois >= 1 && mois <= 12 && Number(jour) >= 1 && Number(jour) <= jours;
}

const invraisemblance = (ecrit: string, annee: string): Dit => ({
  ecrit,
  message: `Le texte parle de l'année ${annee} : un de ses chiffres est faux.`,
  remede: "Corriger l'année.",
});

/** "l'année 3024", "budget primitif 0224", of which only the year is wrong. */
const SEULE =
  /(?<=(?<!\p{L})(?:années?|exercices?|millésime|budgets?|budget (?:primitif|principal|annexe|supplémentaire)|comptes? (?:administratif|financier|financier unique|de gestion)s?|compte financier unique|saison)[ \u00a0])(?:0\d{3}|[3-9]\d{3})(?!\d|[,.]\d|[ \u00a0](?:€|euros|habitants|\d{3}|\p{Ll}{2,}s(?!\p{L})))/giu;

/** "construit en 2983": a year far from any sitting, after what makes a year of it. */
const EN_UNE_ANNEE =
  /(?<=(?<!\p{L})(?:construite?s?|créée?s?|fondée?s?|bâtie?s?|ouverte?s?|adoptée?s?|rénovée?s?|née?s?|signée?s?|votée?s?|achevée?s?|mise?s? en service|dès|depuis|jusqu'en|datant de|de l'an)(?: en)?[ \u00a0])(?:0\d{3}|2[2-9]\d\d|[3-9]\d{3})(?!\d|[,.]\d|[ \u00a0](?:€|%|\d{3}|\p{Ll}{2,}s?(?!\p{L})))/giu;

/** "10h75"; a duration may have more than a day of hours, none has more than an hour of minutes. */
const HEURE = /(?<![\d,.\p{L}-])\d{1,2}[ \u00a0]?h[ \u00a0]?[6-9]\d(?![\d\p{L}])/gu;

/** "du samedi 4 au dimanche 6 juillet 2025": the day of the week of the first, whose month goes without saying. */
const PREMIER_JOUR = new RegExp(
  `(?<=(?<!\\p{L})du )(dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi) (\\d{1,2})(?:er)?(?: (${MOIS.join('|')}))? au (?:(?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi) )?\\d{1,2}(?:er)? (${MOIS.join('|')}) (\\d{4})(?!\\d)`,
  'gu',
);

/** What a period's first day of the week should be; undefined when it is right. */
function premierJourFaux(groupes: readonly string[]): Dit | undefined {
  const [, jour = '', quantieme = '', sien = '', mois = '', annee = ''] = groupes;
  const date = lireDate(`${quantieme}/${MOIS.indexOf((sien || mois).toLocaleLowerCase('fr')) + 1}/${annee}`);
  const vrai = date === undefined ? undefined : JOURS[jourDeSemaine(date)];
  if (date === undefined || vrai === undefined || vrai === jour) return undefined;
  return {
    ecrit: `${jour} ${quantieme}`,
    calcule: `${vrai} ${dateEnLettres(date)}`,
    message: `Le ${dateEnLettres(date)} est un ${vrai}, et le texte dit « ${jour} ».`,
    remede: 'Corriger le jour ou la date.',
  };
}

const EN_CHIFFRES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu;

/** Dates in prose exist, on the day of the week they tell. */
export const REDA_23: Regle = {
  code: 'REDA-23',
  nom: 'dates-impossibles',
  titre: 'Une date écrite dans le texte existe, au jour dit',
  gravite: 'avertissement',
  sources: [methode('calendrier grégorien')],
  pourquoi:
    "« le 31 juin 2024 » n'existe pas, et « lundi 13 juin 2024 » était un jeudi : l'un des deux, du jour ou de la date, est faux. Une " +
    'échéance ou une réunion ainsi datée ne lie personne.',
  exemples: {
    valides: [
      { titre: 'Un jeudi', yaml: 'rapports/2.md: { decision: ["fixe l\'ouverture au jeudi 13 juin 2024"] }' },
    ],
    fautifs: [
      { titre: 'Le 31 juin', yaml: 'rapports/2.md: { decision: ["fixe l\'ouverture au 31 juin 2024"] }' },
      {
        titre: 'Un lundi qui était un jeudi',
        yaml: 'rapports/2.md: { decision: ["fixe l\'ouverture au lundi 13 juin 2024"] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    constatsDesFormes(dossier, [
      {
        motif: ECRITE,
        dire: ({ ecrit: nue, groupes, ligne, place }) => {
          const jour = JOUR_AVANT.exec(avant(ligne.nu, place, 12))?.[1] ?? '';
          const ecrit = jour === '' ? nue : `${jour} ${nue}`;
          const [, quantieme = '', mois = '', annee = ''] = groupes;
          const rang = MOIS.indexOf(mois.toLocaleLowerCase('fr')) + 1;
          const date = lireDate(`${quantieme}/${rang}/${annee}`);
          if (invraisemblable(annee)) return invraisemblance(ecrit, annee);
          if (date === undefined) {
            if (estAncienne(quantieme, rang, annee)) return undefined;
            return {
              ecrit,
              message: `« ${ecrit} » n'existe pas au calendrier.`,
              remede: 'Corriger la date.',
            };
          }
          const vrai = JOURS[jourDeSemaine(date)] ?? '';
          if (jour === '' || jour.toLowerCase() === vrai) return undefined;
          return {
            ecrit,
            calcule: `${vrai} ${dateEnLettres(date)}`,
            message: `Le ${dateEnLettres(date)} est un ${vrai}, et le texte dit « ${jour} ».`,
            remede: 'Corriger le jour ou la date.',
          };
        },
      },
      {
        motif: SEULE,
        dire: ({ ecrit }) => invraisemblance(ecrit, ecrit),
      },
      {
        motif: EN_UNE_ANNEE,
        dire: ({ ecrit }) => invraisemblance(ecrit, ecrit),
      },
      {
        motif: HEURE,
        dire: ({ ecrit }) => ({ message: `« ${ecrit} » n'est pas une heure.`, remede: "Corriger l'heure." }),
      },
      { motif: PREMIER_JOUR, dire: ({ groupes }) => premierJourFaux(groupes) },
      {
        motif: EN_CHIFFRES,
        dire: ({ ecrit, groupes: [, jour = '', mois, annee = ''] }) =>
          lireDate(ecrit) === undefined && !estAncienne(jour, Number(mois), annee)
            ? { message: `« ${ecrit} » n'existe pas au calendrier.`, remede: 'Corriger la date.' }
            : undefined,
      },
    ]),
};
