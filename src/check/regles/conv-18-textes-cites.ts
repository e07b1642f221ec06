import type { DateCivile } from '../../domaine/date.ts';
import { avant } from '../ecrits/fenetre.ts';
import { cherche } from '../ecrits/recherche.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Perime {
  readonly motif: RegExp;
  readonly nom: string;
  readonly remede: string;
  /** From this day of sitting. */
  readonly depuis: DateCivile;
}

/** Texts that may no longer be cited, and what stands instead. */
const PERIMES: readonly Perime[] = [
  {
    motif: /\bR\.? ?2121-1[01]\b/gu,
    nom: "l'article R2121-10 ou R2121-11 du CGCT, abrogé par le décret n°2021-1311",
    remede: "Retirer cette citation : l'article est abrogé depuis le 1er juillet 2022.",
    depuis: '2022-07-01' as DateCivile,
  },
  {
    motif: /\b1407\/2013\b/gu,
    nom: "le règlement (UE) n°1407/2013, qui a cessé de s'appliquer",
    remede: 'Citer le règlement (UE) 2023/2831 du 13 décembre 2023.',
    depuis: '2024-07-01' as DateCivile,
  },
];

/** Dates of the texts that conventions and reports cite most, by number. */
const DATES: Readonly<Record<string, string>> = {
  '2000-321': '12 avril 2000',
  '2001-495': '6 juin 2001',
  '2017-779': '5 mai 2017',
  '2021-1947': '31 décembre 2021',
  '2021-1109': '24 août 2021',
  '2021-1310': '7 octobre 2021',
  '2021-1311': '7 octobre 2021',
  '2014-856': '31 juillet 2014',
  '2005-102': '11 février 2005',
  '2019-1461': '27 décembre 2019',
  '2014-90': '31 janvier 2014',
  '2025-1249': '22 décembre 2025',
  '2000-1208': '13 décembre 2000',
  '2001-623': '12 juillet 2001',
  '2002-60': '14 janvier 2002',
  '2004-809': '13 août 2004',
  '2006-1690': '22 décembre 2006',
  '2006-1691': '22 décembre 2006',
  '2006-1693': '22 décembre 2006',
  '2010-329': '22 mars 2010',
  '2010-1357': '9 novembre 2010',
  '2010-1563': '16 décembre 2010',
  '2012-924': '30 juillet 2012',
  '2012-1246': '7 novembre 2012',
  '2013-403': '17 mai 2013',
  '2014-58': '27 janvier 2014',
  '2014-366': '24 mars 2014',
  '2014-513': '20 mai 2014',
  '2015-991': '7 août 2015',
  '2016-33': '20 janvier 2016',
  '2016-596': '12 mai 2016',
  '2016-604': '12 mai 2016',
  '2018-1074': '26 novembre 2018',
  '2018-1075': '3 décembre 2018',
  '2019-828': '6 août 2019',
  '2021-1104': '22 août 2021',
  '2022-217': '21 février 2022',
};

const DATE_CITEE = /(?<!\d)(\d{4}-\d{2,4}) du (\d{1,2}(?:er)? \p{L}+ \d{4})/gu;

const SANS_NUMERO = /(?<=(?<!\p{L})(loi|décret|ordonnance) )(\d{4}-\d{2,4})(?!\d)/gu;

/** "L 1611- 4CGCT": an article cut by a space, or stuck to its code. */
const MAL_FORMEE = /(?<=(?<!\p{L})([LRD]\.? ?\d{3,4}))(?:- +\d+|-\d+(?=[A-Z]{2,}))(?:-\d+)?[A-Z]*/gu;

function perimes({ dossier }: Contexte): readonly Constat[] {
  return PERIMES.filter(({ depuis }) => depuis <= dossier.seance.date).flatMap(({ motif, nom, remede }) =>
    cherche(dossier, { motif }).map(({ ligne, ecrit }) => ({
      chemin: ligne.chemin,
      ecrit,
      message: `Le texte cite ${nom}.`,
      remede,
    })),
  );
}

const ANNEE = /^\d{4}/u;

const memesChiffres = (a: string, b: string): boolean =>
  [...a].toSorted().join() === [...b].toSorted().join();

/**
 * The number of the text of `date` of which `numero` is a slip: the same figures in another order. The texts of one day
 * bear numbers that follow one another: another figure may be another text.
 */
const numeroDe = (numero: string, date: string): string | undefined =>
  Object.entries(DATES).find(([juste, sienne]) => sienne === date && memesChiffres(juste, numero))?.[0];

function fausseCitation(
  numero: string,
  date: string,
): Pick<Constat, 'calcule' | 'message' | 'remede'> | undefined {
  const jour = DATES[numero];
  if (jour !== undefined) {
    if (jour === date) return undefined;
    const message = `Le texte n°${numero} est daté ici du ${date} ; il est du ${jour}.`;
    return { calcule: jour, message, remede: `Écrire « ${numero} du ${jour} ».` };
  }
  const juste = numeroDe(numero, date);
  if (juste !== undefined) {
    const message = `Le texte du ${date} porte ici le n°${numero} ; c'est le n°${juste}.`;
    return { calcule: juste, message, remede: `Écrire « ${juste} du ${date} ».` };
  }
  const [annee] = ANNEE.exec(numero) ?? [];
  if (annee === undefined || date.endsWith(annee)) return undefined;
  const message = `Le texte n°${numero} est daté ici du ${date} : son numéro est d'une autre année.`;
  return { calcule: date.slice(-4), message, remede: 'Reprendre le numéro et la date du texte à sa source.' };
}

