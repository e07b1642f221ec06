import type { Fault } from '../../diagnostics/fault.ts';
import { sortFaults } from '../../diagnostics/index.ts';
import type { DateCivile, Heure } from '../../domaine/date.ts';
import { lireIdQuestion } from '../../domaine/id-question.ts';
import type { NomElu } from '../../domaine/personne.ts';
import { registreAu } from '../../domaine/registre.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { AgendaItem, People } from '../../readers/sheets/index.ts';
import { findPerson, peopleOf, readAgenda, readCouncil } from '../../readers/sheets/index.ts';
import { templateThatPrints } from '../documents/printed-facts.ts';
import type { Folders } from '../folders.ts';
import { forbids } from '../policy/forbids.ts';
import { seancesBefore } from '../seance/other-seances.ts';
import type { GivenBytes } from './given-bytes.ts';
import type { NewSitting } from './new-sitting.ts';
import type { WordReport } from './word-reports.ts';
import { readWordReports } from './word-reports.ts';

/** What is told of a sitting to prepare. */
export interface SeanceToPrepare {
  readonly date: DateCivile;
  readonly convocation?: DateCivile;
  readonly lieu?: string;
  /** Who reports on the questions of which the agenda names nobody. */
  readonly rapporteur?: string;
  readonly agenda?: GivenBytes;
  /** Text documents that hold the reports, instead of an agenda: their deliberations are its questions. */
  readonly rapports?: readonly GivenBytes[];
  readonly ouverture?: Heure;
  readonly levee?: Heure;
  /** Who keeps the minutes, in any spelling of the name. */
  readonly secretaire?: string;
}

/** Why it can't be prepared: the council, the agenda or a report is faulty, or nobody bears a name that was given. */
export type NotPrepared =
  | { readonly lacking: 'council' | 'agenda' | 'reports'; readonly faults: readonly Fault[] }
  | { readonly lacking: 'person'; readonly sentence: string };

/** The questions of a sitting, and the reports that some have already. */
interface Questions {
  readonly items: readonly AgendaItem[];
  readonly worded?: ReadonlyMap<IdQuestion, WordReport>;
}

/** The member whom a name given for an office (« Rapporteur ») means. */
function memberNamed(
  office: string,
  text: string | undefined,
  people: People,
): NomElu | NotPrepared | undefined {
  const search = text === undefined ? undefined : findPerson(text, people);
  if (search === undefined) return undefined;
  if ('elu' in search) return search.elu.nom;
  const { message, hint } = search.problem;
  return { lacking: 'person', sentence: `${office} : ${message} ${hint}` };
}

/** Why nobody in office that day is named by `text`; undefined when somebody is, or when the register can't tell. French. */
export function unknownMember(
  { data, dataShown }: Folders,
  date: DateCivile,
  text: string,
): string | undefined {
  const { registre } = readCouncil(data, dataShown);
  const search = registre && findPerson(text, peopleOf(registre, date));
  if (search === undefined || 'elu' in search) return undefined;
  return `${search.problem.message} ${search.problem.hint}`;
}

/** The questions that text documents word, numbered in their order. */
function questionsOf(rapports: readonly GivenBytes[]): Questions | NotPrepared {
  const { reports, faults } = readWordReports(rapports);
  if (faults.length > 0) return { lacking: 'reports', faults };
  const numbered = reports.flatMap((report, rank) => {
    const question = lireIdQuestion(String(rank + 1));
    return question === undefined ? [] : [{ question, report }];
  });
  return {
    items: numbered.map(({ question, report }) => ({ question, titre: report.deliberation.titre ?? '' })),
    worded: new Map(numbered.map(({ question, report }) => [question, report])),
  };
}

/** The questions of the agenda, each with its rapporteur when one is known. */
function agendaOf({ agenda, rapports }: SeanceToPrepare, people: People): Questions | NotPrepared {
  if (rapports !== undefined && rapports.length > 0) return questionsOf(rapports);
  if (agenda === undefined) return { items: [] };
  const { items, faults } = readAgenda(agenda.shown, agenda.bytes, people);
  return faults.length > 0 ? { lacking: 'agenda', faults } : { items };
}

const isLacking = (found: unknown): found is NotPrepared =>
  typeof found === 'object' && found !== null && 'lacking' in found;

/** What is known of a sitting before it is held: from the register, the agenda and the sitting before. */
export function prepareSeance(folders: Folders, asked: SeanceToPrepare): NewSitting | NotPrepared {
  const { conseil, registre, faults } = readCouncil(folders.data, folders.dataShown);
  if (!conseil || !registre || forbids(faults)) return { lacking: 'council', faults: sortFaults(faults) };
  const people = peopleOf(registre, asked.date);
  const rapporteur = memberNamed('Rapporteur', asked.rapporteur, people);
  if (isLacking(rapporteur)) return rapporteur;
  const secretaire = memberNamed('Secrétaire', asked.secretaire, people);
  if (isLacking(secretaire)) return secretaire;
  const questions = agendaOf(asked, people);
  if (isLacking(questions)) return questions;
  const { date, convocation, lieu, ouverture, levee } = asked;
  const templates = folders.templates();
  const lieuPrecedent = seancesBefore(folders, date).at(-1)?.seance.lieu;
  const { items, worded } = questions;
  return {
    conseil,
    registre: registreAu(registre, date),
    date,
    items: rapporteur === undefined ? items : items.map((item) => ({ rapporteur, ...item })),
    ...(worded === undefined ? {} : { worded }),
    rapporteurs: typeof templates === 'string' || templateThatPrints(templates, 'rapporteur') !== undefined,
    ...(convocation === undefined ? {} : { convocation }),
    ...(lieu === undefined ? {} : { lieu }),
    ...(lieuPrecedent === undefined ? {} : { lieuPrecedent }),
    ...(ouverture === undefined ? {} : { ouverture }),
    ...(levee === undefined ? {} : { levee }),
    ...(secretaire === undefined ? {} : { secretaire }),
  };
}
