import { casier, EXPOSE, point, RESUME } from '../domaine/casiers.ts';
import type { Chronologie, EtatDeQuestion } from '../domaine/chronologie.ts';
import { chefDeLExecutif } from '../domaine/conseil.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { CaractereExecutoire } from '../domaine/executoire.ts';
import { caractereExecutoire } from '../domaine/executoire.ts';
import type { FaitAnnexe, FaitPoint, FaitsDeDeliberation, FaitTitulaire } from '../domaine/faits.ts';
import type { Annexe, PointDeDecision, Rapport } from '../domaine/rapport.ts';
import { elusParNom } from '../domaine/registre.ts';
import type { IdQuestion, Seance } from '../domaine/seance.ts';
import { titres } from '../domaine/titres.ts';
import { faitAmendements } from './amendements.ts';
import { faitComptes } from './comptes.ts';
import type { CadreDeConvention } from './convention.ts';
import { type Elus, faitDate, faitElu, faitMontant } from './fait-personne.ts';
import { faitsDInteret } from './interesses.ts';
import { faitResultat } from './resultat.ts';
import type { Listes } from './seance.ts';
import { faitConseil, faitSeance, listes, titulaire } from './seance.ts';
import { faitVisioconference } from './visioconference.ts';

/** What the acts of one sitting share: derived once for all its questions. */
export interface Cadre {
  readonly dossier: Dossier;
  readonly chronologie: Chronologie;
  readonly listes: Listes;
  readonly elus: Elus;
  readonly executif: FaitTitulaire;
}

/** Derives what is common to the acts of the sitting. */
export function cadre(dossier: Dossier, chronologie: Chronologie): Cadre {
  const elus = elusParNom(dossier.registre, dossier.seance.date);
  const { conseil, seance } = dossier;
  const chef = chefDeLExecutif(conseil, chronologie.registre)?.nom ?? seance.presidence;
  const executif = titulaire(chef, elus, conseil);
  return { dossier, chronologie, elus, executif, listes: listes(dossier, chronologie) };
}

/** What the conventions of the sitting share. */
export const cadreDeConvention = ({ dossier, executif }: Cadre): CadreDeConvention => ({
  date: faitDate(dossier.seance.date),
  conseil: faitConseil(dossier.conseil),
  executif,
});

const faitAnnexe = (annexe: Annexe, rang: number): FaitAnnexe => ({
  numero: rang + 1,
  titre: annexe.titre,
  corps:
    annexe.genre === 'texte' ? casier('Annexes', annexe.partie) : casier('Conventions', annexe.convention),
});

const faitPoint = (decision: PointDeDecision, rang: number): FaitPoint =>
  decision.genre === 'texte' ? { corps: point(rang) } : {};

/** The slots of the written parts that the body has. */
export function parties({ corps }: Rapport): Pick<FaitsDeDeliberation, 'resume' | 'expose'> {
  const ids = new Set(titres(corps).flatMap(({ niveau, id }) => (niveau === 1 ? [id] : [])));
  return { ...(ids.has(RESUME) ? { resume: RESUME } : {}), ...(ids.has(EXPOSE) ? { expose: EXPOSE } : {}) };
}

function inscription({ inscription: ligne }: Rapport): Pick<FaitsDeDeliberation, 'inscription'> {
  if (!ligne) return {};
  const { libelle, exercice, prevu, operation } = ligne;
  return { inscription: { libelle, exercice, prevu: faitMontant(prevu), operation: faitMontant(operation) } };
}

/** Whether the council took the question in closed session. */
const estAHuisClos = ({ huis_clos: huisClos = [] }: Seance, question: IdQuestion): boolean =>
  huisClos.some(({ questions }) => questions.includes(question));

/** The member who reports, with an office if any; nothing where nobody does. */
export function rapporteur(
  { rapporteur: nom }: Rapport,
  elus: Elus,
): Pick<FaitsDeDeliberation, 'rapporteur'> {
  if (nom === undefined || nom === '') return {};
  const fonction = elus.get(nom)?.fonction;
  return { rapporteur: { ...faitElu(nom, elus), ...(fonction === undefined ? {} : { fonction }) } };
}

/** What makes the act enforceable, once both days are known. */
function faitExecutoire({
  depuis,
  publication,
  transmission,
}: CaractereExecutoire): Pick<FaitsDeDeliberation, 'executoire'> {
  if (depuis === undefined || publication === undefined || transmission === undefined) return {};
  return {
    executoire: {
      depuis: faitDate(depuis),
      publication: faitDate(publication),
      transmission: faitDate(transmission.date),
      ...(transmission.accuse === undefined ? {} : { accuse: transmission.accuse }),
    },
  };
}

/** What the extract of the register states for the question of `rapport`; `etat` is its place on the timeline. */
export function faitsDeDeliberation(
  commun: Cadre,
  rapport: Rapport,
  etat: EtatDeQuestion,
): FaitsDeDeliberation {
  const { dossier, chronologie, elus, executif } = commun;
  const executoire = caractereExecutoire(dossier, rapport);
  const { publication } = executoire;
  const comptes = faitComptes(commun, rapport, etat);
  const amendements = faitAmendements(rapport, etat, commun);
  return {
    conseil: faitConseil(dossier.conseil),
    seance: faitSeance(dossier, chronologie, commun.listes, rapport.question),
    executif,
    ...(rapport.deliberation === undefined ? {} : { numero: rapport.deliberation }),
    ...(publication === undefined ? {} : { publication: faitDate(publication) }),
    ...faitExecutoire(executoire),
    question: rapport.question,
    titre: rapport.titre,
    ...rapporteur(rapport, elus),
    avis: rapport.avis.map(({ instance, date, avis }) => ({ instance, date: faitDate(date), avis })),
    ...inscription(rapport),
    ...parties(rapport),
    ...faitsDInteret(commun, rapport, etat),
    ...(comptes === undefined ? {} : { comptes }),
    ...(estAHuisClos(dossier.seance, rapport.question) ? { huisClos: true } : {}),
    ...faitVisioconference(commun),
    amendements,
    amende: amendements.some(({ resultat }) => resultat?.adopte === true),
    resultat: faitResultat(etat, rapport, commun),
    points: rapport.decision.map(faitPoint),
    annexes: rapport.annexes.map(faitAnnexe),
  };
}
