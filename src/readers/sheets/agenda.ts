import { MOST_SHOWN } from '../../diagnostics/capped.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { citation } from '../../diagnostics/foreign-text.ts';
import { cleDeFichier, lireIdQuestion } from '../../domaine/id-question.ts';
import type { NomElu } from '../../domaine/personne.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import { unwantedCharacters } from '../dossier/characters.ts';
import type { CellPlace } from './sheet.ts';
import { faultInSheet } from './sheet.ts';

/** A question of the agenda, as its list writes it. */
export interface AgendaItem {
  readonly question: IdQuestion;
  readonly titre: string;
  readonly rapporteur?: NomElu;
}

/** An agenda, read; no item when anything is wrong. */
export interface AgendaRead {
  readonly items: readonly AgendaItem[];
  readonly faults: readonly Fault[];
}

/** A line of an agenda before its number is settled. */
export interface AgendaLine {
  readonly place: CellPlace;
  readonly question?: string;
  readonly titre: string;
  readonly rapporteur?: NomElu;
}

/** Questions that an agenda may have: the order of passage holds no more. */
const MAX_ITEMS = 1000;

/** Characters that a title may have. */
const LONGEST_TITLE = 600;

const fault = (place: CellPlace, message: string, hint: string): Fault =>
  faultInSheet(place, { code: 'IMPO-10', message, hint });

function titleFaults({ place, titre }: AgendaLine): readonly Fault[] {
  const [bad] = unwantedCharacters(titre, 1);
  if (bad) {
    const message = `le titre contient ${bad.nature} (${bad.name}), qu'aucun acte ne peut imprimer.`;
    return [fault(place, message, 'Retaper le titre.')];
  }
  if (titre.length <= LONGEST_TITLE && titre !== '') return [];
  return titre === ''
    ? [fault(place, 'le titre manque.', 'Écrire le titre de la question, ou retirer la ligne.')]
    : [fault(place, `le titre dépasse ${LONGEST_TITLE} caractères.`, 'Une question tient sur une ligne.')];
}

function idFaults({ place, question }: AgendaLine): readonly Fault[] {
  if (question === undefined || lireIdQuestion(question) !== undefined) return [];
  const message = `« ${citation(question)} » n'est pas le numéro d'une question.`;
  return [fault(place, message, 'Écrire par exemple 12, 6.15 ou 8/a.')];
}

/** Lines that have a number among others that have none, or the reverse: the fewer are told. */
function unevenFaults(lines: readonly AgendaLine[]): readonly Fault[] {
  const numbered = lines.filter(({ question }) => question !== undefined);
  const bare = lines.filter(({ question }) => question === undefined);
  if (numbered.length === 0 || bare.length === 0) return [];
  if (bare.length <= numbered.length) {
    const hint =
      "Écrire son numéro, ou retirer ceux des autres lignes ; une ligne qui commence par # n'est pas lue.";
    return bare.map(({ place }) =>
      fault(place, "le numéro manque, alors que d'autres lignes en ont un.", hint),
    );
  }
  return numbered.map(({ place, question = '' }) =>
    fault(
      place,
      `« ${citation(question)} » se lit comme un numéro, alors que les autres lignes n'en ont pas.`,
      'Numéroter toutes les lignes ou aucune.',
    ),
  );
}

/** Two questions of one number, or whose files would have one name. */
function repeatedFaults(lines: readonly AgendaLine[]): readonly Fault[] {
  const seen = new Map<string, AgendaLine>();
  return lines.flatMap((line) => {
    const { question, place } = line;
    const id = question === undefined ? undefined : lireIdQuestion(question);
    if (id === undefined) return [];
    const key = cleDeFichier(id);
    const before = seen.get(key);
    if (!before) seen.set(key, line);
    if (!before) return [];
    const message =
      before.question === id
        ? `la question n°${citation(id)} est déjà à la ligne ${before.place.row}.`
        : `les questions n°${citation(id)} et n°${citation(before.question ?? '')} auraient le même nom de fichier.`;
    return [fault(place, message, 'Corriger le numéro.')];
  });
}

/** Settles the numbers of `lines`, those written or those of their order; nothing is kept when anything is wrong. */
export function settledAgenda(lines: readonly AgendaLine[], found: readonly Fault[]): AgendaRead {
  const own = lines.flatMap((line) => [...titleFaults(line), ...idFaults(line)]);
  const last = lines[MAX_ITEMS];
  const tooMany = last
    ? [
        fault(
          last.place,
          `l'ordre du jour dépasse ${MAX_ITEMS} questions.`,
          "Vérifier que c'est le bon fichier.",
        ),
      ]
    : [];
  const faults = [...found, ...own, ...unevenFaults(lines), ...repeatedFaults(lines), ...tooMany];
  if (faults.length > 0) return { items: [], faults: faults.slice(0, MOST_SHOWN) };
  const items = lines.flatMap(({ question, titre, rapporteur }, rank): readonly AgendaItem[] => {
    const id = lireIdQuestion(question ?? String(rank + 1));
    return id === undefined
      ? []
      : [{ question: id, titre, ...(rapporteur === undefined ? {} : { rapporteur }) }];
  });
  return { items, faults };
}
