import type { Conseil, Elu } from '../domaine/conseil.ts';
import type { DateCivile } from '../domaine/date.ts';
import { dateAvecJour, dateEnChiffres, dateEnLettres } from '../domaine/date.ts';
import type { FaitDate, FaitMontant, FaitPersonne, FaitTitulaire } from '../domaine/faits.ts';
import type { Centimes } from '../domaine/montant.ts';
import { montantEnChiffres } from '../domaine/montant.ts';
import { declineFonction } from '../domaine/nom-decline.ts';
import { montantEnLettres } from '../domaine/nombre-en-lettres.ts';
import type { NomElu, Personne } from '../domaine/personne.ts';
import { accorde, CIVILITES_EN_TOUTES_LETTRES, estFeminin, lirePersonne } from '../domaine/personne.ts';

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
  ...(personne.civilite === undefined
    ? {}
    : {
        civilite: personne.civilite,
        titre: CIVILITES_EN_TOUTES_LETTRES[personne.civilite],
        feminin: estFeminin(personne),
      }),
  prenom: personne.prenom,
  nom: personne.nom,
});

/** The lines of the register, by name. */
export type Elus = ReadonlyMap<NomElu, Elu>;

/**
 * Someone whom the data name and the register lacks: the name as it is written, all that it does not tell left open.
 * Such a name is an error, so that a draft alone ever prints one.
 */
function inconnu(nom: NomElu): FaitPersonne {
  const { prenom, nom: patronyme } = lirePersonne(nom) ?? { prenom: '', nom };
  return { civilite: 'M./Mme', titre: 'Madame/Monsieur', prenom, nom: patronyme, feminin: false };
}

/** The person whom the data name: every name that facts state goes through here. */
export function faitElu(nom: NomElu, elus: Elus): FaitPersonne {
  const elu = elus.get(nom);
  return elu === undefined ? inconnu(nom) : faitPersonne(elu.personne);
}

const FONCTION_INCONNUE = '[fonction inconnue]';

/** Someone whom the register lacks, as a signatory. */
export const titulaireInconnu = (nom: NomElu): FaitTitulaire => ({
  ...inconnu(nom),
  fonction: FONCTION_INCONNUE,
  ...declineFonction(FONCTION_INCONNUE, false),
  qualite: FONCTION_INCONNUE,
});

/** A member as a signatory: the office held, else that of a member; the mandate under the name, else the quality. */
export function faitTitulaire(elu: Elu, conseil: Conseil): FaitTitulaire {
  const membre = accorde(conseil.membre, elu.personne);
  const fonction = elu.fonction ?? membre;
  const { executif } = conseil;
  const estChef = fonction === executif.masculin || fonction === executif.feminin;
  const feminin = estFeminin(elu.personne) && !(estChef && executif.article === 'le');
  const decline = elu.personne.civilite === undefined ? {} : declineFonction(fonction, feminin);
  return { ...faitPersonne(elu.personne), fonction, ...decline, qualite: elu.mandat ?? fonction };
}
