import type {
  FaitConseil,
  FaitDate,
  FaitIntervalle,
  FaitMontant,
  FaitPersonne,
  FaitTitulaire,
} from '../../domaine/faits.ts';
import type { Shape } from '../shape.ts';
import { boolean, number, object, optional, text } from '../shape.ts';

/** The fields of a person, for the shapes that add to them. */
export const personneFields = {
  civilite: text,
  titre: text,
  prenom: text,
  nom: text,
  feminin: boolean,
} as const;

/** A date in the forms acts use. */
export const date: Shape<FaitDate> = object({ iso: text, chiffres: text, lettres: text, jour: text });

/** A sum. */
export const montant: Shape<FaitMontant> = object({ chiffres: text, lettres: text });

/** A person. */
export const personne: Shape<FaitPersonne> = object(personneFields);

/** Someone in an office. */
export const titulaire: Shape<FaitTitulaire> = object({
  ...personneFields,
  fonction: text,
  laFonction: text,
  laFonctionEnTete: text,
  saFonction: text,
  qualite: text,
});

/** A person and a number of voices. */
export const avecVoix: Shape<FaitPersonne & { readonly voix: number }> = object({
  ...personneFields,
  voix: number,
});

/** A person, the voices, and whether there are several. */
export const voix: Shape<FaitPersonne & { readonly voix: number; readonly plusieurs: boolean }> = object({
  ...personneFields,
  voix: number,
  plusieurs: boolean,
});

/** The member who reports, with an office or not. */
export const rapporteur: Shape<FaitPersonne & { readonly fonction?: string }> = object({
  ...personneFields,
  fonction: optional(text),
});

/** A span of questions. */
export const intervalle: Shape<FaitIntervalle> = object({
  depuis: optional(text),
  jusqua: optional(text),
  entre: optional(object({ debut: text, fin: text })),
  seule: optional(text),
});

/** The council. */
export const conseil: Shape<FaitConseil> = object({
  collectivite: text,
  forme: text,
  designation: text,
  collectiviteFeminine: boolean,
  complementCollectivite: text,
  ville: text,
  siege: text,
  departement: text,
  population: optional(number),
  siren: optional(text),
  site: optional(text),
  organe: text,
  leOrgane: text,
  leOrganeEnTete: text,
  feminin: boolean,
  duOrgane: text,
  membres: text,
  tribunal: text,
});
