import type { Conseil } from '../../domaine/conseil.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { ajouteJours } from '../../domaine/date.ts';
import type { AgendaItem } from '../../readers/sheets/index.ts';
import { bodyMarkdown } from './word-markdown.ts';
import type { WordReport } from './word-reports.ts';
import { wordedFacts } from './worded-facts.ts';
import { yamlPair } from './yaml-scalar.ts';

/** What a kind of question asks for, shown beneath its facts as remarks: nothing is decided from a title. */
interface Hint {
  /** Titles of that kind. */
  readonly of: RegExp;
  readonly lines: readonly string[];
}

const VOTE: readonly string[] = [
  "Le vote : tous ont voté pour, sauf qui est nommé. Pour s'en servir, ôter « # » (le dièse et l'espace) devant les lignes utiles :",
  'scrutin:',
  '  contre: [Prénom NOM]',
  '  abstentions: [Prénom NOM]',
  '  annonce: { resultat: adopté à la majorité }',
];

const ELECTION: readonly string[] = [
  'Une élection au scrutin secret, un tour par tiret (les bulletins blancs et nuls sont comptés à part) :',
  'nature: nomination',
  'scrutin:',
  '  mode: secret',
  '  tours:',
  '    - { suffrages: [{ pour: Prénom NOM, voix: 10 }, { pour: Prénom NOM, voix: 4 }], blancs: 1, nuls: 0 }',
  '  proclame: Prénom NOM',
];

const HINTS: readonly Hint[] = [
  { of: /élection|désignation|nomination|élire/iu, lines: ELECTION },
  {
    of: /rapport (?:annuel|d'activité|sur)|communication|prend acte|information|compte rendu des décisions/iu,
    lines: [
      "Rien n'est compté quand chaque point de la décision commence par « prend acte », ou pour une communication :",
      'nature: information',
    ],
  },
  {
    of: /comptes? (?:administratif|financier|de gestion|unique)/iu,
    lines: [
      "Les comptes : le chef de l'exécutif sort (presences.yaml, « pendant »), et le conseil élit qui préside (seance.yaml, « autres_presidences ») :",
      'nature: comptes',
      ...VOTE,
    ],
  },
];

const remarks = (lines: readonly string[]): string => lines.map((line) => `# ${line}\n`).join('');

/** What the kind of a question asks for; the vote of any question, unless it is written `already`. */
const hintFor = (titre: string, already: boolean): readonly string[] => {
  const lines = HINTS.find(({ of }) => of.test(titre))?.lines ?? VOTE;
  return already ? lines.filter((line) => !VOTE.includes(line)) : lines;
};

/** What the house asks of a report before anybody writes it. */
export interface ReportFrame {
  readonly conseil: Conseil;
  readonly date: DateCivile;
  /** True when its extracts print who reports on a question. */
  readonly rapporteurs: boolean;
}

/** Inhabitants from which a note of synthesis goes with the convocation (CGCT L2121-12). */
const NOTE_FROM = 3500;

/** Whether a report of this council has a summary beside its account: smaller communes send no note. */
const isSummed = ({ collectivite: { nature, population = NOTE_FROM } }: Conseil): boolean =>
  nature !== 'commune' || population >= NOTE_FROM;

const PART = 'À compléter.';

/** Whether the text of a report is still to write: nobody decided anything in it, nor wrote its account. */
export const isToWrite = (text: string): boolean =>
  /^decision: *\[\] *$/mu.test(text) && new RegExp(`^# Exposé\\s+${PART}\\s*$`, 'mu').test(text);

/** The parts of a report that nobody wrote yet. */
const blankBody = (conseil: Conseil): string =>
  (isSummed(conseil) ? ['Résumé', 'Exposé'] : ['Exposé']).map((nom) => `# ${nom}\n\n${PART}\n`).join('\n');

const wordedBody = ({ deliberation: { expose } }: WordReport): string =>
  `# Exposé\n\n${bodyMarkdown(expose) || PART}\n`;

/** The head of a report: what its house and its question ask for. */
function headText(
  { question, titre, rapporteur }: AgendaItem,
  { conseil, date, rapporteurs }: ReportFrame,
  isVoted: boolean,
): string {
  const asked = rapporteurs || rapporteur !== undefined ? `${yamlPair('rapporteur', rapporteur)}\n` : '';
  const number = conseil.numerotation
    ? "# deliberation: le numéro de l'acte, que « seance numeroter » écrit"
    : `# deliberation: ${date.slice(0, 4)}/0001`;
  return `question: ${question}
${yamlPair('titre', titre === '' ? undefined : titre)}
${asked}${number}
# avis:
#   - { instance: ${conseil.collectivite.nature === 'commune' ? 'Commission des finances' : 'Bureau'}, date: ${ajouteJours(date, -14)}, avis: Favorable }
# interesses: [Prénom NOM]

${remarks(hintFor(titre, isVoted))}`;
}

/**
 * The text of a report: its number and title, remarks for its kind, then what a text document words already, else the
 * rest to fill.
 */
export function reportText(item: AgendaItem, frame: ReportFrame, worded?: WordReport): string {
  const decision = worded
    ? wordedFacts(worded)
    : `# Un point par tiret, du verbe au présent jusqu'au dernier mot : - approuve le programme
decision: []
`;
  const body = worded ? wordedBody(worded) : blankBody(frame.conseil);
  return `---\n${headText(item, frame, worded !== undefined)}\n${decision}---\n\n${body}`;
}
