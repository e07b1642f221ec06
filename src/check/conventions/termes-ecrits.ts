import type { Convention } from '../../domaine/convention.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { ajouteMois, joursEntre } from '../../domaine/date.ts';
import { lireNombreEnLettres, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { situe } from '../ecrits/recherche.ts';

const NOMBRE = `(?<nombre>${NOMBRE_EN_LETTRES}|\\d{1,3})(?:[ \\u00a0]\\([^)]{1,20}\\))?`;

const SUJET = '(?:convention|contrat|avenant|bail|Elle|Il)';

/** "La convention est conclue pour trois ans", "pour une durée de 12 mois", "d'une durée de deux ans". */
export const DUREE = new RegExp(
  `(?<=(?<!\\p{L})${SUJET}(?!\\p{L})(?:[^.;]{0,50}?(?<!\\p{L})(?:conclu|consenti|établi|pass|sign|valable|prend effet)\\p{L}*(?!\\p{L})[^.;]{0,50}?(?<!\\p{L})pour[ \\u00a0](?:une (?:durée|période)(?: \\p{L}+)? (?:de |d'))?|,? (?:conclue )?d'une durée de ))${NOMBRE}[ \\u00a0](?<unite>ans?|années?|mois)(?!\\p{L})`,
  'gu',
);

/** "La durée de la convention est de trois ans." */
export const DUREE_EST = new RegExp(
  `(?<=(?:durée|validité) (?:de|du) (?:la |le |l')?(?:présente? )?(?:convention|contrat|bail)[^.;]{0,30}?(?:est|fixée)[^.;]{0,20}? (?:de|à)[ \\u00a0])${NOMBRE}[ \\u00a0](?<unite>ans?|années?|mois)(?!\\p{L})`,
  'gu',
);

/** "Établie en trois exemplaires originaux." */
export const EXEMPLAIRES = new RegExp(
  `(?<=(?:établie?|faite?|signée?|conclue?|rédigée?|dressée?|passée?|Faite?)[^.;]{0,60}?(?<!\\p{L})en[ \\u00a0])${NOMBRE}[ \\u00a0](?:exemplaires?|originaux|originale?s?)(?!\\p{L})`,
  'gu',
);

/** "En double exemplaire", "en triple original": how many the word makes. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
]);

/** "Fait en triple exemplaire." */
export const EN_MULTIPLE =
  /(?<=(?<!\p{L})en[ \u00a0])(?<nombre>double|triple|quadruple)[ \u00a0](?:exemplaires?|originaux|original)(?!\p{L})/gu;

/** "La subvention est versée en deux fois." */
export const VERSEMENTS = new RegExp(
  `(?<=(?:subvention|aide|Elle|somme|montant|concours)(?!\\p{L})[^.;]{0,60}?(?:versée?|payée?|mandatée?|libérée?|réglée?)[^.;]{0,40}?(?<!\\p{L})en[ \\u00a0])${NOMBRE}[ \\u00a0](?:seule? )?(?:fois|versements?|échéances?|fractions?|tranches?)(?!\\p{L})`,
  'gu',
);

/** What the contract may last without being that of this convention. */
export const AUTRE_DUREE =
  /(?:nouve|autre|futur)\p{L}* (?:convention|contrat|bail)|renouvel|recondui|prorog|conserv|garanti|amort|préavis|délai|précédent|antérieur|chaque année/iu;

/** "si moins de 80 % des actions", "dès que 60 % sont justifiés": on what a payment hangs. */
const CONDITION =
  /(?<!\p{L})(?:moins de|plus de|au moins|au-delà de|en deçà de|si|lorsqu[e'\u2019]|dès(?: lors)? qu[e'\u2019]|à condition|atteint|dépass\p{L}*|excèd\p{L}*|justifi\p{L}*|consomm\p{L}*|réalis\p{L}*)(?!\p{L})[^.;,]{0,25}$/iu;

const D_AUTRE_CHOSE =
  /^[ \u00a0](?:des |d['\u2019]|du |de )(?!(?:la |l['\u2019]|son |sa |ses |ces |ce |cette )?(?:subvention|montant|total|somme|aide|concours|dotation|participation|contribution|versement|enveloppe))\p{L}/iu;

/** Whether a share of a sentence on payments is that of something else: what must be spent first, an account, a rate. */
export const estUneAutrePart = ({ ligne, place, ecrit }: Trouvaille): boolean =>
  CONDITION.test(avant(ligne.nu, place)) || D_AUTRE_CHOSE.test(apres(ligne.nu, place + ecrit.length));

/** Where a pattern is met, in the lines that hold one of `mots`: most lines of a contract tell no term. */
export const chercheLa = (papier: Ecrit, motif: RegExp, mots: readonly string[]): readonly Trouvaille[] =>
  papier.lignes.flatMap(({ nu }, rang) =>
    mots.some((mot) => nu.includes(mot))
      ? [...nu.matchAll(motif)].flatMap(
          (lu) => situe(papier, (papier.debuts[rang] ?? 0) + lu.index, lu[0].length) ?? [],
        )
      : [],
  );

/** The number that an excerpt begins with, in figures or in words; undefined when it is none. */
export const valeurDe = ({ ecrit }: Trouvaille): number | undefined => {
  const multiple = MULTIPLES.get(/^\p{L}+/u.exec(ecrit)?.[0] ?? '');
  if (multiple !== undefined) return multiple;
  const debut = /^(\d+)/u.exec(ecrit)?.[1];
  if (debut !== undefined) return Number(debut);
  const lettres = new RegExp(`^${NOMBRE_EN_LETTRES}`, 'iu').exec(ecrit)?.[0];
  return lettres === undefined ? undefined : lireNombreEnLettres(lettres);
};

/** A duration in months; undefined when its number is not read. */
export const enMois = (lieu: Trouvaille): number | undefined => {
  const valeur = valeurDe(lieu);
  return valeur === undefined ? undefined : valeur * (/mois$/u.test(lieu.ecrit) ? 1 : 12);
};

/** Days by which a term may part from a whole number of months: a signature comes weeks after the vote. */
const JEU = 100;

/** The days when it may begin: its own, that of the sitting and the months after it, the start of its year. */
const debuts = (seance: DateCivile, { duree }: Convention): readonly DateCivile[] =>
  duree.effet === undefined ? [seance, `${duree.exercice.slice(0, 4)}-01-01` as DateCivile] : [duree.effet];

/** Whether a duration of `mois` months leads to the end of the convention, from one of the days when it may begin. */
export const mene = (mois: number, seance: DateCivile, convention: Convention): boolean =>
  debuts(seance, convention).some(
    (debut) => Math.abs(joursEntre(ajouteMois(debut, mois), convention.duree.fin)) <= JEU,
  );
