import { dateEnLettres, JOURS, lireDate, MOIS } from '../../domaine/date.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { Dit, Forme } from '../ecrits/formes.ts';
import { constatsDesFormes, dansUneAdresse } from '../ecrits/formes.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const NOMS = MOIS.join('|');

/** A day and a month, and the year that may follow: with what a hand may put wrong in each. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d,./-])(\\d{1,2})(er)?([ \\u00a0\\u202f]?)(${NOMS})(?!\\p{L})(?:([ \\u00a0\\u202f]?)(\\d{1,6})(?![\\d/]|,\\d))?`,
  'giu',
);

const BREVE = /(?<![\d/.]|n° ?|n°\u00a0)(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/.]\d|\d|\/)/gu;

/** As computers write them, or with points, after the word that comes before a date: a number of deliberation looks like one. */
const DE_MACHINE =
  /(?<=(?<!\p{L})(?:le|du|au|depuis|dès|avant|après)[ \u00a0])(?:((?:19|20)\d{2})-(\d{2})-(\d{2})|(\d{2})\.(\d{2})\.((?:19|20)\d{2}))(?![\p{L}\d-]|[./]\d)/giu;

/** Named after a day of history, with the capital that names have. */
const VOIE =
  /(?:rue|place|avenue|square|boulevard|quai|cours|impasse|all[ée]es?|esplanade|pont|parking|salle|groupe scolaire|école|collège|stade|lotissement|quartier)[^.;:]{0,30}$/iu;

/** Days that usage names, capital included. */
const FETES = new Set(['1 mai', '8 mai', '14 juillet', '11 novembre', '4 septembre', '19 mars']);

/** What may follow a year; after "6 mai 25", a noun would be counted instead. */
const SUITE_D_UNE_ANNEE =
  /^(?:$|[.,;:)»\]]|[ \u00a0](?:est|a|au|et|ou|pour|à|relatif|relative|portant|par|de|du|sur|sont|ont|dans|en|qui|susvisée?)(?!\p{L})|[ \u00a0]\()/u;

const DERNIERS_JOURS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dit = (ecrit: string, juste: string): Dit => ({
  ecrit,
  calcule: juste,
  message: `La date « ${ecrit} » s'écrit « ${juste} ».`,
  remede: `Écrire « ${juste} ».`,
});

/** The century that two figures leave out: that of the sitting, or the one before for a year to come. */
const complete = (annee: string, seance: number): string => {
  const siecle = Math.floor(seance / 100) * 100;
  const entiere = siecle + Number(annee);
  return String(entiere > seance + 20 ? entiere - 100 : entiere);
};

/** The year as it should have been written; undefined when what follows the month is no year. */
function anneeDe(ecrite: string, suite: string, seance: number): string | undefined {
  if (ecrite.length === 4) return ecrite;
  if (ecrite.length === 2 && SUITE_D_UNE_ANNEE.test(suite)) return complete(ecrite, seance);
  if (ecrite.length === 1 && /^[ \u00a0]\d{3}(?!\d)/u.test(suite) && ecrite === '2')
    return `${ecrite}${suite.slice(1, 4)}`;
  return undefined;
}

interface Lue {
  readonly jour: string;
  readonly er: string;
  readonly colle: string;
  readonly mois: string;
  readonly espace: string;
  readonly annee: string;
}

function lire({ groupes }: Trouvaille): Lue {
  const [, jour = '', er = '', colle = '', mois = '', espace = '', annee = ''] = groupes;
  return { jour, er, colle, mois, espace, annee };
}

/** Whether the capital of the month is one that usage gives. */
const estUnNom = ({ jour, mois, annee }: Lue, gauche: string): boolean =>
  mois === mois.toLocaleUpperCase('fr') ||
  VOIE.test(gauche) ||
  (FETES.has(`${Number(jour)} ${mois.toLocaleLowerCase('fr')}`) && Number(annee || '0') < 1990);

/** A day that no month has; undefined when the year follows, which another rule reads with it. */
const horsDuMois = ({ jour, mois, annee }: Lue): boolean =>
  annee === '' &&
  Number(jour) < 100 &&
  Number(jour) > (DERNIERS_JOURS[MOIS.indexOf(mois.toLowerCase())] ?? 31);

/** Figures after a month that make neither a year nor a number of something else. */
const estUneAnneeFausse = ({ annee }: Lue, suite: string): boolean =>
  (annee.length === 3 || annee.length > 4) && !/^[ \u00a0]\d{3}/u.test(suite);

/** What lasts for decades. */
const A_LONG_TERME = /jusqu|fin |échéance|terme|expir|horizon|d'ici|bail|emprunt|prêt|concession/iu;

/** A year whose figures, put the other way round, are of these days: "2052" for "2025". */
function estLointaine(annee: string, seance: number, gauche: string): boolean {
  if (!/^2\d{3}$/u.test(annee) || Number(annee) < seance + 15 || A_LONG_TERME.test(gauche)) return false;
  const [a = '', b = '', c = '', d = ''] = annee;
  return [`${a}${c}${b}${d}`, `${a}${b}${d}${c}`].some((autre) => Math.abs(Number(autre) - seance) <= 2);
}

