import type { Conseil } from './conseil.ts';
import { estDispenseeDeDonnees } from './conseil.ts';
import type { Convention } from './convention.ts';
import type { DateCivile } from './date.ts';
import { ajouteMois } from './date.ts';
import type { Dossier } from './dossier.ts';
import type { Echeance, SuiteDeSeance } from './echeance.ts';
import { le } from './echeance.ts';
import {
  echeancesDeDefere,
  echeancesDeListe,
  echeancesDesActes,
  echeancesDuProcesVerbal,
} from './echeances-des-actes.ts';
import type { Centimes } from './montant.ts';
import { estExaminee } from './ordre-du-jour.ts';

/** Above this a grant to a private body needs a convention, and its essential data are published (loi 2000-321, art. 10). */
const SEUIL_DES_DONNEES = 2_300_000 as Centimes;

function subvention(convention: Convention, conseil: Conseil): readonly Echeance[] {
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
  if (montant <= SEUIL_DES_DONNEES || estDispenseeDeDonnees(conseil)) return [compte];
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
    ...echeancesDeListe(dossier),
    ...echeancesDesActes(dossier),
    ...echeancesDeDefere(dossier),
    ...echeancesDuProcesVerbal(dossier, suite),
    ...conventions(dossier).flatMap((convention) => subvention(convention, dossier.conseil)),
  ];
  return toutes.toSorted((a, b) => {
    const [dateA, dateB] = [a.date ?? '9999', b.date ?? '9999'];
    return dateA === dateB ? 0 : dateA < dateB ? -1 : 1;
  });
}
