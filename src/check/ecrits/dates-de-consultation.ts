import type { DateEcrite } from './dates-ecrites.ts';
import { avant } from './fenetre.ts';

/** Two days of a consultation, the one that should be the first being the last. */
export interface DatesALEnvers {
  readonly premiere: DateEcrite;
  readonly seconde: DateEcrite;
  /** How each is told. */
  readonly dit: readonly [string, string];
}

const JOUR = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \\u00a0])?$';

const PUBLICATION = new RegExp(
  `(?:consultation|avis|marché|annonce|appel)(?![^.;]*(?:attribution|résultat|commission|domain))[^.;]{0,60}(?:publi|paru|lanc|mis\\p{L}* en ligne|envoy|transmis|adress|diffus|insér)\\p{L}*[^.;,]{0,50}(?:le|du) ${JOUR}`,
  'iu',
);

const REMISE = new RegExp(
  `(?:offres?|plis|candidatures)(?![\\p{L}])[^.;]{0,60}(?:délai|limite|remi|fixé|reçu|ouvert|dépos|attendu|parven|arriv|plus tard|avant)\\p{L}*[^.;]{0,30} (?:le|au|du) ${JOUR}`,
  'iu',
);

const LIMITE = new RegExp(
  `(?:offres?|plis|candidatures)(?![\\p{L}])[^.;]{0,60}(?:limite|attendu|parven|plus tard|avant)\\p{L}*[^.;]{0,30} (?:le|au) ${JOUR}`,
  'iu',
);

const OUVERTURE = new RegExp(
  `(?:ouverture des plis|(?:plis|offres) (?:ont été|sont) ouvert\\p{L}*|ouvert les (?:plis|offres))[^.;]{0,30}(?:le|du) ${JOUR}`,
  'iu',
);

/** The words before a date. */
const gauche = ({ lieu }: DateEcrite): string => avant(lieu.ligne.nu, lieu.place, 120);

/** The only date told so; undefined where several days are. */
function seule(dates: readonly DateEcrite[]): DateEcrite | undefined {
  const [une, ...autres] = dates;
  return autres.every(({ date }) => date === une?.date) ? une : undefined;
}

/** Offers due before the consultation was published, or opened before they were due. */
export function offresAvantLAvis(dates: readonly DateEcrite[]): readonly DatesALEnvers[] {
  if (dates.length < 2) return [];
  const publiee = seule(dates.filter((une) => PUBLICATION.test(gauche(une))));
  const remises = dates.filter((une) => REMISE.test(gauche(une)) && une !== publiee);
  const [remise] = remises;
  if (publiee && remise && remises.every(({ date }) => date <= publiee.date))
    return [
      {
        premiere: publiee,
        seconde: remise,
        dit: ['La consultation est publiée', 'les offres sont attendues'],
      },
    ];
  const limite = seule(dates.filter((une) => LIMITE.test(gauche(une)) && !OUVERTURE.test(gauche(une))));
  const ouverte = seule(dates.filter((une) => OUVERTURE.test(gauche(une))));
  return limite && ouverte && ouverte.date < limite.date
    ? [{ premiere: limite, seconde: ouverte, dit: ['Les offres sont attendues', 'les plis sont ouverts'] }]
    : [];
}
