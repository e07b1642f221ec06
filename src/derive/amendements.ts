import { amendement } from '../domaine/casiers.ts';
import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { Elu } from '../domaine/conseil.ts';
import type { FaitAmendement } from '../domaine/faits.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { Rapport } from '../domaine/rapport.ts';
import { faitPersonne } from './fait-personne.ts';
import { faitResultat } from './resultat.ts';

/** The amendments moved on a report, in their order, each with its own vote. */
export const faitAmendements = (
  { amendements = [] }: Rapport,
  etat: EtatDeQuestion,
  elus: ReadonlyMap<NomElu, Elu>,
): readonly FaitAmendement[] =>
  amendements.flatMap(({ auteur, scrutin, retire }, rang): FaitAmendement[] => {
    const elu = elus.get(auteur);
    if (elu === undefined) return [];
    const vote =
      retire === true ? {} : { resultat: faitResultat(etat, { nature: 'deliberation', scrutin }, elus) };
    return [{ numero: rang + 1, auteur: faitPersonne(elu.personne), corps: amendement(rang), ...vote }];
  });
