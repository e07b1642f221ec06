import { amendement } from '../domaine/casiers.ts';
import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { FaitAmendement } from '../domaine/faits.ts';
import type { Rapport } from '../domaine/rapport.ts';
import { faitElu } from './fait-personne.ts';
import type { Maison } from './resultat.ts';
import { faitResultat } from './resultat.ts';

/** The amendments moved on a report, in their order, each with its own vote. */
export const faitAmendements = (
  { amendements = [] }: Rapport,
  etat: EtatDeQuestion,
  maison: Maison,
): readonly FaitAmendement[] =>
  amendements.map(({ auteur, scrutin, retire }, rang): FaitAmendement => {
    const vote =
      retire === true ? {} : { resultat: faitResultat(etat, { nature: 'deliberation', scrutin }, maison) };
    return { numero: rang + 1, auteur: faitElu(auteur, maison.elus), corps: amendement(rang), ...vote };
  });
