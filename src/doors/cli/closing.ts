import type { LeftOut } from '../../app/policy/judgement.ts';
import { type FileRecord, isDocument } from '../../app/run/manifest.ts';
import type { Outcome } from '../../app/run/run.ts';
import type { Removed } from '../../app/store.ts';
import { counted, tally } from '../../diagnostics/index.ts';
import type { DocumentState } from '../../document/tree.ts';
import { enumeration } from '../../domaine/enumeration.ts';

/** "97 ko"; a thousand bytes, as file managers count. */
export const size = (octets: number): string => `${Math.max(1, Math.round(octets / 1000))} ko`;

const sum = (records: readonly FileRecord[], of: (record: FileRecord) => number): number =>
  records.reduce((total, record) => total + of(record), 0);

/** The line of one file: its path, its pages, its size. */
export const fileLine = (shown: string, { pages, octets }: FileRecord): string =>
  `  ${shown}  (${pages === undefined ? '' : `${counted(pages, 'page')}, `}${size(octets)})\n`;

/** The line of one question of a whole sitting. */
export function questionLine(
  question: string,
  records: readonly FileRecord[],
  { rank, total }: { readonly rank: number; readonly total: number },
): string {
  const place = `${String(rank + 1).padStart(String(total).length)}/${total}`;
  const pages = sum(records, (record) => record.pages ?? 0);
  const detail = [
    counted(records.filter(isDocument).length, 'document'),
    ...(pages === 0 ? [] : [counted(pages, 'page')]),
  ];
  return `  ${place}  question n°${question} : ${detail.join(', ')}, ${size(sum(records, ({ octets }) => octets))}\n`;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1).replace('.', ',');

const documents = ({ written }: Outcome): number =>
  written.reduce((total, { records }) => total + records.filter(isDocument).length, 0);

/** Said of a sitting whose questions were all withdrawn or put off, or are reported on elsewhere. */
export const NO_ACT = "Aucune question de la séance ne donne d'acte.\n";

/** Said of documents that were made again, to the bytes of those in place. */
export const remadeText = (number: number): string =>
  number > 1
    ? `${number} documents refaits, identiques à ceux en place.\n`
    : `${number} document refait, identique à celui en place.\n`;

/** Said when no document changed: of a run that was `whole`, that all are up to date; of another, which ones are. */
function unchangedText(
  { unchanged, unchangedFiles, remadeFiles }: Outcome,
  folder: string,
  isWhole: boolean,
): string {
  if (unchanged.length === 0) return '';
  const others = unchangedFiles - remadeFiles;
  if (remadeFiles > 0) {
    const rest = others === 0 ? '' : `${counted(others, 'autre')} déjà à jour.\n`;
    return `${remadeText(remadeFiles)}${rest}`;
  }
  if (!isWhole)
    return `${counted(unchanged.length, 'question')} sans changement : ${counted(unchangedFiles, 'document')} à jour.\n`;
  const several = unchangedFiles > 1;
  const all = several ? `les ${unchangedFiles} documents` : 'le document';
  return `Rien n'a changé : ${all} de ${folder} ${several ? 'sont' : 'est'} à jour.\n`;
}

/** What a run is told by, beside what came of it. */
export interface Telling {
  readonly milliseconds: number;
  /** The folder of the acts as the user knows it. */
  readonly folder: string;
  /** Whether no question was left out, for an error or for what the disk refused. */
  readonly isWhole: boolean;
}

/** What was done, in a line or two. */
export function doneText(outcome: Outcome, { milliseconds, folder, isWhole }: Telling): string {
  const { written, unchanged } = outcome;
  const number = documents(outcome);
  if (number === 0 && written.length === 0) return unchangedText(outcome, folder, isWhole);
  const kept = unchanged.length === 0 ? '' : ` ; ${counted(unchanged.length, 'question')} sans changement`;
  const questions =
    written.length > 1 || unchanged.length > 0 ? `${counted(written.length, 'question')}, ` : '';
  if (number === 0)
    return `${counted(written.length, 'question')} dont seuls les fichiers qui accompagnent les documents ont changé${kept}.\n`;
  return `${questions}${counted(number, 'document')} ${number > 1 ? 'écrits' : 'écrit'} en ${seconds(milliseconds)} s${kept}.\n`;
}

