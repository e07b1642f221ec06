import { citation } from '../../../diagnostics/foreign-text.ts';

/** A line as it was perhaps meant, and what was slipped on it. */
export interface Candidate {
  /** Rank of the line, from 0. */
  readonly line: number;
  readonly meant: string;
  readonly message: string;
  readonly hint: string;
}

type Meant = Omit<Candidate, 'line'>;

const ALIGNED = "Aligner les lignes d'un même groupe sur la même colonne, avec des espaces.";

const afterColon = (meant: string, key: string): Meant => ({
  meant,
  message: `Il manque une espace après les deux-points de « ${citation(key)} ».`,
  hint: `Écrire « ${citation(key)}: », une espace, puis la valeur.`,
});

/** Blanks that a dash or a colon wants, or has too many of. */
function signs(text: string): readonly Meant[] {
  const found: Meant[] = [];
  const dash = /^( *-)(?=[^\s-])/u.exec(text)?.[1];
  if (dash !== undefined)
    found.push({
      meant: `${dash} ${text.slice(dash.length)}`,
      message: 'Il manque une espace après le tiret.',
      hint: 'Écrire « - » et une espace devant chaque élément de la liste.',
    });
  const wide = /^( *-) {2,}/u.exec(text);
  if (wide)
    found.push({
      meant: text.slice(0, wide[1]?.length) + text.slice((wide[1]?.length ?? 0) + 1),
      message: 'Il y a une espace de trop après le tiret.',
      hint: 'Laisser une seule espace après le tiret.',
    });
  for (const { 0: before, 1: key = '', index } of text.matchAll(
    /(?<=^ *(?:- *)?|[{,] *)([a-z_]+) ?:(?=[^\s:/])/gu,
  ))
    found.push(
      afterColon(`${text.slice(0, index)}${before.trimEnd()} ${text.slice(index + before.length)}`, key),
    );
  return found;
}

/** A text that holds a colon, in quotation marks. */
function quoted(text: string): readonly Meant[] {
  const [, head, value] = /^( *(?:- )?[a-z_]+: |^ *- )([^\s"'{[|>].*: .*)$/u.exec(text) ?? [];
  if (head === undefined || value === undefined) return [];
  return [
    {
      meant: `${head}"${value.replace(/["\\]/gu, '\\$&')}"`,
      message: "Ce texte contient « : » suivi d'une espace : il est pris pour une clé et sa valeur.",
      hint: `Mettre tout le texte entre guillemets droits : "${citation(value)}".`,
    },
  ];
}

/** A key or an item that is still a remark, while lines beneath it no longer are. */
function stillRemark(text: string): readonly Meant[] {
  const [, before = '', rest] = /^( *)#( *(?:[a-z_]+:|- ).*)$/u.exec(text) ?? [];
  if (rest === undefined) return [];
  const saying = {
    message: "Un dièse fait encore de cette ligne une remarque, alors que la suite n'en est plus une.",
    hint: "Ôter « # » (le dièse et l'espace) devant cette ligne aussi, ou le remettre devant la suite.",
  };
  // An editor puts "# " in front of a line, a hand often "#" alone.
  return [...new Set([rest.replace(/^ /u, ''), rest])].map((line) => ({ meant: before + line, ...saying }));
}

/** A line one blank too far right, or too far left. */
function shifts(text: string): readonly Meant[] {
  const indent = text.length - text.trimStart().length;
  const item = text.trimStart().startsWith('-');
  const what = item ? 'Ce tiret' : 'Cette ligne';
  const left: readonly Meant[] =
    indent === 0
      ? []
      : [
          {
            meant: text.slice(1),
            message: `${what} est décalé${item ? '' : 'e'} d'une espace de trop vers la droite.`,
            hint: ALIGNED,
          },
        ];
  const right: Meant = {
    meant: ` ${text}`,
    message: `Il manque une espace devant ${item ? 'ce tiret' : 'cette ligne'}.`,
    hint: ALIGNED,
  };
  // Files are written by steps of two: the line that leaves them is the likelier.
  return indent % 2 === 1 ? [...left, right] : [right, ...left];
}

const isOdd = ({ meant }: Meant): boolean => (meant.length - meant.trimStart().length) % 2 === 1;

/** What may have been meant on the lines of rank `ranks`, the likeliest first. */
export function candidates(lines: readonly string[], ranks: readonly number[]): readonly Candidate[] {
  const at = (make: (text: string) => readonly Meant[]): readonly Candidate[] =>
    ranks.flatMap((line) => make(lines[line] ?? '').map((meant) => ({ line, ...meant })));
  const moved = at(shifts);
  return [
    ...at(signs),
    ...at(stillRemark),
    ...moved.filter((one) => !isOdd(one)),
    ...at(quoted),
    ...moved.filter(isOdd),
  ];
}
