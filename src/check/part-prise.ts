import type { NomElu } from '../domaine/personne.ts';
import type { QuestionTraitee } from './parcours.ts';

/** What `nom` does at the question without being among the interested, in the order of a sitting: chair, report, vote. */
export function partPrise({ rapport, etat }: QuestionTraitee, nom: NomElu): readonly string[] {
  if (rapport.interesses.includes(nom)) return [];
  const vote =
    etat.presents.some(({ elu }) => elu.nom === nom) ||
    etat.procurations.some(({ mandant, motif }) => mandant === nom && motif === undefined);
  return [
    ...(etat.presidence === nom ? ['préside'] : []),
    ...(rapport.rapporteur === nom ? ['rapporte'] : []),
    ...(vote && rapport.scrutin.mode !== 'sans-vote' ? ['vote'] : []),
  ];
}
