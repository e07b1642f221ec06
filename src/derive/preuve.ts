import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { FaitCommunePresente, FaitProcurationSansVoix, FaitsDePreuve } from '../domaine/faits.ts';
import { comparePersonnes } from '../domaine/ordre-alphabetique.ts';
import type { MotifSansVoix, ProcurationEnVigueur } from '../domaine/procuration.ts';
import type { Rapport } from '../domaine/rapport.ts';
import { faitComptes } from './comptes.ts';
import type { Cadre } from './deliberation.ts';
import { faitDroit, faitDroitDuQuorum } from './droit.ts';
import { faitDate, faitElu, faitPersonne } from './fait-personne.ts';
import { parCommune } from './listes.ts';
import { faitResultat } from './resultat.ts';
import { faitConseil } from './seance.ts';

const couple = ({ elus }: Cadre, { mandant, mandataire }: ProcurationEnVigueur) => ({
  mandant: faitElu(mandant, elus),
  mandataire: faitElu(mandataire, elus),
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

/** Who was in the room and represented at the last question derived. */
interface Salle {
  readonly presents: EtatDeQuestion['presents'];
  readonly enVoix: readonly ProcurationEnVigueur[];
  readonly faits: Pick<FaitsDePreuve, 'presents' | 'procurations'>;
}

/**
 * Nobody moves from most questions to the next: what was derived of the room is then the very same object, so that what
 * is composed from it can be shared. One room a sitting, kept as long as the sitting.
 */
const salles = new WeakMap<Cadre, Salle>();

const memes = <T>(a: readonly T[], b: readonly T[], egaux: (x: T, y: T) => boolean): boolean =>
  a.length === b.length && a.every((element, rang) => egaux(element, b[rang] as T));

/** The room at one question: those present, and the proxies that give a voice. */
function salle(cadre: Cadre, { presents: presence, procurations }: EtatDeQuestion): Salle['faits'] {
  const enVoix = procurations.filter(({ motif }) => motif === undefined);
  const connue = salles.get(cadre);
  const inchangee =
    connue !== undefined &&
    memes(connue.presents, presence, (a, b) => a === b) &&
    memes(connue.enVoix, enVoix, (a, b) => a.mandant === b.mandant && a.mandataire === b.mandataire);
  if (inchangee) return connue.faits;
  const faits = {
    presents: presents(presence),
    procurations: enVoix.map((procuration) => couple(cadre, procuration)),
  };
  salles.set(cadre, { presents: presence, enVoix, faits });
  return faits;
}

/** Those in the room, by commune, by name. */
function presents(tous: EtatDeQuestion['presents']): readonly FaitCommunePresente[] {
  const tries = tous.toSorted((a, b) => comparePersonnes(a.elu.personne, b.elu.personne));
  return parCommune(tries, ({ commune }) => commune.nom).map(({ commune, elements }) => ({
    commune,
    elus: elements.map(({ elu }) => faitPersonne(elu.personne)),
  }));
}

/** Everything the figures of a vote were reckoned from, for whoever contests them. */
export function faitsDePreuve(cadre: Cadre, rapport: Rapport, etat: EtatDeQuestion): FaitsDePreuve {
  const { conseil, seance } = cadre.dossier;
  const dansLaSalle = salle(cadre, etat);
  const comptes = faitComptes(cadre, rapport, etat);
  return {
    conseil: faitConseil(conseil),
    date: faitDate(seance.date),
    question: rapport.question,
    titre: rapport.titre,
    ...(rapport.deliberation === undefined ? {} : { numero: rapport.deliberation }),
    presidence: faitElu(etat.presidence, cadre.elus),
    effectif: etat.quorum.effectif,
    ...(etat.quorum.horsEffectif === undefined
      ? {}
      : { horsEffectif: { nombre: etat.quorum.horsEffectif.length } }),
    quorumRequis: etat.quorum.requis,
    quorum: faitDroitDuQuorum(cadre.chronologie.regime),
    presentsAuQuorum: etat.quorum.presents,
    quorumAtteint: etat.quorum.atteint,
    ...(etat.quorum.dispense === undefined ? {} : { sansQuorum: etat.quorum.dispense }),
    ...(seance.convocation?.rang === 2
      ? { secondeConvocation: faitDroit(cadre.chronologie.regime).secondeConvocation }
      : {}),
    presents: dansLaSalle.presents,
    nombreDePresents: etat.presents.length,
    procurations: dansLaSalle.procurations,
    nombreDeProcurations: dansLaSalle.procurations.length,
    sansVoix: etat.procurations
      .filter(({ motif }) => motif !== undefined)
      .map((procuration) => sansVoix(cadre, procuration)),
    voix: etat.voix,
    retraits: etat.interets.map(({ elu, ...voix }) => ({ ...faitElu(elu, cadre.elus), ...voix })),
    voixRetirees: etat.voixRetirees,
    votants: etat.votants,
    ...(comptes === undefined ? {} : { comptes }),
    resultat: faitResultat(etat, rapport, cadre),
  };
}
