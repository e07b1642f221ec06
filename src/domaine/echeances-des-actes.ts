import type { DateCivile } from './date.ts';
import { ajouteJours, ajouteMois } from './date.ts';
import { dernierJourDeRecours } from './delai-de-recours.ts';
import { numerosDe } from './deliberations.ts';
import type { Dossier } from './dossier.ts';
import type { Echeance, SuiteDeSeance } from './echeance.ts';
import { le } from './echeance.ts';
import { caractereExecutoire } from './executoire.ts';
import { estExaminee } from './ordre-du-jour.ts';
import { parCle } from './par-cle.ts';
import type { Rapport } from './rapport.ts';
import { sortesDeLArticle } from './regime/articles.ts';
import type { ModeDePublicite } from './regime/publicite.ts';
import type { Regime } from './regime/regime.ts';
import { regime } from './regime/regime.ts';
import type { SorteDeRegime } from './regime/sorte.ts';
import { estIntercommunal } from './regime/sorte.ts';

const regimeDe = ({ conseil, seance }: Dossier): Regime => regime(conseil, seance.date);

/** Whether a municipal article speaks for the body. */
const parle = ({ sorte }: Regime, article: string): boolean =>
  sorte !== undefined && sortesDeLArticle('CGCT', article)?.includes(sorte) === true;

/** What municipal councillors who do not sit are sent, since July 2022 in the wording that was read. */
function auxCommunes(leRegime: Regime, echeance: Omit<Echeance, 'article'>): readonly Echeance[] {
  if (!leRegime.publicite.reformee || !estIntercommunal(leRegime.sorte)) return [];
  return [{ ...echeance, article: 'CGCT, art. L5211-40-2' }];
}

/** The list of the deliberations, or the account of the sitting before July 2022; the copies to the communes. */
export function echeancesDeListe(dossier: Dossier): readonly Echeance[] {
  const { seance } = dossier;
  const leRegime = regimeDe(dossier);
  const { reformee, lieu } = leRegime.publicite;
  const pour = reformee ? 'toutes les délibérations examinées' : 'la séance';
  const quoi = reformee ? 'la liste des délibérations examinées' : 'le compte rendu de la séance';
  const affichage: Echeance = {
    genre: 'liste',
    cle: '',
    date: ajouteJours(seance.date, 7),
    quoi: `Afficher ${lieu} et mettre en ligne ${quoi}`,
    pour,
    article: 'CGCT, art. L2121-25',
  };
  return [
    ...(seance.convocation === undefined
      ? []
      : auxCommunes(leRegime, {
          genre: 'convocation-aux-communes',
          cle: '',
          date: seance.convocation.date,
          quoi: 'Adresser la convocation et la note de synthèse aux conseillers municipaux qui ne siègent pas',
          pour: 'convocation',
        })),
    ...(parle(leRegime, 'L2121-25') ? [affichage] : []),
    ...auxCommunes(leRegime, {
      genre: 'liste-aux-communes',
      cle: '',
      date: ajouteMois(seance.date, 1),
      quoi: 'Adresser la liste aux conseillers municipaux qui ne siègent pas',
      pour,
    }),
  ];
}

/** The minutes once settled, since July 2022: before, the law did not have them made public. */
export function echeancesDuProcesVerbal(dossier: Dossier, { suivante }: SuiteDeSeance): readonly Echeance[] {
  const leRegime = regimeDe(dossier);
  const attente = suivante === undefined ? " (après la séance suivante, qui l'arrête)" : '';
  const publie: Echeance = {
    genre: 'proces-verbal',
    cle: '',
    ...le(suivante && ajouteJours(suivante, 7)),
    quoi: `Publier le procès-verbal arrêté, et en mettre un exemplaire papier à disposition${attente}`,
    pour: 'procès-verbal',
    article: 'CGCT, art. L2121-15',
  };
  return [
    ...(leRegime.publicite.reformee && parle(leRegime, 'L2121-15') ? [publie] : []),
    ...auxCommunes(leRegime, {
      genre: 'proces-verbal-aux-communes',
      cle: '',
      ...le(suivante && ajouteMois(suivante, 1)),
      quoi: `Adresser le procès-verbal aux conseillers municipaux qui ne siègent pas${attente}`,
      pour: 'procès-verbal',
    }),
  ];
}

/** "n°2024.00101, n°2024.00102"; the questions where there are no numbers. */
function nommes(rapports: readonly Rapport[]): string {
  return rapports
    .map((rapport) => {
      const numeros = numerosDe(rapport).map(({ numero }) => `n°${numero}`);
      return numeros.length > 0 ? numeros.join(', ') : `question n°${rapport.question}`;
    })
    .join(', ');
}

/** Reports published together: on the day of the sitting's acts, or on a day of their own. */
interface Publies {
  /** Empty for the sitting's own day; else the first of their questions, so that a change of date keeps it. */
  readonly cle: string;
  readonly jour?: DateCivile;
  readonly rapports: readonly Rapport[];
}

