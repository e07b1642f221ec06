import type { Fault } from '../../diagnostics/fault.ts';
import type { AgendaLine, AgendaRead } from './agenda.ts';
import { settledAgenda } from './agenda.ts';
import { decodeOfficeText } from './decode.ts';
import type { ColumnKind, Header, Needs } from './header.ts';
import { cellsIn, findHeader, headerTest } from './header.ts';
import { lineLocator } from './locate.ts';
import type { People } from './people.ts';
import { findPerson } from './people.ts';
import { isFault, readSheet } from './read-sheet.ts';
import type { Cell, Row, Sheet } from './sheet.ts';
import { faultInSheet, faultOnSheet, textCell } from './sheet.ts';

type AgendaRole = 'question' | 'titre' | 'rapporteur';

const COLUMNS: readonly ColumnKind<AgendaRole>[] = [
  {
    role: 'rapporteur',
    label: 'le rapporteur',
    pattern: /\brapporte(?:ur|ure|use|rice)s?\b/u,
    words: ['Rapporteur'],
  },
  {
    role: 'question',
    label: 'le numéro de la question',
    pattern: /^(?:questions?|n|no|num|numeros?|ordre|points?)\b|\bnumero\b/u,
    words: ['Question', 'Numéro'],
  },
  {
    role: 'titre',
    label: 'le titre de la question',
    pattern: /^(?:titres?|objets?|intitules?|libelles?|affaires?|sujets?|designation)\b/u,
    words: ['Titre', 'Objet', 'Intitulé'],
  },
];

const NEEDS: Needs<AgendaRole> = { roles: [['titre']], example: 'question ; titre ; rapporteur' };

/** "12. Titre", "12) Titre", "12 - Titre", "Question n°12 : Titre"; the number is parted from the title by a sign. */
const NUMBERED =
  /^(?:(?:question|rapport|point)\s+)?(?:n\s?°\s*)?(\d[0-9a-z]{0,5}(?:[./-][0-9a-z]{1,4})*)(?:\s*[.):\u2013\u2014]\s+|\s+-\s+|\t+\s*)(\S.*)$/iu;

function textLine({ text }: Cell, row: number, sheet: Sheet): readonly AgendaLine[] {
  const written = text.replace(/^\s*[-•*]\s+/u, '').trim();
  if (written === '' || written.startsWith('#')) return [];
  const place = { sheet, row };
  const [, question, titre] = NUMBERED.exec(written) ?? [];
  return question !== undefined && titre !== undefined
    ? [{ place, question, titre: titre.trim().replace(/\s+/gu, ' ') }]
    : [{ place, titre: written.replace(/\s+/gu, ' ') }];
}

/** A list in plain text, a question a line; a line that begins with # is a remark. */
function readList(name: string, bytes: Uint8Array): AgendaRead {
  const { text, encoding } = decodeOfficeText(bytes);
  const written = text.split(/\r\n|\r|\n/u);
  const locate = lineLocator(name, written);
  const sheet: Sheet = { name, format: `texte en ${encoding}`, columns: 'numeros', rows: [], locate };
  const cells = written.map(textCell);
  const rank = cells.findIndex(({ excess }) => excess !== undefined);
  if (rank !== -1) return { items: [], faults: [tooLong(sheet, rank + 1, cells[rank]?.excess ?? '')] };
  const lines = cells.flatMap((cell, at) => textLine(cell, at + 1, sheet));
  return lines.length > 0 ? settledAgenda(lines, []) : { items: [], faults: [empty(name)] };
}

const tooLong = (sheet: Sheet, row: number, excess: string): Fault =>
  faultInSheet(
    { sheet, row },
    {
      code: 'IMPO-10',
      message: `la ligne ${excess}.`,
      hint: "Vérifier que c'est le bon fichier : une ligne y est le titre d'une question.",
    },
  );

const empty = (name: string): Fault =>
  faultOnSheet(name, {
    code: 'IMPO-10',
    message: 'aucune question.',
    hint: 'Écrire une question par ligne : « 12. Titre », ou « Titre ».',
  });

function tableLine(
  sheet: Sheet,
  header: Header<AgendaRole>,
  row: Row,
  people: People,
  faults: Fault[],
): AgendaLine {
  const text = (role: AgendaRole): string => cellsIn(header, row, role)[0]?.cell.text ?? '';
  const [who] = cellsIn(header, row, 'rapporteur');
  const search = who && who.cell.text !== '' ? findPerson(who.cell.text, people) : undefined;
  if (who && search && 'problem' in search) {
    faults.push(faultInSheet({ sheet, row: row.number, column: who.index }, search.problem));
  }
  const column = header.columns.find(({ role }) => role === 'titre')?.index;
  const question = text('question');
  return {
    place: { sheet, row: row.number, ...(column === undefined ? {} : { column }) },
    titre: text('titre').replace(/\s+/gu, ' '),
    ...(question === '' ? {} : { question }),
    ...(search && 'elu' in search ? { rapporteur: search.elu.nom } : {}),
  };
}

function readTable(name: string, bytes: Uint8Array, people: People): AgendaRead {
  const sheet = readSheet(name, bytes, headerTest(COLUMNS, NEEDS));
  if (isFault(sheet)) return { items: [], faults: [sheet] };
  const found = findHeader(sheet, COLUMNS, NEEDS);
  if (!('header' in found)) return { items: [], faults: found.faults };
  const faults: Fault[] = [...found.faults];
  const rows = sheet.rows.slice(found.header.rank + 1);
  const lines = rows.map((row) => tableLine(sheet, found.header, row, people, faults));
  return lines.length > 0 ? settledAgenda(lines, faults) : { items: [], faults: [empty(name)] };
}

/**
 * Reads an agenda: a list of text (`.txt`, `.md`), or a table (CSV, XLSX) whose titles are "question", "titre",
 * "rapporteur". Numbers are those written, else those of the order.
 */
export const readAgenda = (name: string, bytes: Uint8Array, people: People): AgendaRead =>
  /\.(?:txt|md)$/iu.test(name) ? readList(name, bytes) : readTable(name, bytes, people);
