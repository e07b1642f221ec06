import type { Fault } from '../../diagnostics/fault.ts';
import { sortFaults } from '../../diagnostics/index.ts';
import type { DateCivile } from '../../domaine/date.ts';
import type { RegistreEcrit } from '../../domaine/registre.ts';
import { registreAu } from '../../domaine/registre.ts';
import type { AgendaItem } from '../../readers/sheets/index.ts';
import { findPerson, peopleOf, readAgenda, readCouncil } from '../../readers/sheets/index.ts';
import { templateThatPrints } from '../documents/printed-facts.ts';
import type { Folders } from '../folders.ts';
import { forbids } from '../policy/forbids.ts';
import { seancesBefore } from '../seance/other-seances.ts';
import type { GivenBytes } from './given-bytes.ts';
import type { NewSitting } from './new-sitting.ts';

/** What is told of a sitting to prepare. */
export interface SeanceToPrepare {
  readonly date: DateCivile;
  readonly convocation?: DateCivile;
  readonly lieu?: string;
  /** Who reports on the questions of which the agenda names nobody. */
  readonly rapporteur?: string;
  readonly agenda?: GivenBytes;
}

/** Why it can't be prepared: the council or the agenda is faulty, or nobody bears the name of the rapporteur. */
export type NotPrepared =
  | { readonly lacking: 'council' | 'agenda'; readonly faults: readonly Fault[] }
  | { readonly lacking: 'rapporteur'; readonly sentence: string };

/** The questions of the agenda, each with its rapporteur when one is known. */
function agendaOf(
  { agenda, rapporteur, date }: SeanceToPrepare,
  registre: RegistreEcrit,
): readonly AgendaItem[] | NotPrepared {
  const people = peopleOf(registre, date);
  const search = rapporteur === undefined ? undefined : findPerson(rapporteur, people);
  if (search && 'problem' in search) {
    const { message, hint } = search.problem;
    return { lacking: 'rapporteur', sentence: `Rapporteur : ${message} ${hint}` };
  }
  if (agenda === undefined) return [];
  const { items, faults } = readAgenda(agenda.shown, agenda.bytes, people);
  if (faults.length > 0) return { lacking: 'agenda', faults };
  return search ? items.map((item) => ({ rapporteur: search.elu.nom, ...item })) : items;
}

/** What is known of a sitting before it is held: from the register, the agenda and the sitting before. */
export function prepareSeance(folders: Folders, asked: SeanceToPrepare): NewSitting | NotPrepared {
  const { conseil, registre, faults } = readCouncil(folders.data, folders.dataShown);
  if (!conseil || !registre || forbids(faults)) return { lacking: 'council', faults: sortFaults(faults) };
  const items = agendaOf(asked, registre);
  if ('lacking' in items) return items;
  const { date, convocation, lieu } = asked;
  const templates = folders.templates();
  const lieuPrecedent = seancesBefore(folders, date).at(-1)?.seance.lieu;
  return {
    conseil,
    registre: registreAu(registre, date),
    date,
    items,
    rapporteurs: typeof templates === 'string' || templateThatPrints(templates, 'rapporteur') !== undefined,
    ...(convocation === undefined ? {} : { convocation }),
    ...(lieu === undefined ? {} : { lieu }),
    ...(lieuPrecedent === undefined ? {} : { lieuPrecedent }),
  };
}