const listed = (shown: (chemin: string) => string, records: readonly FileRecord[]): string =>
  records.map(({ chemin }) => `  ${shown(chemin)}\n`).join('');

/** Why old documents are still there after they were to be removed: someone's hand, or the disk's refusal. */
function leftText({ failure }: Removed, many: boolean): string {
  const left = many ? 'laissés en place' : 'laissé en place';
  return failure === undefined ? `${many ? 'modifiés' : 'modifié'} à la main et ${left}` : left;
}

/** Files that no question gives any more: what was done about them, or can be. */
export function staleText({ stale, purged }: Outcome, shown: (chemin: string) => string): string {
  const removed = purged?.removed ?? [];
  const gone =
    removed.length === 0
      ? ''
      : `${counted(removed.length, 'ancien document')} ${removed.length > 1 ? 'retirés' : 'retiré'} :\n${listed(shown, removed)}`;
  if (stale.length === 0) return gone;
  const many = stale.length > 1;
  const reason =
    purged === undefined ? ` (« --purger » ${many ? 'les' : 'le'} retire)` : `, ${leftText(purged, many)}`;
  return `${gone}${counted(stale.length, 'ancien document')} qu'aucune question ne donne plus${reason} :\n${listed(shown, stale)}`;
}

/** The former acts of questions that are left out, which stand all the same. */
export interface Former {
  /** Questions of which acts stand, of those asked for. */
  readonly questions: readonly string[];
  /** The folder of the acts as the user knows it. */
  readonly folder: string;
  readonly etat: DocumentState;
}

/** Most questions that are named in a sentence. */
const NAMED = 12;

const formerNoun = ({ etat }: Former): string => (etat === 'projet' ? 'projets' : 'actes');

const SINCE = "faits avec les données d'alors";

/** Said when nothing was written, for the errors that were told. */
export const NOTHING_WRITTEN = "\nAucun document n'a été écrit : corrigez d'abord les erreurs ci-dessus.\n";

/** The same, with what stands of former data. */
export const nothingText = (former: Former): string => `${NOTHING_WRITTEN}${formerText(former)}`;

/** The questions of which former acts stand, in a sentence; an empty text when there is none. */
export function formerText(former: Former): string {
  const { questions, folder } = former;
  if (questions.length === 0) return '';
  const one = questions.length === 1;
  const named =
    questions.length > NAMED
      ? `de ${questions.length} questions`
      : `${one ? 'de la question' : 'des questions'} n°${enumeration(questions)}`;
  return `Les anciens ${formerNoun(former)} ${named} sont encore dans ${folder}, ${SINCE}.\n`;
}

/** The questions left out while the rest was written, and what to do. */
export function leftOutText(left: readonly LeftOut[], former: Former): string {
  const lines = left.map(({ question, faults }) => {
    const errors = counted(tally(faults).erreur, 'erreur');
    const there = former.questions.includes(question)
      ? ` ; les anciens ${formerNoun(former)} y sont encore, ${SINCE}`
      : '';
    return `  question n°${question} : ${errors}${there}\n`;
  });
  const one = left.length === 1;
  return (
    `\n${counted(left.length, 'question')} ${one ? 'laissée' : 'laissées'} de côté, dont les actes n'ont pas été écrits :\n${lines.join('')}` +
    `Corrigez les erreurs ci-dessus, puis relancez la commande : seul ce qui a changé sera refait.\n`
  );
}

/** What the disk refused, and what is still to be done. */
export function refusedText({ refused, pending }: Outcome): string {
  if (refused.length === 0) return '';
  const rest =
    pending === 0 ? '' : `${counted(pending, 'question')} ${pending > 1 ? 'restent' : 'reste'} à faire. `;
  return `${refused.join('\n')}\n${rest}Ce qui était écrit est intact ; une fois l'obstacle levé, relancez la commande.\n`;
}
