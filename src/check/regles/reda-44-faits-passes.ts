import type { DateCivile } from '../../domaine/date.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { DatesALEnvers } from '../ecrits/dates-de-consultation.ts';
import { offresAvantLAvis } from '../ecrits/dates-de-consultation.ts';
import type { DateEcrite } from '../ecrits/dates-ecrites.ts';
import { datesEcrites } from '../ecrits/dates-ecrites.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { estDitFait, estUnFuturPasse, estUnVisaAVenir } from '../ecrits/faits-dates.ts';
import { apres } from '../ecrits/fenetre.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { estDeLaDecision } from '../finances/matiere.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const JOUR = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \\u00a0])?$';

const PARTICIPE =
  '(?:adopt|vot|sign|approuv|publi|délibér|notifi|attribu|constitu|reç|rend|ém|dépos|transm|adress|remi|arrêt|délivr|inaugur|acquis|instaur|institu|cré|réun|élu|élabor|réalis|organis|engag|envoy|saisi|présent|examin|rencontr|lanc|constat|prononc|nomm|désign|install|dissou|décid|valid)\\p{L}*';

/** "a été voté le", "s'est réunie le", "ont signé le": what is told as done. */
const ACCOMPLI = new RegExp(
  `(?<!\\p{L})(?:(?:a|ont|avait|avaient|ayant) (?:été )?(?:\\p{L}+ment )?${PARTICIPE}|(?:s'est|se sont|s'étaient|s'était) (?:\\p{L}+ment )?(?:réuni|prononcé|tenu|déroulé|rendu|engagé)\\p{L}*|est devenue?|ont eu lieu|a eu lieu|est décédée?|a démissionné|a quitté[^.;,]{0,30})(?:[ \\u00a0][^.;:,€]{0,40})?[ \\u00a0](?:le|du|en date du|à la date du)[ \\u00a0]${JOUR}`,
  'u',
);

/** "vacant depuis le". */
const DEPUIS = new RegExp(`(?<!\\p{L})[Dd]epuis le[ \\u00a0]${JOUR}`, 'u');

/** ", adopté le", "courrier du": a thing named by a day that should be past. */
const NOMME = new RegExp(
  `,[ \\u00a0]${PARTICIPE}[ \\u00a0](?:le|en date du)[ \\u00a0]${JOUR}|(?<!\\p{L})(?:[Aa]vis(?: du (?:service du )?Domaine| des Domaines| favorable| de la commission)?|avis de [^.;:,]{1,40}|[Cc]ourriers?|[Cc]ourriel|[Ll]ettre|[Dd]élibération(?: (?:du|de la|de l['\u2019]|n°)[^.;,:]{1,50}?)?|(?:[Dd]epuis|[Ll]ors de|[Pp]endant|[Aa]près) (?:la|notre|sa|cette) (?:dernière )?(?:séance|réunion)|[Aa]rrêté|[Jj]ugement|[Oo]rdonnance|[Pp]rocès-verbal|[Dd]evis|[Dd]emande)(?: n°[^ ]{1,12})?,?[ \\u00a0](?:du|daté du|datée du|en date du|reçue? le)[ \\u00a0]${JOUR}`,
  'u',
);