function publies({ seance, rapports }: Dossier): readonly Publies[] {
  const groupes = new Map<string, Publies>();
  for (const rapport of Object.values(rapports)) {
    if (!estExaminee(seance, rapport.question)) continue;
    const { publication } = rapport;
    const jour = publication ?? seance.publication;
    const groupe = groupes.get(publication ?? '');
    const cle = groupe?.cle ?? (publication === undefined ? '' : rapport.question);
    groupes.set(publication ?? '', {
      cle,
      ...(jour === undefined ? {} : { jour }),
      rapports: [...(groupe?.rapports ?? []), rapport],
    });
  }
  return [...groupes.values()];
}

/** How acts are made public. */
const PUBLICATIONS: Readonly<Record<ModeDePublicite, string>> = {
  'en ligne': 'Mettre les actes en ligne, et noter la date : ils y restent deux mois au moins',
  'au choix':
    "Rendre les actes publics comme le conseil l'a choisi (affichage, papier ou en ligne ; en ligne s'il n'a rien choisi), et noter la date",
  affichage: 'Afficher les actes, et noter la date',
  papier: 'Mettre les actes à disposition sur papier, et noter la date',
};

/** The articles that make an act enforceable, by body. */
function articlesDesActes({ sorte, publicite }: Regime): {
  readonly publication: string;
  readonly transmission: string;
} {
  // An open mixed syndicate's acts follow those of departments (CGCT L5721-4).
  if (sorte === 'departement' || sorte === 'lyon' || sorte === 'statuts')
    return { publication: 'CGCT, art. L3131-1', transmission: 'CGCT, art. L3131-1 et L3131-2' };
  if (sorte === 'region')
    return { publication: 'CGCT, art. L4141-1', transmission: 'CGCT, art. L4141-1 et L4141-2' };
  return {
    publication: `CGCT, art. L2131-1${publicite.reformee ? ' et R2131-1' : ''}`,
    transmission: 'CGCT, art. L2131-1 et L2131-2',
  };
}

/** Those of the reports that the prefect has not received yet, as one list; none when all are received. */
function aTransmettre(dossier: Dossier, rapports: readonly Rapport[]): readonly (readonly Rapport[])[] {
  const restants = rapports.filter(
    (rapport) => caractereExecutoire(dossier, rapport).transmission === undefined,
  );
  return restants.length === 0 ? [] : [restants];
}

/** The last day for the prefect to bring the acts before the court: two months from their reception. */
export function echeancesDeDefere(dossier: Dossier): readonly Echeance[] {
  const { conseil, seance, rapports } = dossier;
  const { sorte } = regimeDe(dossier);
  const examines = Object.values(rapports).filter(({ question }) => estExaminee(seance, question));
  const parJour = parCle(
    examines,
    (rapport) => caractereExecutoire(dossier, rapport).transmission?.date ?? '',
  );
  return [...parJour].flatMap(([jour, siens]): readonly Echeance[] =>
    jour === ''
      ? []
      : [
          {
            genre: 'defere',
            cle: jour,
            date: dernierJourDeRecours(jour as DateCivile, conseil.collectivite.departement),
            quoi: 'Dernier jour pour que le préfet défère les actes au tribunal administratif',
            pour: nommes(siens),
            article: (sorte && ARTICLES_DU_DEFERE[sorte]) ?? 'CGCT, art. L2131-6',
          },
        ],
  );
}

const ARTICLES_DU_DEFERE: Readonly<Partial<Record<SorteDeRegime, string>>> = {
  departement: 'CGCT, art. L3132-1',
  lyon: 'CGCT, art. L3132-1',
  statuts: 'CGCT, art. L3132-1',
  region: 'CGCT, art. L4142-1',
};

/** Delays that whoever lives far off has on top (CJA R421-7). */
const DISTANCE = "un mois de plus pour qui demeure outre-mer, deux à l'étranger";

/** Publication, transmission, last day before the court, for the acts of the sitting. */
export function echeancesDesActes(dossier: Dossier): readonly Echeance[] {
  const { departement } = dossier.conseil.collectivite;
  const leRegime = regimeDe(dossier);
  const articles = articlesDesActes(leRegime);
  return publies(dossier).flatMap(({ cle, jour, rapports }): readonly Echeance[] => {
    const pour = nommes(rapports);
    return [
      {
        genre: 'publication',
        cle,
        ...le(jour),
        quoi: PUBLICATIONS[leRegime.publicite.mode],
        pour,
        article: articles.publication,
      },
      ...aTransmettre(dossier, rapports).map(
        (restants): Echeance => ({
          genre: 'transmission',
          cle,
          ...le(jour),
          quoi: "Transmettre les actes au préfet, et noter l'accusé de réception : sans lui ils ne sont pas exécutoires",
          pour: nommes(restants),
          article: articles.transmission,
        }),
      ),
      {
        genre: 'recours',
        cle,
        ...le(jour && dernierJourDeRecours(jour, departement)),
        quoi: `Dernier jour pour saisir le tribunal administratif (${DISTANCE})`,
        pour,
        article: 'CJA, art. R421-1 et R421-7',
      },
    ];
  });
}
