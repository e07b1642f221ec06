import { casierDeQuestion, DEBATS, EXPOSE, point, RESUME } from '../domaine/casiers.ts';
import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import { deliberationsDe } from '../domaine/deliberations.ts';
import type {
  FaitChangement,
  FaitDecision,
  FaitDecisionDuProcesVerbal,
  FaitDeplacement,
  FaitPersonne,
  FaitQuestionDuProcesVerbal,
  FaitQuorum,
  FaitsDuProcesVerbal,
} from '../domaine/faits.ts';
import { enPlages, questionsConnues } from '../domaine/ordre-du-jour.ts';
import type { NomElu } from '../domaine/personne.ts';
import { perteDeQuorum } from '../domaine/perte-de-quorum.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import { votantsPour } from '../domaine/votants-pour.ts';
import { faitAmendements } from './amendements.ts';
import type { Cadre } from './deliberation.ts';
import { parties } from './deliberation.ts';
import { etatDe, faitEntrees } from './entrees.ts';
import { faitDate, faitElu } from './fait-personne.ts';
import { faitsDeLaSeance } from './faits-de-la-seance.ts';
import type { HeuresDesMouvements } from './heures-des-mouvements.ts';
import { heuresDesMouvements } from './heures-des-mouvements.ts';
import { faitsDInteret } from './interesses.ts';
import { nomsEtVoix } from './resultat.ts';
import { retiresPourInteret, sortisPendant } from './retires.ts';
import { faitSalle } from './salle.ts';
import { aHuisClos, faitHuisClos, faitVoteEnBloc, relaisDuSecretariat } from './tenue-de-la-seance.ts';
import type { Tranche } from './tranches.ts';
import { tranches } from './tranches.ts';
import { faitVisioconference } from './visioconference.ts';

const personnes = ({ elus }: Cadre, noms: readonly NomElu[]): readonly FaitPersonne[] =>
  noms.map((nom) => faitElu(nom, elus));

function faitQuorum(tranche: Tranche, ordre: readonly IdQuestion[]): FaitQuorum {
  const questions = ordre.slice(ordre.indexOf(tranche.debut), ordre.indexOf(tranche.fin) + 1);
  return {
    questions: enPlages(questions),
    presents: tranche.presents,
    procurations: tranche.procurationsAvecVoix,
    voix: tranche.voix,
    requis: tranche.quorumRequis,
    atteint: tranche.quorumAtteint,
  };
}

/** Who was in the room at some question before `question`. */
function dejaVenusA({ chronologie, dossier }: Cadre, question: IdQuestion): ReadonlySet<NomElu> {
  const rang = dossier.seance.ordre_de_passage.indexOf(question);
  return new Set(
    chronologie.presences
      .filter(({ plages }) => plages.some(({ debut }) => debut < rang))
      .map(({ elu }) => elu.nom),
  );
}

/** Who went out for `question` for an interest in it. */
function interessesSortisA(cadre: Cadre, question: IdQuestion): readonly NomElu[] {
  const etat = etatDe(cadre, question);
  if (!etat) return [];
  const sortis = sortisPendant(cadre.dossier.presences, question);
  return retiresPourInteret(etat, sortis).filter((nom) => sortis.has(nom));
}

/** Who came and who left just before `question`; nothing at the first one, whose room is the opening's. */
function changement(
  cadre: Cadre,
  parDebut: ReadonlyMap<IdQuestion, Tranche>,
  question: IdQuestion | undefined,
): { readonly changement?: FaitChangement } {
  const tranche = question === undefined ? undefined : parDebut.get(question);
  if (!tranche || question === undefined) return {};
  const heures = heuresDesMouvements(cadre.dossier);
  const dits = (
    noms: readonly NomElu[],
    notees: HeuresDesMouvements['arrivees'],
  ): readonly FaitDeplacement[] =>
    noms.map((nom) => {
      const heure = notees.get(nom)?.get(question);
      return { ...faitElu(nom, cadre.elus), ...(heure === undefined ? {} : { heure }) };
    });
  const dejaVenus = dejaVenusA(cadre, question);
  const interesses = new Set(interessesSortisA(cadre, question));
  const entrent = tranche.changement.arrivent;
  const arrivent = dits(
    entrent.filter((nom) => !dejaVenus.has(nom)),
    heures.arrivees,
  );
  const reviennent = dits(
    entrent.filter((nom) => dejaVenus.has(nom)),
    heures.arrivees,
  );
  const partent = dits(
    tranche.changement.partent.filter((nom) => !interesses.has(nom)),
    heures.departs,
  );
  if (arrivent.length + reviennent.length + partent.length === 0) return {};
  const plusieurs = {
    plusieursArrivent: arrivent.length > 1,
    plusieursReviennent: reviennent.length > 1,
    plusieursPartent: partent.length > 1,
  };
  return { changement: { arrivent, reviennent, partent, ...plusieurs } };
}

/** Who went out for an interest, as the extract names them. */
function interessesSortis(
  cadre: Cadre,
  question: IdQuestion,
): FaitQuestionDuProcesVerbal['interessesSortis'] {
  const etat = etatDe(cadre, question);
  return etat ? faitSalle(cadre, etat).retires.filter(({ interet, sorti }) => interet && sorti) : [];
}