/** What a number is that of, the nearest before it: texts of law by their year, or papers of a house, however it numbers them. */
const GENRE =
  /(?<!\p{L})(?:(?<loi>lois?|décrets?|ordonnances?)|marchés?|avenants?|arrêtés?|délibérations?|permis|contrats?|conventions?|accords?-cadres?|bons?|lots?|décisions?|dossiers?|consultations?|factures?|devis|mandats?|titres?|demandes?|déclarations?|certificats?|avis|procès-verba\p{L}+|courriers?|lettres?|polices?|ba(?:il|ux)|commandes?|circulaires?|instructions?|règlements?|rapports?|autorisations?|contentieux|requêtes?|jugements?|actes?)(?!\p{L})/giu;

/** Whether the number at `place` is that of a paper of a house: a market of the year before is notified the year after. */
function estUnPapier(texte: string, place: number): boolean {
  const genres = [...avant(texte, place, 120).matchAll(GENRE)];
  const dernier = genres.at(-1);
  return dernier !== undefined && dernier.groups?.loi === undefined;
}

const mauvaisesDates = ({ dossier }: Contexte): readonly Constat[] =>
  cherche(dossier, { motif: DATE_CITEE }).flatMap(({ ligne, place, ecrit, groupes }): readonly Constat[] => {
    const [, numero = '', date = ''] = groupes;
    const faute = estUnPapier(ligne.nu, place) ? undefined : fausseCitation(numero, date);
    return faute ? [{ chemin: ligne.chemin, ecrit, ...faute }] : [];
  });

/** "loi du 1er juillet 1901": the law on associations has no number, so its date alone names it. */
const ASSOCIATIONS =
  /(?<=(?<!\p{L})loi du )(?:1(?:er)? juillet (?:1[0-9]{3}|2\d{3})|\d{1,2}(?:er)? (?:juin|juillet|août) 1901)(?!\d)/giu;

/** A slip of its date: another day of 1901, or the same day of a year that begins alike. */
const estUneFaute = (ecrit: string): boolean =>
  !/^1er juillet 1901$/iu.test(ecrit) &&
  (ecrit.endsWith('1901') || /^1(?:er)? juillet 19[01]\d$/iu.test(ecrit));

const loiDe1901 = ({ dossier }: Contexte): readonly Constat[] =>
  cherche(dossier, { motif: ASSOCIATIONS })
    .filter(({ ecrit }) => estUneFaute(ecrit))
    .map(({ ligne, ecrit }) => ({
      chemin: ligne.chemin,
      ecrit,
      calcule: '1er juillet 1901',
      message: `Le texte cite une loi du ${ecrit} ; la loi relative au contrat d'association est du 1er juillet 1901.`,
      remede: 'Écrire « loi du 1er juillet 1901 ».',
    }));

const malEcrites = ({ dossier }: Contexte): readonly Constat[] => [
  ...cherche(dossier, { motif: MAL_FORMEE }).map(({ ligne, ecrit: fin, groupes }): Constat => {
    const ecrit = `${groupes[1] ?? ''}${fin}`;
    const [, lettre = '', chiffres = '', code = ''] = /^([LRD]\.? ?)([\d -]+?)([A-Z]*)$/u.exec(ecrit) ?? [];
    const juste = `${lettre}${chiffres.replace(/ /gu, '')}`;
    return {
      chemin: ligne.chemin,
      ecrit,
      message: `La référence « ${ecrit} » est mal écrite : une espace est de trop ou manque.`,
      remede: `Écrire « ${juste}${code === '' ? '' : ` du ${code}`} ».`,
    };
  }),
  ...cherche(dossier, { motif: SANS_NUMERO }).map(({ ligne, groupes }): Constat => {
    const [, genre = '', numero = ''] = groupes;
    const ecrit = `${genre} ${numero}`;
    const message = `« ${ecrit} » s'écrit avec « n° » entre le genre du texte et son numéro.`;
    return {
      chemin: ligne.chemin,
      ecrit,
      gravite: 'information',
      message,
      remede: `Écrire « ${genre} n°${numero} ».`,
    };
  }),
];

/** Laws are cited as they stand. */
export const CONV_18: Regle = {
  code: 'CONV-18',
  nom: 'textes-cites',
  titre: 'Les textes cités existent, avec leur date et leur numéro',
  gravite: 'avertissement',
  sources: [
    methode(
      `les textes sont cités par leur genre, leur numéro et leur date, tels qu'ils étaient en vigueur à la séance`,
    ),
  ],
  pourquoi:
    "Un visa abrogé, une date de loi inexacte ou une référence coupée par une espace ne rendent pas l'acte illégal, mais ils le " +
    "montrent peu relu, et envoient le lecteur chercher un texte qui n'existe pas. La règle connaît les textes que les conventions " +
    `de subvention citent d'ordinaire.`,
  exemples: {
    valides: [
      {
        titre: 'La loi à sa date',
        yaml: `conventions/aide.md: { visas: [la loi n°2000-321 du 12 avril 2000] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Une loi mal datée',
        yaml: `conventions/aide.md: { visas: [la loi n°2000-321 du 21 avril 2000] }`,
      },
      { titre: 'Une référence coupée', yaml: `conventions/aide.md: { visas: [l'article L 1611- 4CGCT] }` },
    ],
  },
  controle: (contexte) => [
    ...perimes(contexte),
    ...mauvaisesDates(contexte),
    ...loiDe1901(contexte),
    ...malEcrites(contexte),
  ],
};