/** What was written, and what should have been. */
function rectifiee(trouvaille: Trouvaille, lue: Lue, annee: string): readonly [string, string] {
  const { ligne, place, ecrit } = trouvaille;
  const jour = Number(lue.jour) === 1 ? '1er' : String(Number(lue.jour));
  const mois = estUnNom(lue, avant(ligne.nu, place)) ? lue.mois : lue.mois.toLocaleLowerCase('fr');
  const tape = `${lue.jour}${lue.er}${lue.colle}${lue.mois}`;
  if (annee === '') return [tape, `${jour} ${mois}`];
  const restes = lue.annee.length === 1 ? apres(ligne.nu, place + ecrit.length, 4) : '';
  return [`${tape}${lue.espace}${lue.annee}${restes}`, `${jour} ${mois} ${annee}`];
}

/** What is wrong in a day and a month, and the year after them. */
function ditDe(trouvaille: Trouvaille, seance: number): Dit | undefined {
  const lue = lire(trouvaille);
  const { ligne, place, ecrit } = trouvaille;
  const suite = apres(ligne.nu, place + ecrit.length, 20);
  if (horsDuMois(lue))
    return { ecrit, message: `« ${ecrit} » n'existe pas au calendrier.`, remede: 'Corriger la date.' };
  if (Number(lue.jour) === 0 || Number(lue.jour) > 31 || (lue.er !== '' && Number(lue.jour) !== 1))
    return undefined;
  if (estUneAnneeFausse(lue, suite))
    return {
      ecrit,
      message: `« ${ecrit} » : « ${lue.annee} » n'est pas une année.`,
      remede: "Écrire l'année en quatre chiffres.",
    };
  if (estLointaine(lue.annee, seance, avant(ligne.nu, place)))
    return {
      ecrit,
      gravite: 'avertissement',
      message: `« ${ecrit} » : l'année semble mal tapée.`,
      remede: "Vérifier l'année.",
    };
  const annee = lue.annee === '' ? '' : (anneeDe(lue.annee, suite, seance) ?? '');
  const [tape, juste] = rectifiee(trouvaille, lue, annee);
  return tape.replace(/[\u00a0\u202f]/gu, ' ') === juste ? undefined : dit(tape, juste);
}

function enChiffres({ ecrit, groupes }: Trouvaille, seance: number): Dit | undefined {
  const [, jour = '', mois = '', annee = ''] = groupes;
  if (Number(jour) < 1 || Number(jour) > 31 || Number(mois) < 1 || Number(mois) > 12) return undefined;
  return dit(ecrit, `${jour}/${mois}/${complete(annee, seance)}`);
}

function deMachine(trouvaille: Trouvaille): Dit | undefined {
  const [, an = '', mois = '', jour = '', jourAPoint = '', moisAPoint = '', anAPoint = ''] =
    trouvaille.groupes;
  const date = lireDate(`${jour || jourAPoint}/${mois || moisAPoint}/${an || anAPoint}`);
  if (date === undefined || dansUneAdresse(trouvaille)) return undefined;
  return dit(trouvaille.ecrit, dateEnLettres(date));
}

const JOUR_CAPITAL = new RegExp(
  `(?<=(?<!\\p{L})(?:le|du|au|ce|les)[ \\u00a0])(${JOURS.map((jour) => jour.charAt(0).toUpperCase() + jour.slice(1)).join('|')})(?=[ \\u00a0]\\d{1,2}(?:er)?[ \\u00a0])`,
  'gu',
);

const MOIS_CAPITAL = new RegExp(
  `(?<=(?<!\\p{L})(?:en|de|fin|début|mi-|mois de|à|et)[ \\u00a0]?)(${MOIS.map((mois) => mois.charAt(0).toUpperCase() + mois.slice(1)).join('|')})(?=[ \\u00a0](?:19|20)\\d{2}(?!\\d))`,
  'gu',
);

/** Days and months have no capital in French. */
const enMinuscule = ({ ecrit }: Trouvaille): Dit => dit(ecrit, ecrit.toLocaleLowerCase('fr'));

const formes = (seance: number): readonly Forme[] => [
  { motif: DATE, dire: (trouvaille) => ditDe(trouvaille, seance) },
  { motif: BREVE, dire: (trouvaille) => enChiffres(trouvaille, seance) },
  { motif: DE_MACHINE, dire: deMachine },
  {
    motif: JOUR_CAPITAL,
    dire: enMinuscule,
  },
  {
    motif: MOIS_CAPITAL,
    dire: enMinuscule,
  },
];

/** Dates in prose are written as usage has them. */
export const REDA_40: Regle = {
  code: 'REDA-40',
  nom: 'ecriture-des-dates',
  titre: "Une date s'écrit « 1er mai 2025 », en toutes lettres",
  gravite: 'avertissement',
  sources: [
    methode(
      '« 1er » pour le premier du mois, sans zéro devant, mois en minuscules, année en quatre chiffres',
    ),
  ],
  pourquoi:
    "« 1 septembre », « 01 mai », « 30 Juin » ou « 6 mai 25 » ne sont pas des dates françaises. L'acte les imprimerait telles " +
    "quelles, et une année abrégée ou incomplète laisse un doute sur le jour dont on parle : une date d'effet doit être certaine.",
  exemples: {
    valides: [
      {
        titre: 'Les formes justes',
        yaml: 'rapports/2.md: { decision: ["ouvre du 1er mai 2025 au jeudi 5 juin 2025, place du 8 Mai 1945"] }',
      },
    ],
    fautifs: [
      { titre: 'Le premier sans « er »', yaml: 'rapports/2.md: { decision: ["ouvre le 1 septembre 2024"] }' },
      { titre: "L'année en deux chiffres", yaml: 'rapports/2.md: { decision: ["ouvre le 6 mai 25"] }' },
    ],
  },
  controle: ({ dossier }) => constatsDesFormes(dossier, formes(Number(dossier.seance.date.slice(0, 4)))),
};