/** A decision with its points and, in a public ballot, its names; `rang` is its rank among those of the question. */
function decision(
  cadre: Cadre,
  rapport: Rapport,
  etat: EtatDeQuestion,
  fait: FaitDecision,
  rang: number,
): FaitDecisionDuProcesVerbal {
  const { scrutin, decision: points } = rapport;
  const publique = scrutin.mode === 'public';
  return {
    ...fait,
    points: points.map((un, place) =>
      un.genre === 'texte' ? { corps: casierDeQuestion(rapport.question, `${rang}/${point(place)}`) } : {},
    ),
    nomsPour: publique ? nomsEtVoix(votantsPour(scrutin, etat), cadre.elus) : [],
    rectifications: (scrutin.rectifications ?? []).map(({ membre, voulait }) => ({
      ...faitElu(membre, cadre.elus),
      voulait: voulait === 'pour' || voulait === 'contre' ? `voter ${voulait}` : voulait,
    })),
    demandeurs: scrutin.mode === 'ordinaire' ? [] : personnes(cadre, scrutin.demandeurs),
  };
}

/** What was written of a question: its report, its debates, as slots. */
function ecrits(cadre: Cadre, question: IdQuestion, rapport: Rapport | undefined) {
  const { resume, expose } = rapport ? parties(rapport) : {};
  const debats = cadre.dossier.debats?.[question];
  return {
    ...(resume === undefined ? {} : { resume: casierDeQuestion(question, RESUME) }),
    ...(expose === undefined ? {} : { expose: casierDeQuestion(question, EXPOSE) }),
    ...(debats === undefined ? {} : { debats: casierDeQuestion(question, DEBATS) }),
  };
}

const RIEN = { amendements: [], decisions: [], deports: [] } as const;

/** What the minutes say of a question that has its report and was taken. */
function traitee(
  cadre: Cadre,
  rapport: Rapport,
  decisions: readonly FaitDecision[],
): Pick<FaitQuestionDuProcesVerbal, 'interesses' | 'deports' | 'amendements' | 'decisions' | 'presidence'> {
  const etat = etatDe(cadre, rapport.question);
  if (!etat) return RIEN;
  const [presidence] =
    etat.presidence === cadre.dossier.seance.presidence ? [] : personnes(cadre, [etat.presidence]);
  const seules = deliberationsDe(rapport);
  return {
    ...faitsDInteret(cadre, rapport, etat),
    ...(presidence === undefined ? {} : { presidence }),
    amendements: faitAmendements(rapport, etat, cadre).map((fait) => ({
      ...fait,
      corps: casierDeQuestion(rapport.question, fait.corps),
    })),
    decisions: decisions.map((fait, rang) =>
      decision(cadre, seules[rang]?.rapport ?? rapport, etat, fait, rang),
    ),
  };
}

/** Who takes the pen from here on. */
const faitRelais = (cadre: Cadre, nom: NomElu | undefined): Pick<FaitQuestionDuProcesVerbal, 'secretaire'> =>
  nom === undefined ? {} : { secretaire: faitElu(nom, cadre.elus) };

/** How the sitting lost its quorum. */
function faitPerteDeQuorum(cadre: Cadre): Pick<FaitsDuProcesVerbal, 'perteDeQuorum'> {
  const perte = perteDeQuorum(cadre.dossier, cadre.chronologie);
  if (perte === undefined) return {};
  const { questions, derniere, partent, presents, requis } = perte;
  return {
    perteDeQuorum: {
      questions: enPlages(questions),
      plusieurs: questions.length > 1,
      ...(derniere === undefined ? {} : { derniere }),
      partent: personnes(cadre, partent),
      plusieursPartent: partent.length > 1,
      presents,
      plusieursPresents: presents > 1,
      requis,
      ...(presents < requis ? {} : { feuilleContraire: true }),
    },
  };
}

/** The minutes of the sitting: everything that CGCT L2121-15 lists. */
export function faitsDuProcesVerbal(cadre: Cadre): FaitsDuProcesVerbal {
  const { dossier, chronologie } = cadre;
  const suites = tranches(chronologie);
  const parDebut = new Map(suites.slice(1).map((tranche) => [tranche.debut, tranche]));
  const connues = questionsConnues(dossier.seance);
  const debattues = connues.filter((question) => dossier.debats?.[question] !== undefined);
  const relais = relaisDuSecretariat(cadre);
  const blocs = (dossier.seance.votes_en_bloc ?? []).flatMap(({ questions: bloc }) => bloc);
  const coupures = new Set([
    ...parDebut.keys(),
    ...debattues,
    ...aHuisClos(cadre),
    ...relais.keys(),
    ...blocs,
  ]);
  const questions = faitEntrees(cadre, connues, coupures).map(
    ({ ids: [premiere], decisions, ...entree }): FaitQuestionDuProcesVerbal => {
      const rapport = dossier.rapports[premiere];
      const dite = rapport ? traitee(cadre, rapport, decisions) : RIEN;
      return {
        ...entree,
        ...changement(cadre, parDebut, premiere),
        ...faitHuisClos(cadre, premiere),
        ...faitVoteEnBloc(cadre, premiere),
        ...faitRelais(cadre, relais.get(premiere)),
        ...ecrits(cadre, premiere, rapport),
        avis: (rapport?.avis ?? []).map(({ instance, date, avis }) => ({
          instance,
          date: faitDate(date),
          avis,
        })),
        ...dite,
        interessesSortis: interessesSortis(cadre, premiere),
        plusieursDecisions: dite.decisions.length > 1,
      };
    },
  );
  return {
    ...faitsDeLaSeance(cadre),
    ...faitVisioconference(cadre),
    quorums: suites.map((tranche) => faitQuorum(tranche, dossier.seance.ordre_de_passage)),
    ...faitPerteDeQuorum(cadre),
    questions,
  };
}
