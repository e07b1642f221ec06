import { conventionsAnnexees } from '../../domaine/ancres.ts';
import { ajouteMois, dateEnLettres, joursEntre } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { lireNombre, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import { DUREE } from '../conventions/termes-ecrits.ts';
import { datesEcrites } from '../ecrits/dates-ecrites.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { apres, avant, fin } from '../ecrits/fenetre.ts';
import type { PeriodeEcrite } from '../ecrits/periodes-ecrites.ts';
import { periodesEcrites } from '../ecrits/periodes-ecrites.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const NOMBRE = `(?<nombre>${NOMBRE_EN_LETTRES}|(?<![\\d,])\\d{1,2})(?:[ \\u00a0]\\(\\d{1,2}\\))?[ \\u00a0](?<unite>ans?|années|mois)`;

/** "pour trois ans, du", "une durée de six mois, à savoir du". */
const AVANT = new RegExp(
  `(?<!\\p{L})(?:pour|durée|période|dur(?:e|era|ent|eront)|pendant|sur)(?!\\p{L})(?: (?:une )?(?:durée|période))?(?: ferme| totale| initiale)?(?: est)?(?: de| d')?[ \\u00a0]?${NOMBRE}(?: (?:ferme|entières?|consécutifs))?(?:,| \\(|:| à savoir| soit| allant| courant)*[ \\u00a0]?(?:du|allant du|courant du)[ \\u00a0]$`,
  'iu',
);

/** "du … au …, soit trois ans". */
const APRES = new RegExp(`^,? (?:\\()?soit (?:une durée de |pour |pendant )?${NOMBRE}(?!\\p{L})`, 'iu');

interface DureeDite {
  readonly ecrit: string;
  readonly mois: number;
}

function dureeDe({ lieu }: PeriodeEcrite): DureeDite | undefined {
  const { nu } = lieu.ligne;
  const gauche = avant(nu, lieu.place, 140).replace(
    /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) $/u,
    '',
  );
  const groupes =
    AVANT.exec(fin(gauche, 100))?.groups ?? APRES.exec(apres(nu, lieu.place + lieu.ecrit.length))?.groups;
  if (!groupes) return undefined;
  const { nombre = '', unite = '' } = groupes;
  const valeur = lireNombre(nombre);
  if (valeur === undefined) return undefined;
  return { ecrit: `${nombre} ${unite}`, mois: valeur * (unite === 'mois' ? 1 : 12) };
}

/** Days by which a period may part from whole months: the last day, or the same day; a school year is short of one. */
const jeu = (mois: number): number => (mois % 12 === 0 ? 75 : 16);

/** Whether another rule weighs the duration against the data of a convention. */
function estDUneConvention(dossier: Dossier, papier: Ecrit, { nu }: { readonly nu: string }): boolean {
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  const liee = papier.genre === 'convention' || (rapport && conventionsAnnexees(rapport).length === 1);
  return liee === true && nu.search(DUREE) !== -1;
}

const constats = (dossier: Dossier, papier: Ecrit): readonly Constat[] =>
  periodesEcrites(papier).flatMap((periode): readonly Constat[] => {
    const { lieu, debut, fin: terme, entiere } = periode;
    const duree = dureeDe(periode);
    if (!duree || !entiere || debut > terme || estDUneConvention(dossier, papier, lieu.ligne)) return [];
    const attendu = ajouteMois(debut, duree.mois);
    if (Math.abs(joursEntre(attendu, terme)) <= jeu(duree.mois)) return [];
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit: duree.ecrit,
        message: `Le texte dit ${duree.ecrit}, et la période va du ${dateEnLettres(debut)} au ${dateEnLettres(terme)}.`,
        remede: "Corriger la durée, ou l'une des deux dates.",
      },
    ];
  });

const ANS = new RegExp(
  `(?<!\\p{L})(?:pour|durée(?: \\p{L}+)? de|sur|pendant|dur\\p{L}+)[ \\u00a0](${NOMBRE_EN_LETTRES}|\\d{1,2})(?:[ \\u00a0]\\(\\d{1,2}\\))?[ \\u00a0]ans(?!\\p{L})`,
  'giu',
);

const EFFET =
  /(?<!\p{L})(?:pren\p{L}+ effet|débu\p{L}+|commenc\p{L}+|cour\p{L}+)(?: le| au| à compter du| à partir du)[ \u00a0]$/u;

const TERME =
  /(?:s['\u2019](?:achèv|étein)\p{L}+|pren\p{L}+ fin|expir\p{L}+|se termin\p{L}+|fini\p{L}+|arriv\p{L}+ à (?:échéance|(?:leur |son )?terme))(?: le| au)[ \u00a0]$/u;

/** What makes a contract last more or less than what it was concluded for. */
const AUTRE_DUREE = /renouvel|recondu|optionnel|affermi|prolong|proroge|résili|ancien|précédent/iu;

/** "pour quatre ans" here, "prennent effet le …  et s'achèvent le …" there: whole years that are not those. */
function enDeuxPhrases(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const ans = chercheDans(papier, ANS);
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  if (ans.length === 0 || !rapport || conventionsAnnexees(rapport).length > 0) return [];
  const [dites] = ans.map(({ groupes: [, nombre = ''] }) => lireNombre(nombre));
  if (dites === undefined || ans.some(({ groupes: [, nombre = ''] }) => lireNombre(nombre) !== dites))
    return [];
  if (AUTRE_DUREE.test(papier.nu)) return [];
  const dates = datesEcrites(papier);
  return dates.flatMap((terme, rang): readonly Constat[] => {
    const debut = dates[rang - 1];
    if (!debut || debut.lieu.ligne !== terme.lieu.ligne) return [];
    if (!EFFET.test(debut.avant) || !TERME.test(terme.avant)) return [];
    const attendu = ajouteMois(debut.date, dites * 12);
    if (Math.abs(joursEntre(attendu, terme.date)) <= jeu(12)) return [];
    const ecrit = ans[0]?.ecrit ?? '';
    return [
      {
        chemin: terme.lieu.ligne.chemin,
        ecrit: terme.lieu.ecrit,
        gravite: 'avertissement',
        message: `Le texte dit « ${ecrit.trim()} », et la période va du ${dateEnLettres(debut.date)} au ${dateEnLettres(terme.date)}.`,
        lies: ans.map(({ ligne }) => ({ path: ligne.chemin, message: 'La durée est dite ici.' })),
        remede: "Corriger la durée, ou l'une des deux dates.",
      },
    ];
  });
}

/** A duration told beside two dates is what parts them. */
export const REDA_45: Regle = {
  code: 'REDA-45',
  nom: 'duree-et-dates',
  titre: 'Une durée est celle qui sépare les deux dates dites avec elle',
  gravite: 'erreur',
  sources: [methode('une durée se compte du premier au dernier jour')],
  pourquoi:
    "« Pour trois ans, du 1er janvier 2026 au 31 décembre 2027 » : la durée et les dates se contredisent, et l'on ne sait quand finit " +
    "l'engagement que le conseil autorise.",
  exemples: {
    valides: [
      {
        titre: 'Trois ans',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe bail court pour trois ans, du 1er janvier 2025 au 31 décembre 2027.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux ans pour trois',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe bail court pour deux ans, du 1er janvier 2025 au 31 décembre 2027.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) =>
    ecrits(dossier).flatMap((papier) => [...constats(dossier, papier), ...enDeuxPhrases(dossier, papier)]),
};
