import type { DecisionPoint } from '../../readers/word/index.ts';
import { plainMarkdown } from './word-markdown.ts';
import type { WordReport } from './word-reports.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** Columns at which a remark goes on below. */
const WIDTH = 108;

/** A text as lines of remark, none longer than the page of an editor. */
function remark(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line += `${line === '' ? '' : ' '}${word}`;
  }
  return [...lines, line].map((one, rank) => `#   ${rank === 0 ? '' : '  '}${one}\n`).join('');
}

/** A point: on one line, or over the lines that it announces. */
function pointText({ text, lines }: DecisionPoint): string {
  if (lines.length === 0) return `  - ${yamlScalar(plainMarkdown(text))}\n`;
  const under = lines.map((line) => `    - ${plainMarkdown(line)}\n`).join('');
  return `  - |\n    ${plainMarkdown(text)}\n${under}`;
}

const DECISION_TO_WRITE = `# Aucune décision n'a été reconnue dans le document. Un point par tiret : - approuve le programme
decision: []
`;

/** Whether nothing is voted: the council only takes note. */
const isNoted = (points: readonly DecisionPoint[]): boolean =>
  points.length > 0 &&
  points.every(({ text }) => /^(?:prend(?: bien)? acte|donne acte)(?!\p{L})/iu.test(text));

/** The vote, which no document is believed for: a blank that is told until somebody fills it. */
function voteText({ decision, vote }: WordReport['deliberation']): string {
  const told = vote.length === 0 ? '' : `# Le document disait du vote :\n${vote.map(remark).join('')}`;
  if (isNoted(decision)) return told;
  return `${told}# Qui n'est pas nommé a voté pour : ôter le dièse devant les lignes utiles. Le résultat est celui que la présidence a proclamé :
# adopté à l'unanimité, adopté à la majorité, rejeté.
scrutin:
  #contre: [Prénom NOM]
  #abstentions: [Prénom NOM]
  annonce: { resultat: }
`;
}

/** Lines kept as remarks: more of them are an annex, that the document still has. */
const MOST_LINES = 60;

/** Remarks of what was left aside, the last ones only counted. */
function asideText(aside: readonly string[]): string {
  const more = aside.length - MOST_LINES;
  const kept = aside.slice(0, MOST_LINES).map(remark).join('');
  return more > 0 ? `${kept}#   … et ${more} ${more > 1 ? 'lignes' : 'ligne'} du document encore\n` : kept;
}

const fileName = (path: string): string => path.replace(/^.*[\\/]/u, '').replace(/\s+/gu, ' ');

/** The keys of a report that a text document gives, and what it says beside them, as remarks. */
export function wordedFacts({ deliberation, origin, left }: WordReport): string {
  const { decision, apart } = deliberation;
  const points = decision.length === 0 ? DECISION_TO_WRITE : `decision:\n${decision.map(pointText).join('')}`;
  const aside = [...apart, ...left];
  const kept =
    aside.length === 0
      ? ''
      : `# Non repris de ${fileName(origin)}, car le programme l'écrit ou ne peut l'imprimer :\n${asideText(aside)}`;
  return `${voteText(deliberation)}${points}${kept}`;
}
