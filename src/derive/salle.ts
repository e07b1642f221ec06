import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { FaitRetire, FaitSalle, FaitTitulaire } from '../domaine/faits.ts';
import type { NomElu } from '../domaine/personne.ts';
import { secretairesA } from '../domaine/seance.ts';
import type { Cadre } from './deliberation.ts';
import { faitElu } from './fait-personne.ts';
import { faitMembresA } from './membres.ts';
import { retiresPourInteret, sortisPendant } from './retires.ts';
import { titulaire } from './seance.ts';

/** Who left for the vote, and why: on the accounts, or for an interest, out of the room or voiceless in it. */
function retires(cadre: Cadre, etat: EtatDeQuestion): readonly FaitRetire[] {
  const { elus, dossier } = cadre;
  const sortis = sortisPendant(dossier.presences, etat.question);
  const fait = (nom: NomElu, comptes: boolean): FaitRetire => {
    const fonction = elus.get(nom)?.fonction;
    return {
      ...faitElu(nom, elus),
      ...(fonction === undefined ? {} : { fonction }),
      comptes,
      interet: !comptes,
      sorti: sortis.has(nom),
    };
  };
  const chefs = new Set(etat.retires);
  const interesses = retiresPourInteret(etat, sortis).filter((nom) => !chefs.has(nom));
  return [...etat.retires.map((nom) => fait(nom, true)), ...interesses.map((nom) => fait(nom, false))];
}

/** Rooms already derived, by question: acts of one question state the same. */
const salles = new WeakMap<EtatDeQuestion, FaitSalle>();

const secretaires = new WeakMap<Cadre, Map<string, readonly FaitTitulaire[]>>();

/** The secretaries at a question: one list for all the questions that have the same, so that what states it is shared. */
function secretairesDe(cadre: Cadre, { question }: EtatDeQuestion): readonly FaitTitulaire[] {
  const { dossier, elus } = cadre;
  const noms = secretairesA(dossier.seance, question);
  const connus = secretaires.get(cadre) ?? new Map<string, readonly FaitTitulaire[]>();
  secretaires.set(cadre, connus);
  const cle = noms.join('\n');
  const liste = connus.get(cle) ?? noms.map((nom) => titulaire(nom, elus, dossier.conseil));
  connus.set(cle, liste);
  return liste;
}

function derivee(cadre: Cadre, etat: EtatDeQuestion): FaitSalle {
  const { dossier, elus } = cadre;
  const membres = faitMembresA(cadre, etat);
  const presents = etat.presents.length;
  return {
    enExercice: etat.quorum.effectif,
    nombreDePresents: presents,
    nombreDAbsents: Math.max(0, etat.quorum.effectif - presents),
    nombreDExcuses: membres.filter(({ excuse, present }) => excuse && !present).length,
    nombreDeRepresentes: etat.procurationsAvecVoix,
    nombreDeProcurations: etat.procurations.length,
    procurationsAvecVoix: etat.procurationsAvecVoix,
    voix: etat.voix,
    voixRetirees: etat.voixRetirees,
    votants: etat.votants,
    quorumRequis: etat.quorum.requis,
    presentsAuQuorum: etat.quorum.presents,
    quorumAtteint: etat.quorum.atteint,
    presidence: titulaire(etat.presidence, elus, dossier.conseil),
    secretaires: secretairesDe(cadre, etat),
    retires: retires(cadre, etat),
    membres,
  };
}

/** The council at one question. */
export function faitSalle(cadre: Cadre, etat: EtatDeQuestion): FaitSalle {
  const connue = salles.get(etat) ?? derivee(cadre, etat);
  salles.set(etat, connue);
  return connue;
}
