import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type {
  FaitCommunePresente,
  FaitPersonne,
  FaitProcurationSansVoix,
  FaitsDePreuve,
} from '../domaine/faits.ts';
import { comparePersonnes } from '../domaine/ordre-alphabetique.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { MotifSansVoix, ProcurationEnVigueur } from '../domaine/procuration.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Cadre } from './deliberation.ts';
import { faitDate, faitPersonne } from './fait-personne.ts';
import { parCommune } from './listes.ts';
import { faitResultat } from './resultat.ts';
import { faitConseil } from './seance.ts';

function personne({ elus }: Cadre, nom: NomElu): FaitPersonne {
  const elu = elus.get(nom);
  if (elu === undefined) throw new Error(`le registre ne connaît pas ${nom}`);
  return faitPersonne(elu.personne);
}

const couple = (cadre: Cadre, { mandant, mandataire }: ProcurationEnVigueur) => ({
  mandant: personne(cadre, mandant),
  mandataire: personne(cadre, mandataire),
});

function sansVoix(cadre: Cadre, procuration: ProcurationEnVigueur): FaitProcurationSansVoix {
  const est = (motif: MotifSansVoix): boolean => procuration.motif === motif;
  return {
    ...couple(cadre, procuration),
    mandataireAbsent: est('mandataire-absent'),
    dejaPorteur: est('mandataire-deja-porteur'),
    mandatairePropre: est('mandataire-est-mandant'),
    inconnu: est('mandataire-inconnu'),
    retire: est('mandant-retire'),
  };
}

/** Those in the room, by commune, by name. */
function presents({ presents: tous }: EtatDeQuestion): readonly FaitCommunePresente[] {
  const tries = tous.toSorted((a, b) => comparePersonnes(a.elu.personne, b.elu.personne));
  return parCommune(tries, ({ commune }) => commune.nom).map(({ commune, elements }) => ({
    commune,
    elus: elements.map(({ elu }) => faitPersonne(elu.personne)),
  }));
}

/** Everything the figures of a vote were reckoned from, for whoever contests them. */
export function faitsDePreuve(cadre: Cadre, rapport: Rapport, etat: EtatDeQuestion): FaitsDePreuve {
  const { conseil, seance } = cadre.dossier;
  const enVoix = etat.procurations.filter(({ motif }) => motif === undefined);
  return {
    conseil: faitConseil(conseil),
    date: faitDate(seance.date),
    question: rapport.question,
    titre: rapport.titre,
    ...(rapport.deliberation === undefined ? {} : { numero: rapport.deliberation }),
    presidence: personne(cadre, etat.presidence),
    effectif: etat.quorum.effectif,
    quorumRequis: etat.quorum.requis,
    presentsAuQuorum: etat.quorum.presents,
    quorumAtteint: etat.quorum.atteint,
    presents: presents(etat),
    nombreDePresents: etat.presents.length,
    procurations: enVoix.map((procuration) => couple(cadre, procuration)),
    nombreDeProcurations: enVoix.length,
    sansVoix: etat.procurations
      .filter(({ motif }) => motif !== undefined)
      .map((procuration) => sansVoix(cadre, procuration)),
    voix: etat.voix,
    retraits: etat.interets.map(({ elu, ...voix }) => ({ ...personne(cadre, elu), ...voix })),
    voixRetirees: etat.voixRetirees,
    votants: etat.votants,
    resultat: faitResultat(etat, rapport, cadre.elus),
  };
}
