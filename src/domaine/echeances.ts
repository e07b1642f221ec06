import type { Convention } from './convention.ts';
import type { DateCivile } from './date.ts';
import { ajouteJours, ajouteMois } from './date.ts';
import { dernierJourDeRecours } from './delai-de-recours.ts';
import { numerosDe } from './deliberations.ts';
import type { Dossier } from './dossier.ts';
import type { Centimes } from './montant.ts';
import { estExaminee } from './ordre-du-jour.ts';
import type { Rapport } from './rapport.ts';

/** What kind of step a deadline is for: it names it from one run to the next. */
export type GenreEcheance =
  | 'liste'
  | 'liste-aux-communes'
  | 'publication'
  | 'transmission'
  | 'proces-verbal'
  | 'proces-verbal-aux-communes'
  | 'recours'
  | 'donnees-essentielles'
  | 'compte-rendu-financier';

/** Something to be done by a day. */
export interface Echeance {
  readonly genre: GenreEcheance;
  /** Tells deadlines of one kind apart: a date, a convention's name; empty when there is one of the kind. */
  readonly cle: string;
  /** Last day, included; absent when the day it runs from is not known yet. */
  readonly date?: DateCivile;
  /** What is to be done, in French. */
  readonly quoi: string;
  /** For which acts. */
  readonly pour: string;
  /** Where the law says so. */
  readonly article: string;
}

/** Above this a grant to a private body needs a convention, and its essential data are published (loi 2000-321, art. 10). */
const SEUIL_DES_DONNEES = 2_300_000 as Centimes;

/** What a door knows of the sittings that follow. */
export interface SuiteDeSeance {
  /** The next sitting at hand, whose opening settles the minutes. */
  readonly suivante?: DateCivile;
}

const le = (date: DateCivile | undefined): { readonly date?: DateCivile } =>
  date === undefined ? {} : { date };

function liste({ seance, conseil }: Dossier): readonly Echeance[] {
  const pour = 'toutes les délibérations examinées';
  const commune = conseil.collectivite.nature === 'commune';
  const affichage: Echeance = {
    genre: 'liste',
    cle: '',
    date: ajouteJours(seance.date, 7),
    quoi: 'Afficher et mettre en ligne la liste des délibérations examinées',
    pour,
    article: 'CGCT, art. L2121-25',
  };
  if (commune) return [affichage];
  const copie: Echeance = {
    genre: 'liste-aux-communes',
    cle: '',
    date: ajouteMois(seance.date, 1),
    quoi: 'Adresser la liste aux conseillers municipaux qui ne siègent pas',
    pour,
    article: 'CGCT, art. L5211-40-2',
  };
  return [affichage, copie];
}

function procesVerbal({ conseil }: Dossier, { suivante }: SuiteDeSeance): readonly Echeance[] {
  const attente = suivante === undefined ? " (après la séance suivante, qui l'arrête)" : '';
  const publie: Echeance = {
    genre: 'proces-verbal',
    cle: '',
    ...le(suivante && ajouteJours(suivante, 7)),
    quoi: `Publier le procès-verbal arrêté, et en mettre un exemplaire papier à disposition${attente}`,
    pour: 'procès-verbal',
    article: 'CGCT, art. L2121-15',
  };
  if (conseil.collectivite.nature === 'commune') return [publie];
  const copie: Echeance = {
    genre: 'proces-verbal-aux-communes',
    cle: '',
    ...le(suivante && ajouteMois(suivante, 1)),
    quoi: `Adresser le procès-verbal aux conseillers municipaux qui ne siègent pas${attente}`,
    pour: 'procès-verbal',
    article: 'CGCT, art. L5211-40-2',
  };
  return [publie, copie];
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

function actes(dossier: Dossier): readonly Echeance[] {
  const { departement } = dossier.conseil.collectivite;
  return publies(dossier).flatMap(({ cle, jour, rapports }): readonly Echeance[] => {
    const pour = nommes(rapports);
    return [
      {
        genre: 'publication',
        cle,
        ...le(jour),
        quoi: 'Mettre les actes en ligne, et noter la date : ils y restent deux mois au moins',
        pour,
        article: 'CGCT, art. L2131-1 et R2131-1',
      },
      {
        genre: 'transmission',
        cle,
        ...le(jour),
        quoi: "Transmettre les actes au préfet, et noter l'accusé de réception : sans lui ils ne sont pas exécutoires",
        pour,
        article: 'CGCT, art. L2131-1 et L2131-2',
      },
      {
        genre: 'recours',
        cle,
        ...le(jour && dernierJourDeRecours(jour, departement)),
        quoi: 'Dernier jour pour saisir le tribunal administratif',
        pour,
        article: 'CJA, art. R421-1',
      },
    ];
  });
}

function subvention(convention: Convention): readonly Echeance[] {
  const { id, signature, subvention: montant, duree } = convention;
  if (montant === undefined || convention.parties.every(({ prive }) => !prive)) return [];
  const pour = `convention ${id}`;
  const compte: Echeance = {
    genre: 'compte-rendu-financier',
    cle: id,
    date: `${Number(duree.exercice) + 1}-06-30` as DateCivile,
    quoi: `Recevoir le compte rendu financier de l'exercice ${duree.exercice}`,
    pour,
    article: 'loi n° 2000-321, art. 10',
  };
  if (montant <= SEUIL_DES_DONNEES) return [compte];
  const donnees: Echeance = {
    genre: 'donnees-essentielles',
    cle: id,
    ...le(signature && ajouteMois(signature, 3)),
    quoi: `Mettre en ligne les données essentielles de la subvention${signature === undefined ? ' (trois mois après la signature)' : ''}`,
    pour,
    article: 'loi n° 2000-321, art. 10 ; décret n° 2017-779',
  };
  return [donnees, compte];
}

/** The conventions that a question taken annexes. */
function conventions({ seance, rapports, conventions: toutes }: Dossier): readonly Convention[] {
  const annexees = Object.values(rapports)
    .filter(({ question }) => estExaminee(seance, question))
    .flatMap(({ annexes, deliberations = [] }) => [annexes, ...deliberations.map((une) => une.annexes ?? [])])
    .flat()
    .flatMap((annexe) => (annexe.genre === 'convention' ? [annexe.convention] : []));
  return [...new Set(annexees)].flatMap((id) => toutes[id] ?? []);
}

/** What is left to be done after the sitting, by date; what has no date yet comes last. */
export function echeances(dossier: Dossier, suite: SuiteDeSeance = {}): readonly Echeance[] {
  const toutes = [
    ...liste(dossier),
    ...actes(dossier),
    ...procesVerbal(dossier, suite),
    ...conventions(dossier).flatMap(subvention),
  ];
  return toutes.toSorted((a, b) => {
    const [dateA, dateB] = [a.date ?? '9999', b.date ?? '9999'];
    return dateA === dateB ? 0 : dateA < dateB ? -1 : 1;
  });
}
