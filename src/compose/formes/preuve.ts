import type {
  FaitCommunePresente,
  FaitProcuration,
  FaitProcurationSansVoix,
  FaitRetrait,
  FaitsDePreuve,
} from '../../domaine/faits.ts';
import type { Forme } from '../forme.ts';
import { booleen, facultatif, liste, nombre, objet, texte } from '../forme.ts';
import { resultat } from './deliberation.ts';
import { champsDePersonne, conseil, date, personne } from './personne.ts';

const commune: Forme<FaitCommunePresente> = objet({ commune: texte, elus: liste(personne) });

const procuration: Forme<FaitProcuration> = objet({ mandant: personne, mandataire: personne });

const sansVoix: Forme<FaitProcurationSansVoix> = objet({
  mandant: personne,
  mandataire: personne,
  mandataireAbsent: booleen,
  dejaPorteur: booleen,
  mandatairePropre: booleen,
  inconnu: booleen,
  retire: booleen,
});

const retrait: Forme<FaitRetrait> = objet({
  ...champsDePersonne,
  propre: nombre,
  portee: nombre,
  donnee: nombre,
  voix: nombre,
});

/** The proof of a vote. */
export const preuve: Forme<FaitsDePreuve> = objet({
  conseil,
  date,
  question: texte,
  titre: texte,
  numero: facultatif(texte),
  presidence: personne,
  effectif: nombre,
  quorumRequis: nombre,
  presentsAuQuorum: nombre,
  quorumAtteint: booleen,
  presents: liste(commune),
  nombreDePresents: nombre,
  procurations: liste(procuration),
  nombreDeProcurations: nombre,
  sansVoix: liste(sansVoix),
  voix: nombre,
  retraits: liste(retrait),
  voixRetirees: nombre,
  votants: nombre,
  resultat,
});