/** What puts the day in the future, or leaves it to be. */
const A_VENIR =
  /(?<!\p{L})(?:ser(?:a|ont|ait|aient|ez)|aur(?:a|ont)|devr\p{L}+|doi(?:t|vent)|peu(?:t|vent)|pourr\p{L}+|prévu\p{L}*|avant|jusqu\p{L}*|d'ici|plus tard|prochaine?s?|programmée?s?|fix\p{L}*|pour|si|report\p{L}*|échéance|compter|partir|effet|terme|fin|convoqu\p{L}*|futur\p{L}*|projet)(?!\p{L})/iu;

type Certitude = 'sur' | 'probable';

/** How sure it is that the text tells the day as past; undefined when it does not. */
function commePasse({ avant, lieu }: DateEcrite): Certitude | undefined {
  const proposition = avant.slice(avant.search(/[^.;]*$/u));
  if (/^[ \u00a0](?:au|jusqu)/u.test(apres(lieu.ligne.nu, lieu.place + lieu.ecrit.length, 10)))
    return undefined;
  if (DEPUIS.test(proposition)) return 'sur';
  if (A_VENIR.test(proposition)) return undefined;
  if (ACCOMPLI.test(proposition)) return 'sur';
  return NOMME.test(proposition) ? 'probable' : undefined;
}

/** A visa, or any verb that tells the day as past. */
const probable = (une: DateEcrite): Certitude | undefined =>
  estUnVisaAVenir(une) || estDitFait(une) ? 'probable' : undefined;

const ici = ({ lieu }: DateEcrite): Pick<Constat, 'chemin' | 'ecrit'> => ({
  chemin: lieu.ligne.chemin,
  ecrit: lieu.ecrit,
});

const passesAVenir = (dates: readonly DateEcrite[], seance: DateCivile): readonly Constat[] =>
  dates.flatMap((une): readonly Constat[] => {
    const certitude = une.date > seance ? (commePasse(une) ?? probable(une)) : undefined;
    if (certitude === undefined) return [];
    return [
      {
        ...ici(une),
        message: `Le texte dit passé le ${dateEnLettres(une.date)}, qui suit la séance du ${dateEnLettres(seance)}.`,
        lies: [{ path: ['seance', 'date'], message: 'La date de la séance est ici.' }],
        remede: "Corriger la date, le plus souvent l'année ou le mois.",
        ...(certitude === 'sur' ? {} : { gravite: 'avertissement' as const }),
      },
    ];
  });

/** What is told to come, of a day long past. */
const futursPasses = (papier: Ecrit, dates: readonly DateEcrite[], seance: DateCivile): readonly Constat[] =>
  /rétroact|régularis/iu.test(papier.nu)
    ? []
    : dates
        .filter((une) => estUnFuturPasse(une, seance))
        .map((une) => ({
          ...ici(une),
          gravite: 'avertissement',
          message: `Le texte dit à venir le ${dateEnLettres(une.date)}, et la séance est du ${dateEnLettres(seance)}.`,
          lies: [{ path: ['seance', 'date'], message: 'La date de la séance est ici.' }],
          remede: "Corriger la date, le plus souvent l'année, ou le temps du verbe.",
        }));

/** "depuis 1998": a year that is not over when the council sits. */
const DEPUIS_UN_AN = /(?<=(?<!\p{L})depuis (?:l'année |la rentrée )?)(\d{4})(?![\d-])/giu;

const anneesAVenir = (papier: Ecrit, seance: DateCivile): readonly Constat[] =>
  chercheDans(papier, DEPUIS_UN_AN)
    .filter(({ ecrit }) => ecrit > seance.slice(0, 4))
    .map(({ ligne, ecrit }) => ({
      chemin: ligne.chemin,
      ecrit,
      message: `Le texte dit « depuis ${ecrit} », une année qui suit celle de la séance.`,
      remede: "Corriger l'année.",
    }));

/** Two days of a consultation in the wrong order. */
const desordre = ({ premiere, seconde, dit }: DatesALEnvers): Constat => ({
  ...ici(premiere),
  message: `${dit[0]} le ${dateEnLettres(premiere.date)}, et ${dit[1]} le ${dateEnLettres(seconde.date)}, avant.`,
  lies: [{ path: seconde.lieu.ligne.chemin, message: "L'autre date est ici." }],
  remede: "Corriger l'une des deux dates.",
});

const INSTITUE = /^(?:crée|institue|instaure|fixe|décide de (?:créer|fixer|instituer))(?!\p{L})/iu;

/** Days before the sitting that no delay of the sitting explains. */
const ANCIENNE = 90;

const enJours = (date: DateCivile): number => Date.parse(date) / 86_400_000;

/** What a decision creates or sets, and that it has begin long before the sitting. */
const retroactives = (papier: Ecrit, dates: readonly DateEcrite[], seance: DateCivile): readonly Constat[] =>
  /rétroact|régularis/iu.test(papier.nu)
    ? []
    : dates.flatMap((une): readonly Constat[] => {
        const { ligne } = une.lieu;
        if (une.role !== 'effet' || !estDeLaDecision(ligne.chemin) || !INSTITUE.test(ligne.nu)) return [];
        if (enJours(seance) - enJours(une.date) <= ANCIENNE) return [];
        return [
          {
            ...ici(une),
            gravite: 'avertissement',
            message: `La décision prend effet le ${dateEnLettres(une.date)}, bien avant la séance du ${dateEnLettres(seance)}.`,
            remede: "Vérifier la date : un acte ne vaut en principe que pour l'avenir.",
          },
        ];
      });

function constats({ seance: { date } }: Dossier, papier: Ecrit): readonly Constat[] {
  const dates = datesEcrites(papier);
  return [
    ...passesAVenir(dates, date),
    ...offresAvantLAvis(dates).map(desordre),
    ...futursPasses(papier, dates, date),
    ...anneesAVenir(papier, date),
    ...retroactives(papier, dates, date),
  ];
}

const trouves = parPapier<Constat>();

/** What is told as done was done before the sitting. */
export const REDA_44: Regle = {
  code: 'REDA-44',
  nom: 'faits-passes',
  titre: 'Un fait accompli est daté avant la séance',
  gravite: 'erreur',
  sources: [methode("ce qui est dit fait au jour de la séance l'a été ce jour-là au plus tard")],
  pourquoi:
    "Un budget « voté le », une commission qui « s'est réunie le », un poste « vacant depuis le » : la date ne peut pas suivre la séance où " +
    "le rapport est lu. Le plus souvent, l'année ou le mois est mal tapé. De même, des offres ne sont pas attendues avant que la " +
    "consultation soit publiée, et ce que le conseil crée ou fixe ne commence pas, en principe, des mois avant qu'il le décide.",
  exemples: {
    valides: [
      {
        titre: 'Ce qui viendra',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe bilan sera présenté le 12 mars 2026.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Une commission à venir',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLa commission s\'est réunie le 12 mars 2026.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [dossier.seance.date], (papier) => constats(dossier, papier)),
};
