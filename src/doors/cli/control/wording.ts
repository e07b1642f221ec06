import type { ComparedLines, Side } from '../../../app/control/findings.ts';
import type { SignatureField, ValueDifference } from '../../../app/control/read-acte.ts';
import { citation, quoted } from '../../../diagnostics/foreign-text.ts';

/** Differences shown; the rest is counted. */
const MOST_SHOWN = 40;

/** A fact as it is told: a text quoted, a figure, yes or no. */
function told(value: unknown): string {
  if (value === undefined) return 'rien';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return `une liste de ${value.length}`;
  return typeof value === 'object' && value !== null ? 'un ensemble' : String(value);
}

/** The first differences, then how many are not shown. */
function capped(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_SHOWN;
  if (more <= 0) return lines;
  return [...lines.slice(0, MOST_SHOWN), `… et ${more} autre${more > 1 ? 's' : ''}`];
}

/** Facts that differ: "presents.3.nom : joint « X », aujourd'hui « Y »". */
export const factLines = (differences: readonly ValueDifference[]): readonly string[] =>
  capped(
    differences.map(
      ({ path, before, after }) => `${citation(path)} : joint ${told(before)}, aujourd'hui ${told(after)}`,
    ),
  );

const SIDES: Readonly<Record<Side, string>> = {
  joint: 'joint',
  imprime: 'imprimé',
  ecrit: 'écrit',
  'du-jour': "aujourd'hui",
};

/** Lines that differ: "ligne 12 : joint « X », imprimé « Y »". */
export function textLines({ between: [first, second], differences }: ComparedLines): readonly string[] {
  const pairs = differences.flatMap(({ line, before, after }) =>
    Array.from({ length: Math.max(before.length, after.length) }, (_, rank) => {
      const [old, now] = [before[rank], after[rank]].map((text) =>
        text === undefined ? 'rien' : quoted(text),
      );
      return `ligne ${line + Math.min(rank, before.length)} : ${SIDES[first]} ${old}, ${SIDES[second]} ${now}`;
    }),
  );
  return capped(pairs);
}

/** The line of one signature field of a file of `size` bytes. */
export function signatureLine({ name, page, signature }: SignatureField, size: number): string {
  const place = `${citation(name)} (page ${page})`;
  if (signature === undefined) return `${place} : pas encore signé`;
  const { form, day, sound, end, digest } = signature;
  const when = day === '' ? '' : `, le ${day}`;
  const after = size - end;
  const bytes = {
    juste: 'les octets couverts sont ceux qui ont été signés',
    fausse: 'LES OCTETS COUVERTS ONT CHANGÉ depuis la signature',
    inconnue: 'ne dit pas quels octets ont été signés',
  }[digest];
  const reach = sound
    ? after > 0
      ? `couvre tout ce qui précède ; ${after} octets ajoutés ensuite`
      : 'couvre tout le fichier'
    : 'NE COUVRE PAS tout ce qui la précède';
  return `${place} : signé (${citation(form)}${when}) ; ${reach} ; ${bytes}`;
}
