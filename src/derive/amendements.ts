import { amendement } from '../domaine/casiers.ts';
import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { FaitAmendement } from '../domaine/faits.ts';
import type { Rapport } from '../domaine/rapport.ts';
import { type Elus, faitElu } from './fait-personne.ts';
import { faitResultat } from './resultat.ts';

/** The amendments moved on a report, in their order, each with its own vote. */
export const faitAmendements = (
  { amendements = [] }: Rapport,
  etat: EtatDeQuestion,
  elus: Elus,
): readonly FaitAmendement[] =>
  amendements.map(({ auteur, scrutin, retire }, rang): FaitAmendement => {
    const vote =
      retire === true ? {} : { resultat: faitResultat(etat, { nature: 'deliberation', scrutin }, elus) };
    return { numero: rang + 1, auteur: faitElu(auteur, elus), corps: amendement(rang), ...vote };
  });
