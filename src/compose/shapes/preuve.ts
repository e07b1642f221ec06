import type {
  FaitCommunePresente,
  FaitProcuration,
  FaitProcurationSansVoix,
  FaitRetrait,
  FaitsDePreuve,
} from '../../domaine/faits.ts';
import type { Shape } from '../shape.ts';
import { boolean, list, number, object, optional, text } from '../shape.ts';
import { comptes, resultat } from './deliberation.ts';
import { droitDuQuorum } from './documents.ts';
import { conseil, date, personne, personneFields } from './personne.ts';

const commune: Shape<FaitCommunePresente> = object({ commune: text, elus: list(personne) });

const procuration: Shape<FaitProcuration> = object({ mandant: personne, mandataire: personne });

const sansVoix: Shape<FaitProcurationSansVoix> = object({
  mandant: personne,
  mandataire: personne,
  mandataireAbsent: boolean,
  dejaPorteur: boolean,
  mandatairePropre: boolean,
  inconnu: boolean,
  retire: boolean,
});

const retrait: Shape<FaitRetrait> = object({
  ...personneFields,
  propre: number,
  portee: number,
  donnee: number,
  voix: number,
});

/** The proof of a vote. */
export const preuve: Shape<FaitsDePreuve> = object({
  conseil,
  date,
  question: text,
  titre: text,
  numero: optional(text),
  presidence: personne,
  effectif: number,
  horsEffectif: optional(object({ nombre: number })),
  quorumRequis: number,
  quorum: droitDuQuorum,
  presentsAuQuorum: number,
  quorumAtteint: boolean,
  sansQuorum: optional(text),
  secondeConvocation: optional(text),
  presents: list(commune),
  nombreDePresents: number,
  procurations: list(procuration),
  nombreDeProcurations: number,
  sansVoix: list(sansVoix),
  voix: number,
  retraits: list(retrait),
  voixRetirees: number,
  votants: number,
  comptes: optional(comptes),
  resultat,
});
