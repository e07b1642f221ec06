import { parseArgs } from 'node:util';
import { quoted } from '../../diagnostics/foreign-text.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';

/** An option that a command takes. */
export interface OptionSpec {
  readonly kind: 'value' | 'values' | 'flag';
  /** What stands for the value in the help: `DIR`. */
  readonly value?: string;
  readonly help: string;
}

/** What a command takes, and its help. */
export interface CommandSpec {
  readonly name: string;
  /** How it is called: `generer [séance]`. */
  readonly usage: string;
  readonly summary: string;
  readonly explanation: string;
  /** Names of the arguments that may stand without option, for the messages. */
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly { readonly line: string; readonly effect: string }[];
}

/** Arguments read: what stood alone, and the options. */
export interface Arguments {
  readonly loose: readonly string[];
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** Options that every command takes. */
export const EVERYWHERE: Readonly<Record<string, OptionSpec>> = {
  donnees: { kind: 'value', value: 'DIR', help: 'Dossier des données (par défaut : data).' },
  modeles: {
    kind: 'value',
    value: 'DIR',
    help: 'Dossier des modèles (par défaut : templates, à côté des données).',
  },
  'sans-couleur': { kind: 'flag', help: "N'imprime aucune couleur." },
  aide: { kind: 'flag', help: 'Affiche cette aide.' },
};

/** " Vouliez-vous dire « x » ?", or nothing when no known name is near. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near === undefined ? '' : ` Vouliez-vous dire ${quoted(near)} ?`;
}

const unknownOption = (
  name: string,
  command: CommandSpec,
  options: Readonly<Record<string, OptionSpec>>,
): string =>
  `La commande « ${command.name} » n'a pas d'option ${quoted(`--${name}`)}.${suggestion(name, Object.keys(options))}`;

/** Reads one option; a sentence when it can't be. */
function readOption(
  token: { readonly name: string; readonly value: string | undefined },
  command: CommandSpec,
  options: Readonly<Record<string, OptionSpec>>,
  read: Map<string, string[]>,
): string | undefined {
  const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  if (!spec) return unknownOption(token.name, command, options);
  if (spec.kind === 'flag') {
    if (token.value !== undefined) return `L'option « --${token.name} » ne prend pas de valeur.`;
    read.set(token.name, ['oui']);
    return undefined;
  }
  if (token.value === undefined || token.value === '') {
    return `L'option « --${token.name} » attend une valeur : --${token.name} ${spec.value ?? 'VALEUR'}.`;
  }
  const values = spec.kind === 'values' ? (read.get(token.name) ?? []) : [];
  read.set(token.name, [...values, token.value]);
  return undefined;
}

/** Reads the arguments of a command; French sentences instead when they don't fit it. */
export function readArguments(command: CommandSpec, argv: readonly string[]): Arguments | readonly string[] {
  const options = { ...command.options, ...EVERYWHERE };
  const types = Object.fromEntries(
    Object.entries(options).map(([name, { kind }]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...types, help: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const loose: string[] = [];
  const read = new Map<string, string[]>();
  const sentences: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') loose.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.name === 'help' || token.rawName === '-h' ? 'aide' : token.name;
    const sentence = readOption({ name, value: token.value }, command, options, read);
    if (sentence !== undefined) sentences.push(sentence);
  }
  const extra = loose.slice(command.arguments.length);
  if (extra.length > 0)
    sentences.push(`La commande « ${command.name} » ne sait que faire de ${quoted(extra.join(' '))}.`);
  return sentences.length > 0 ? sentences : { loose, options: Object.fromEntries(read) };
}

/** Whether reading gave sentences rather than arguments. */
export const areSentences = (read: Arguments | readonly string[]): read is readonly string[] =>
  Array.isArray(read);
