import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type {
  FaitDocument,
  FaitSalle,
  FaitSeance,
  FaitSeanceEnMots,
  FaitsCommuns,
} from '../domaine/faits.ts';
import type { NatureQuestion } from '../domaine/rapport.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import { faitAssistants } from './assistants.ts';
import type { Cadre } from './deliberation.ts';
import { etatDe } from './entrees.ts';
import { faitDateEnMots, faitHeure } from './heures.ts';
import { faitMembres } from './membres.ts';
import { faitSalle } from './salle.ts';
import { faitSeance, titulaire } from './seance.ts';

/** Which question an act is of, and what that question is. */
export interface QuestionDeLActe {
  readonly question: IdQuestion;
  readonly nature: NatureQuestion;
}

function faitDocument(type: string, nature: NatureQuestion | undefined): FaitDocument {
  return {
    type,
    ...(nature === undefined ? {} : { nature }),
    deliberation: nature === 'deliberation',
    comptes: nature === 'comptes',
    election: nature === 'election',
    nomination: nature === 'nomination',
    information: nature === 'information',
  };
}

function seanceEnMots({ dossier: { seance } }: Cadre, salle: FaitSalle): FaitSeanceEnMots {
  return {
    date: faitDateEnMots(seance.date),
    ...(seance.convocation === undefined ? {} : { convocation: faitDateEnMots(seance.convocation.date) }),
    ...(seance.ouverture === undefined ? {} : { heureDOuverture: faitHeure(seance.ouverture) }),
    ...(seance.levee === undefined ? {} : { heureDeLevee: faitHeure(seance.levee) }),
    nombreDePresents: salle.nombreDePresents,
    nombreDAbsents: salle.nombreDAbsents,
    nombreDExcuses: salle.nombreDExcuses,
    nombreDeRepresentes: salle.nombreDeRepresentes,
    nombreDeProcurations: salle.nombreDeProcurations,
  };
}

/** The room of a sitting that took no question: everybody is yet to come. */
function salleVide(cadre: Cadre): FaitSalle {
  const { dossier, chronologie, elus } = cadre;
  return {
    enExercice: chronologie.effectif,
    nombreDePresents: 0,
    nombreDAbsents: chronologie.effectif,
    nombreDExcuses: 0,
    nombreDeRepresentes: 0,
    nombreDeProcurations: 0,
    procurationsAvecVoix: 0,
    voix: 0,
    voixRetirees: 0,
    votants: 0,
    quorumRequis: 0,
    presentsAuQuorum: 0,
    quorumAtteint: false,
    presidence: titulaire(dossier.seance.presidence, elus, dossier.conseil),
    secretaires: [],
    retires: [],
    membres: faitMembres(cadre),
  };
}

const salleDe = (cadre: Cadre, etat: EtatDeQuestion | undefined): FaitSalle =>
  etat === undefined ? salleVide(cadre) : faitSalle(cadre, etat);

/** What every template is given, the sitting's own facts among it. */
export type Communs = FaitsCommuns & { readonly seance: FaitSeance & FaitSeanceEnMots };

/** What is common to the documents of one question: derived once for its extract, its conventions, its proof. */
type DeLaQuestion = Omit<Communs, 'document'>;

const connus = new WeakMap<Cadre, Map<IdQuestion | undefined, DeLaQuestion>>();

function deLaQuestion(cadre: Cadre, question: IdQuestion | undefined): DeLaQuestion {
  const { dossier, chronologie, listes } = cadre;
  const salleALOuverture = salleDe(cadre, chronologie.questions[0]);
  const salle = question === undefined ? salleALOuverture : salleDe(cadre, etatDe(cadre, question));
  // The date of the convocation in every form takes the place of that in three.
  const { convocation: _convocation, ...seance } = faitSeance(dossier, chronologie, listes, question);
  return {
    membres: faitMembres(cadre),
    voixConsultatives: faitAssistants(dossier.presences.voix_consultative),
    assistants: faitAssistants(dossier.presences.assistent),
    salle,
    salleALOuverture,
    seance: { ...seance, ...seanceEnMots(cadre, salle) },
  };
}

/** What every template of the sitting is given, beside the facts of its document; `type` is the name of the template. */
export function faitsCommuns(cadre: Cadre, type: string, acte?: QuestionDeLActe): Communs {
  const siens = connus.get(cadre) ?? new Map<IdQuestion | undefined, DeLaQuestion>();
  connus.set(cadre, siens);
  const connu = siens.get(acte?.question) ?? deLaQuestion(cadre, acte?.question);
  siens.set(acte?.question, connu);
  return { document: faitDocument(type, acte?.nature), ...connu };
}
