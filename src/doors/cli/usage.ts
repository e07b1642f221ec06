import { parseArgs } from 'node:util';
import { quoted } from '../../diagnostics/foreign-text.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';

/** An option that a command takes. */
export interface OptionRule {
  readonly genre: 'valeur' | 'valeurs' | 'drapeau';
  /** What stands for the value in the help: `DIR`. */
  readonly valeur?: string;
  readonly aide: string;
}

/** What a command takes, and its help. */
export interface CommandRule {
  readonly nom: string;
  /** How it is called: `generer [séance]`. */
  readonly usage: string;
  readonly resume: string;
  readonly explication: string;
  /** Names of the arguments that may stand without option, for the messages. */
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, OptionRule>>;
  readonly exemples: readonly { readonly ligne: string; readonly effet: string }[];
}

/** Arguments read: what stood alone, and the options. */
export interface Arguments {
  readonly libres: readonly string[];
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** Options that every command takes. */
export const COMMUNES: Readonly<Record<string, OptionRule>> = {
  donnees: { genre: 'valeur', valeur: 'DIR', aide: 'Dossier des données (par défaut : data).' },
  modeles: {
    genre: 'valeur',
    valeur: 'DIR',
    aide: 'Dossier des modèles (par défaut : templates, ou ceux du programme).',
  },
  'sans-couleur': { genre: 'drapeau', aide: "N'imprime aucune couleur." },
  aide: { genre: 'drapeau', aide: 'Affiche cette aide.' },
};

/** " Vouliez-vous dire « x » ?", or nothing when no known name is near. */
export function suggestion(nom: string, connus: readonly string[]): string {
  const proche = nearestName(nom, connus);
  return proche === undefined ? '' : ` Vouliez-vous dire ${quoted(proche)} ?`;
}

const inconnue = (
  nom: string,
  commande: CommandRule,
  options: Readonly<Record<string, OptionRule>>,
): string =>
  `La commande « ${commande.nom} » n'a pas d'option ${quoted(`--${nom}`)}.${suggestion(nom, Object.keys(options))}`;

/** Reads one option; a sentence when it can't be. */
function readOption(
  token: { readonly name: string; readonly value: string | undefined },
  commande: CommandRule,
  options: Readonly<Record<string, OptionRule>>,
  lues: Map<string, string[]>,
): string | undefined {
  const regle = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  if (!regle) return inconnue(token.name, commande, options);
  if (regle.genre === 'drapeau') {
    if (token.value !== undefined) return `L'option « --${token.name} » ne prend pas de valeur.`;
    lues.set(token.name, ['oui']);
    return undefined;
  }
  if (token.value === undefined || token.value === '') {
    return `L'option « --${token.name} » attend une valeur : --${token.name} ${regle.valeur ?? 'VALEUR'}.`;
  }
  const valeurs = regle.genre === 'valeurs' ? (lues.get(token.name) ?? []) : [];
  lues.set(token.name, [...valeurs, token.value]);
  return undefined;
}

/** Reads the arguments of a command; French sentences instead when they don't fit it. */
export function readArguments(commande: CommandRule, argv: readonly string[]): Arguments | readonly string[] {
  const options = { ...commande.options, ...COMMUNES };
  const regles = Object.fromEntries(
    Object.entries(options).map(([nom, { genre }]) => [
      nom,
      { type: genre === 'drapeau' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...regles, help: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const libres: string[] = [];
  const lues = new Map<string, string[]>();
  const fautes: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') libres.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.name === 'help' || token.rawName === '-h' ? 'aide' : token.name;
    const faute = readOption({ name, value: token.value }, commande, options, lues);
    if (faute !== undefined) fautes.push(faute);
  }
  const enTrop = libres.slice(commande.arguments.length);
  if (enTrop.length > 0)
    fautes.push(`La commande « ${commande.nom} » ne sait que faire de ${quoted(enTrop.join(' '))}.`);
  return fautes.length > 0 ? fautes : { libres, options: Object.fromEntries(lues) };
}

/** Whether reading gave sentences rather than arguments. */
export const estFaute = (lus: Arguments | readonly string[]): lus is readonly string[] => Array.isArray(lus);
