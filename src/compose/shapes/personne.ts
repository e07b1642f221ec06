import type {
  FaitConseil,
  FaitDate,
  FaitIntervalle,
  FaitMontant,
  FaitPersonne,
  FaitTitulaire,
} from '../../domaine/faits.ts';
import type { BooleanShape, OptionalShape, Shape, TextShape } from '../shape.ts';
import { boolean, number, object, optional, text } from '../shape.ts';

/** What the register may lack: typed, for a field that is spread is inferred. */
const lacunaire: OptionalShape<TextShape> = optional(text);
const accord: OptionalShape<BooleanShape> = optional(boolean);

/** The fields of a person, for the shapes that add to them. */
export const personneFields = {
  civilite: lacunaire,
  titre: lacunaire,
  prenom: text,
  nom: text,
  feminin: accord,
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
  laFonction: lacunaire,
  laFonctionEnTete: lacunaire,
  saFonction: lacunaire,
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
  ville: optional(text),
  siege: optional(text),
  departement: text,
  complementDepartement: optional(text),
  population: optional(number),
  siren: optional(text),
  site: optional(text),
  organe: text,
  leOrgane: text,
  leOrganeEnTete: text,
  feminin: boolean,
  duOrgane: text,
  membres: text,
  tribunal: optional(text),
});
