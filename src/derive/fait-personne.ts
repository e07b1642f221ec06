import type { Conseil, Elu } from '../domaine/conseil.ts';
import type { DateCivile } from '../domaine/date.ts';
import { dateAvecJour, dateEnChiffres, dateEnLettres } from '../domaine/date.ts';
import type { FaitDate, FaitMontant, FaitPersonne, FaitTitulaire } from '../domaine/faits.ts';
import type { Centimes } from '../domaine/montant.ts';
import { montantEnChiffres } from '../domaine/montant.ts';
import { montantEnLettres } from '../domaine/nombre-en-lettres.ts';
import type { Personne } from '../domaine/personne.ts';
import { accorde, estFeminin } from '../domaine/personne.ts';

/** A date in the forms acts use. */
export const faitDate = (date: DateCivile): FaitDate => ({
  iso: date,
  chiffres: dateEnChiffres(date),
  lettres: dateEnLettres(date),
  jour: dateAvecJour(date),
});

/** A sum in the forms acts use. */
export const faitMontant = (montant: Centimes): FaitMontant => ({
  chiffres: montantEnChiffres(montant),
  lettres: montantEnLettres(montant),
});

/** A person, with what agrees with the person. */
export const faitPersonne = (personne: Personne): FaitPersonne => ({
  civilite: personne.civilite,
  titre: estFeminin(personne) ? 'Madame' : 'Monsieur',
  prenom: personne.prenom,
  nom: personne.nom,
  feminin: estFeminin(personne),
});

/** A member as a signatory: the office held, else that of a member; the mandate under the name, else the quality. */
export function faitTitulaire(elu: Elu, conseil: Conseil): FaitTitulaire {
  const membre = accorde(conseil.membre, elu.personne);
  const fonction = elu.fonction ?? membre;
  return { ...faitPersonne(elu.personne), fonction, qualite: elu.mandat ?? fonction };
}
