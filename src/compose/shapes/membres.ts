import type { FaitAssistant, FaitMandataire, FaitMembre, FaitPlage } from '../../domaine/faits.ts';
import type {
  MembresDUneCivilite,
  MembresDUneCommune,
  MembresDUneFonction,
  MembresDUnGroupe,
} from '../../domaine/vues-de-membres.ts';
import { type GROUPES_DE_MEMBRES, LISTES_DE_MEMBRES } from '../../domaine/vues-de-membres.ts';
import type { AnyShape, ListShape, Shape } from '../shape.ts';
import { boolean, list, number, object, optional, text } from '../shape.ts';
import { heure } from './heure.ts';
import { intervalle, personne, personneFields } from './personne.ts';
import { elu } from './seance.ts';

/** A span with both bounds. */
export const plage: Shape<FaitPlage> = object({
  ...intervalle.fields,
  debut: text,
  fin: text,
  uneSeule: boolean,
  desLOuverture: boolean,
  jusquALaFin: boolean,
});

/** A holder of a proxy, and when. */
export const mandataire: Shape<FaitMandataire> = object({ ...elu.fields, plages: list(plage) });

/** A member of the council at the sitting. */
export const membre: Shape<FaitMembre> = object({
  ...personneFields,
  prenomEtNom: text,
  nomEtPrenom: text,
  fonction: optional(text),
  mandat: optional(text),
  commune: text,
  groupe: optional(text),
  rang: number,
  executif: boolean,
  suppleant: boolean,
  titulaire: optional(personne),
  remplacant: optional(personne),
  present: boolean,
  absent: boolean,
  excuse: boolean,
  motif: optional(text),
  represente: boolean,
  remplace: boolean,
  presences: list(plage),
  absences: list(plage),
  intervalles: list(intervalle),
  heureDArrivee: optional(heure),
  heureDeDepart: optional(heure),
  mandataires: list(mandataire),
  mandants: list(personne),
});

/** Someone who attends without a vote. */
export const assistant: Shape<FaitAssistant> = object({
  ...personneFields,
  prenomEtNom: text,
  qualite: optional(text),
  present: boolean,
  excuse: boolean,
});

/** Members, with the lists that can be drawn from them. */
export const membres: ListShape<typeof membre> = {
  kind: 'list',
  of: membre,
  drawn: {
    ...Object.fromEntries(Object.keys(LISTES_DE_MEMBRES).map((name) => [name, () => membres])),
    ...({
      parCommune: () => list(deLaCommune),
      parGroupe: () => list(duGroupe),
      parFonction: () => list(deLaFonction),
      parCivilite: () => list(deLaCivilite),
      suitesDeCivilites: () => list(deLaCivilite),
    } satisfies Record<keyof typeof GROUPES_DE_MEMBRES, () => AnyShape>),
  },
};

/** Members of one commune. */
export const deLaCommune: Shape<MembresDUneCommune> = object({ commune: text, membres });

/** Members of one group. */
export const duGroupe: Shape<MembresDUnGroupe> = object({ groupe: optional(text), membres });

/** Members of one office. */
export const deLaFonction: Shape<MembresDUneFonction> = object({
  fonction: optional(text),
  fonctionAuPluriel: optional(text),
  executif: boolean,
  feminin: boolean,
  membres,
});

/** Members of one civility. */
export const deLaCivilite: Shape<MembresDUneCivilite> = object({
  civilite: text,
  titre: text,
  feminin: boolean,
  membres,
});
