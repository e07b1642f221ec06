import type { Convention, Partie } from '../../domaine/convention.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Centimes } from '../../domaine/montant.ts';
import { centimes, somme } from '../../domaine/montant.ts';
import type { Contexte } from '../regle.ts';

/** A convention and its id. */
export interface Situee {
  readonly id: string;
  readonly convention: Convention;
}

/** The conventions of the sitting. */
export const conventionsDe = ({ conventions }: Dossier): readonly Situee[] =>
  Object.entries(conventions).map(([id, convention]) => ({ id, convention }));

/** The private bodies to which a convention grants a subsidy (loi n°2000-321, art. 9-1). */
export const beneficiairesPrives = ({ parties, subvention }: Convention): readonly Partie[] =>
  subvention === undefined ? [] : parties.filter(({ prive }) => prive);

/** An association or a foundation; a private body whose form is not told may be one. */
export const estAssociation = ({ forme }: Partie): boolean =>
  forme === undefined || /association|fondation|fonds de dotation/iu.test(forme);

/** Above it, a grant to a private body needs a convention: 23 000 € a year (décret n°2001-495, art. 1). */
export const SEUIL_DE_CONVENTION: Centimes = centimes(23_000_00);

const memeOrganisme = (a: Partie, b: Partie): boolean =>
  a.nom === b.nom ||
  (a.siret !== undefined && a.siret === b.siret) ||
  (a.rna !== undefined && a.rna === b.rna);

/** What the sittings at hand grant to `partie` for the same year, in centimes: the threshold is a yearly one. */
export function totalAnnuel(contexte: Contexte, { convention }: Situee, partie: Partie): Centimes {
  const toutes = [contexte.dossier, ...contexte.seancesAnterieures].flatMap(conventionsDe);
  const siennes = toutes.filter(
    (autre) =>
      autre.convention.duree.exercice === convention.duree.exercice &&
      autre.convention.parties.some((une) => memeOrganisme(une, partie)),
  );
  return somme(siennes.map((autre) => autre.convention.subvention ?? centimes(0)));
}

/** The conventions above the threshold, with the body and its total of the year. */
export const auDessusDuSeuil = (
  contexte: Contexte,
): readonly (Situee & { readonly partie: Partie; readonly total: Centimes })[] =>
  conventionsDe(contexte.dossier).flatMap((situee) =>
    beneficiairesPrives(situee.convention)
      .map((partie) => ({ ...situee, partie, total: totalAnnuel(contexte, situee, partie) }))
      .filter(({ total }) => total > SEUIL_DE_CONVENTION),
  );
