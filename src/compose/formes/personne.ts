import type {
  FaitConseil,
  FaitDate,
  FaitIntervalle,
  FaitMontant,
  FaitPersonne,
  FaitTitulaire,
} from '../../domaine/faits.ts';
import type { Forme } from '../forme.ts';
import { booleen, facultatif, nombre, objet, texte } from '../forme.ts';

/** The fields of a person, for the shapes that add to them. */
export const champsDePersonne = {
  civilite: texte,
  titre: texte,
  prenom: texte,
  nom: texte,
  feminin: booleen,
} as const;

/** A date in the forms acts use. */
export const date: Forme<FaitDate> = objet({ iso: texte, chiffres: texte, lettres: texte, jour: texte });

/** A sum. */
export const montant: Forme<FaitMontant> = objet({ chiffres: texte, lettres: texte });

/** A person. */
export const personne: Forme<FaitPersonne> = objet(champsDePersonne);

/** Someone in an office. */
export const titulaire: Forme<FaitTitulaire> = objet({
  ...champsDePersonne,
  fonction: texte,
  qualite: texte,
});

/** A person and a number of voices. */
export const avecVoix: Forme<FaitPersonne & { readonly voix: number }> = objet({
  ...champsDePersonne,
  voix: nombre,
});

/** A person, the voices, and whether there are several. */
export const voix: Forme<FaitPersonne & { readonly voix: number; readonly plusieurs: boolean }> = objet({
  ...champsDePersonne,
  voix: nombre,
  plusieurs: booleen,
});

/** The member who reports, with an office or not. */
export const rapporteur: Forme<FaitPersonne & { readonly fonction?: string }> = objet({
  ...champsDePersonne,
  fonction: facultatif(texte),
});

/** A span of questions. */
export const intervalle: Forme<FaitIntervalle> = objet({
  depuis: facultatif(texte),
  jusqua: facultatif(texte),
  entre: facultatif(objet({ debut: texte, fin: texte })),
  seule: facultatif(texte),
});

/** The council. */
export const conseil: Forme<FaitConseil> = objet({
  collectivite: texte,
  forme: texte,
  collectiviteFeminine: booleen,
  complementCollectivite: texte,
  ville: texte,
  organe: texte,
  leOrgane: texte,
  leOrganeEnTete: texte,
  feminin: booleen,
  duOrgane: texte,
  membres: texte,
  tribunal: texte,
});
