import type { DataPath } from '../../../diagnostics/fault.ts';
import { citation } from '../../../diagnostics/foreign-text.ts';
import { nearestName } from '../../../diagnostics/nearest-name.ts';
import type { Complaint } from './kind.ts';
import { under } from './origins.ts';

/** What is said of a value, short of its place. */
export interface Sentence {
  readonly code: string;
  readonly message: string;
  readonly written?: string;
  readonly hint?: string;
}

/** "« arrivent » (élément 3)", "ce fichier": what stands at `path`, named. */
export function nameOf(path: DataPath): string {
  const rank = path.findLastIndex((step) => typeof step === 'string');
  const key = path[rank];
  if (key === undefined) return path.length === 0 ? 'ce fichier' : `élément ${Number(path[0]) + 1}`;
  const ranks = path.slice(rank + 1).map((step) => `élément ${Number(step) + 1}`);
  return ranks.length === 0
    ? `« ${citation(String(key))} »`
    : `« ${citation(String(key))} » (${ranks.join(', ')})`;
}

const capitalised = (sentence: string): string =>
  sentence.charAt(0).toLocaleUpperCase('fr') + sentence.slice(1);

/** What was read, named: a text between quotes, or the structure. */
function readingOf(value: unknown): string {
  if (value === null || value === undefined) return "rien n'est écrit";
  if (Array.isArray(value)) return 'on lit une liste';
  if (typeof value !== 'object') return `on lit « ${citation(String(value))} »`;
  const keys = Object.keys(value).slice(0, 4).map(citation).join(', ');
  return `on lit un groupe de clés (${keys})`;
}

const withExample = (expected: string, example: string | undefined): string =>
  example === undefined ? expected : `${expected}, par exemple ${example}`;

/** What to do about a value that is not what it should be. */
function hintFor({ code, expected, example, hint }: Complaint): string {
  if (hint !== undefined) return hint;
  if (code.startsWith('CARAC-')) return 'Le supprimer, et retaper au besoin le texte autour de lui.';
  if (code.startsWith('TAILLE-')) return 'Le raccourcir, ou retirer ce qui a été collé là.';
  if (expected.startsWith('une liste')) {
    return 'Mettre les éléments entre crochets, séparés par des virgules, ou chacun sur sa ligne après un tiret.';
  }
  return example === undefined
    ? 'Écrire ces clés en dessous, une par ligne, décalées de deux espaces.'
    : `Écrire par exemple : ${example}`;
}

/** A value that is not what it should be. */
export function valueSentence(path: DataPath, value: unknown, complaint: Complaint): Sentence {
  const { code, expected, example, reason } = complaint;
  const wanted = withExample(expected, example);
  if (value === null || value === undefined) {
    const message = `${capitalised(nameOf(path))} n'a pas de valeur ; on attend ${wanted}.`;
    return {
      code: 'FORME-04',
      message,
      hint: 'Écrire la valeur, ou retirer la clé si elle est facultative.',
    };
  }
  const quoted = complaint.onKey !== true && typeof value === 'string';
  const trouble = reason === undefined ? `doit être ${wanted} ; ${readingOf(value)}` : reason;
  const tail = reason !== undefined && quoted ? ` ; ${readingOf(value)}` : '';
  const sentence = {
    code,
    message: `${capitalised(nameOf(path))} ${trouble}${tail}.`,
    hint: hintFor(complaint),
  };
  return quoted ? { ...sentence, written: citation(value) } : sentence;
}

/** A key that must be there and is not. */
export function missingSentence(path: DataPath, { expected, example }: Complaint): Sentence {
  const parent = path.slice(0, -1);
  const where = parent.length === 0 ? 'dans ce fichier' : `dans ${nameOf(parent)}`;
  const wanted = withExample(expected, example);
  const key = String(path.at(-1));
  const message = `Il manque la clé « ${key} » ${where} : on attend ${wanted}.`;
  const hint = example === undefined ? `Ajouter ${key}.` : `Ajouter ${key}: ${example}`;
  return { code: 'FORME-03', message, hint };
}

/** A key that nobody knows here. */
export function unknownKeySentence(path: DataPath, known: readonly string[], group: unknown): Sentence {
  const key = String(path.at(-1));
  const near = nearestName(key, known);
  const message = `Clé inconnue : « ${citation(key)} » dans ${nameOf(path.slice(0, -1))}`;
  if (near !== undefined && under(group, near) === undefined) {
    return { code: 'FORME-02', message: `${message} ; sans doute « ${near} ».`, hint: `Écrire « ${near} ».` };
  }
  // In braces, a comma inside a text cuts it in two: what follows becomes a key without value.
  const advice =
    under(group, key) === null
      ? 'Mettre entre guillemets un texte qui contient une virgule'
      : 'Retirer cette clé';
  const hint = `${advice} ; les clés possibles sont : ${known.join(', ')}.`;
  return { code: 'FORME-02', message: `${message}.`, hint };
}
