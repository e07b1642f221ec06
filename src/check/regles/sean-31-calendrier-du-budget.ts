import type { DateCivile } from '../../domaine/date.ts';
import { ajouteJours, dateEnLettres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { datesEcrites } from '../ecrits/dates-ecrites.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

const BUDGET = /budgets? primitifs?|(?:vote|adoption|approbation) du budget/iu;

/** Titles that speak of a budget already voted. */
const SUITES = /décision modificative|supplémentaire|compte|exécution|orientation|modifi|virement/iu;

const ORIENTATIONS = /orientations? budgétaires?|\bDOB\b|\bROB\b/u;

const ORIENTATIONS_DITES = /orientations? budgétaires?/iu;

/** The term of the vote, in the sentence that tells what is voted. */
const TERME_DIT =
  /(?<=(?<!\p{L})(?:budgets?|taux)(?!\p{L})[^.;\n]{0,80}(?:vot|adopt|fix)[^.;\n]{0,40} )(?:avant|jusqu'au|au plus tard) (?:le )?(15|30) avril(?: (20\d{2}))?(?!\d)/giu;

const voteUnBudget = ({ nature, titre, scrutin }: Rapport): boolean =>
  nature === 'deliberation' && scrutin.mode !== 'sans-vote' && BUDGET.test(titre) && !SUITES.test(titre);

/** Years of general renewal, by the bodies renewed: the budget then has until 30 April. 2020 had dates of its own. */
const RENOUVELLEMENTS = {
  communes: new Set(['2008', '2014', '2026', '2032']),
  assemblees: new Set(['2015', '2021', '2028']),
} as const;

const ANNEE_PROPRE = '2020';

/** The year of the budget: that of the title, else that of the sitting. */
const exercice = (titre: string, seance: DateCivile): string =>
  /(?<!\d)20\d{2}(?!\d)/u.exec(titre)?.[0] ?? seance.slice(0, 4);

function limite({ chronologie }: Contexte, annee: string): DateCivile | undefined {
  if (annee === ANNEE_PROPRE) return undefined;
  const { sorte } = chronologie.regime;
  const qui = sorte === 'departement' || sorte === 'region' ? 'assemblees' : 'communes';
  return `${annee}-04-${RENOUVELLEMENTS[qui].has(annee) ? '30' : '15'}` as DateCivile;
}

function tardif(contexte: Contexte, { question, titre }: Rapport): readonly Constat[] {
  const { date } = contexte.dossier.seance;
  const jour = limite(contexte, exercice(titre, date));
  if (jour === undefined || date <= jour) return [];
  return [
    {
      chemin: ['rapports', question, 'titre'],
      message: `Le budget de la question n°${question} est voté le ${dateEnLettres(date)}, après le ${dateEnLettres(jour)} : le préfet peut saisir la chambre régionale des comptes.`,
      remede:
        "Vérifier l'exercice et la date ; si le vote est tardif, ou si un texte donnait plus de temps, acquitter ce constat.",
    },
  ];
}

/** The days between which the debate on the orientations is to stand: ten weeks before the budget. */
const DIX_SEMAINES = 70;

/** The last debate on the orientations of `annee` at hand before the sitting. */
function debat({ seancesAnterieures }: Contexte, annee: string): Dossier | undefined {
  return seancesAnterieures.findLast(({ rapports, seance }) =>
    Object.values(rapports).some(
      ({ titre }) => ORIENTATIONS.test(titre) && exercice(titre, seance.date) === annee,
    ),
  );
}

function debatTropAncien(contexte: Contexte, { question, titre }: Rapport): readonly Constat[] {
  const { date } = contexte.dossier.seance;
  const tenu = debat(contexte, exercice(titre, date))?.seance.date;
  if (tenu === undefined || date <= ajouteJours(tenu, DIX_SEMAINES)) return [];
  return [
    {
      chemin: ['rapports', question, 'titre'],
      message: `Le débat d'orientation budgétaire a eu lieu le ${dateEnLettres(tenu)}, plus de dix semaines avant le vote du budget à la question n°${question}.`,
      remede:
        "Tenir un nouveau débat d'orientation avant le vote ; acquitter ce constat si le débat n'était pas obligatoire.",
    },
  ];
}

/** The debate that the text of the budget dates itself. */
function debatDit(contexte: Contexte, papier: Ecrit): readonly Constat[] {
  const { date } = contexte.dossier.seance;
  return datesEcrites(papier)
    .filter(({ lieu }) => ORIENTATIONS_DITES.test(lieu.ligne.nu) && lieu.ligne.genre !== 'tableau')
    .filter((dite) => dite.date < date && date > ajouteJours(dite.date, DIX_SEMAINES))
    .map(({ lieu, date: tenu }) => ({
      chemin: lieu.ligne.chemin,
      ecrit: lieu.ecrit,
      message: `Le texte date le débat d'orientation budgétaire du ${dateEnLettres(tenu)}, plus de dix semaines avant le vote du budget.`,
      remede: 'Corriger la date, ou tenir un nouveau débat avant le vote.',
    }));
}

/** "avant le 30 avril": the last day for budgets and rates, that the year of the renewal alone puts off. */
function termeDit(contexte: Contexte, papier: Ecrit): readonly Constat[] {
  const annee = contexte.dossier.seance.date.slice(0, 4);
  const jour = limite(contexte, annee);
  if (jour === undefined) return [];
  return chercheDans(papier, TERME_DIT).flatMap(
    ({ ligne, ecrit, groupes: [, quantieme = '', an = annee] }) => {
      if ((an !== '' && an !== annee) || jour.endsWith(quantieme)) return [];
      const juste = dateEnLettres(jour);
      return [
        {
          chemin: ligne.chemin,
          ecrit,
          calcule: juste,
          message: `Le texte dit « ${ecrit.trim()} » ; en ${annee}, le budget et les taux se votent avant le ${juste}.`,
          remede: `Écrire « ${quantieme === '30' ? '15' : '30'} avril », ou acquitter si un texte donnait un autre terme.`,
        },
      ];
    },
  );
}

/** What the texts of the reports tell of the calendar. */
const dits = (contexte: Contexte): readonly Constat[] =>
  questionsTraitees(contexte).flatMap(({ rapport }) => {
    const papier = ecritDe(contexte.dossier, 'rapport', rapport.question);
    if (!papier) return [];
    return [...(voteUnBudget(rapport) ? debatDit(contexte, papier) : []), ...termeDit(contexte, papier)];
  });

/** When a budget is voted, and when its orientations were debated. */
export const SEAN_31: Regle = {
  code: 'SEAN-31',
  nom: 'calendrier-du-budget',
  titre: 'Le budget est voté à temps, après un débat qui ne soit pas trop ancien',
  gravite: 'avertissement',
  sources: [cgct('L1612-2'), cgct('L5217-10-4')],
  regimes: [
    'commune',
    'alsace-moselle',
    'paris',
    'fiscalite-propre',
    'syndicat',
    'departement',
    'lyon',
    'region',
  ],
  pourquoi:
    "Le budget est adopté avant le 15 avril de l'exercice, ou avant le 30 avril l'année du renouvellement de l'assemblée ; au-delà le " +
    'préfet peut saisir la chambre régionale des comptes. Dans les dix semaines qui le précèdent sous la nomenclature M57 (deux mois ' +
    'sous les autres), un débat porte sur ses orientations là où il est obligatoire : la règle regarde les séances antérieures ' +
    "qu'elle a sous la main, et ce que le texte du budget dit de la date du débat et du terme du vote.",
  exemples: {
    valides: [
      {
        titre: 'Un budget de 2025 voté en 2024',
        yaml: 'rapports/2.md: { titre: Budget primitif 2025 }',
      },
    ],
    fautifs: [
      { titre: 'Un budget de 2024 voté en juin', yaml: 'rapports/2.md: { titre: Budget primitif 2024 }' },
    ],
  },
  controle: (contexte) => [
    ...questionsTraitees(contexte)
      .map(({ rapport }) => rapport)
      .filter(voteUnBudget)
      .flatMap((rapport) => [...tardif(contexte, rapport), ...debatTropAncien(contexte, rapport)]),
    ...dits(contexte),
  ],
};
