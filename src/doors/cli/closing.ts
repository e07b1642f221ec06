import type { LeftOut } from '../../app/policy/judgement.ts';
import { type FileRecord, isDocument } from '../../app/run/manifest.ts';
import type { Outcome } from '../../app/run/run.ts';
import { tally } from '../../diagnostics/index.ts';

/** "3 documents", "1 document", "0 document", "2 anciens documents". */
export const counted = (number: number, noun: string): string =>
  `${number} ${number > 1 ? noun.replaceAll(/(?= |$)/gu, 's') : noun}`;

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

/** What was done in so many milliseconds, in a line or two. */
export function doneText(outcome: Outcome, milliseconds: number, folder: string): string {
  const { written, unchanged, unchangedFiles } = outcome;
  const number = documents(outcome);
  if (number === 0) {
    if (unchanged.length === 0) return '';
    const several = unchangedFiles > 1;
    const all = `${several ? 'les ' : 'le '}${several ? `${unchangedFiles} documents` : 'document'}`;
    return `Rien n'a changé : ${all} de ${folder} ${several ? 'sont' : 'est'} à jour.\n`;
  }
  const kept = unchanged.length === 0 ? '' : ` ; ${counted(unchanged.length, 'question')} sans changement`;
  const questions =
    written.length > 1 || unchanged.length > 0 ? `${counted(written.length, 'question')}, ` : '';
  return `${questions}${counted(number, 'document')} ${number > 1 ? 'écrits' : 'écrit'} en ${seconds(milliseconds)} s${kept}.\n`;
}

const listed = (shown: (chemin: string) => string, records: readonly FileRecord[]): string =>
  records.map(({ chemin }) => `  ${shown(chemin)}\n`).join('');

/** Files that no question gives any more: what was done about them, or can be. */
export function staleText({ stale, purged }: Outcome, shown: (chemin: string) => string): string {
  const removed = purged?.removed ?? [];
  const gone =
    removed.length === 0
      ? ''
      : `${counted(removed.length, 'ancien document')} ${removed.length > 1 ? 'retirés' : 'retiré'} :\n${listed(shown, removed)}`;
  if (stale.length === 0) return gone;
  const reason =
    purged === undefined
      ? "qu'aucune question ne donne plus (« --purger » les retire)"
      : "qu'aucune question ne donne plus, modifiés à la main et laissés en place";
  return `${gone}${counted(stale.length, 'ancien document')} ${reason} :\n${listed(shown, stale)}`;
}

/** The questions left out, and what to do; `others` tells whether the rest was written. */
export function leftOutText(left: readonly LeftOut[], others: boolean): string {
  if (!others) return "\nAucun document n'a été écrit : corrigez d'abord les erreurs ci-dessus.\n";
  const lines = left.map(({ question, faults }) => {
    const errors = tally(faults).erreur;
    return `  question n°${question} : ${counted(errors, 'erreur')}\n`;
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
