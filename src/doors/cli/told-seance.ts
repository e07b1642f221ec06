import type { Folders } from '../../app/folders.ts';
import { isError } from '../../app/policy/forbids.ts';
import { checkSeance } from '../../app/seance/check-seance.ts';
import { chosenSeance, type Emptiness, type NoSeance } from '../../app/seance/chosen-seance.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { quoted } from '../../diagnostics/foreign-text.ts';
import type { Acknowledged } from '../../diagnostics/index.ts';
import { printText } from '../../diagnostics/index.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { DiskFolders } from '../disk/folders.ts';
import { foldersOf } from './folders.ts';
import type { Arguments } from './usage.ts';
import { suggestion } from './usage.ts';
import type { World } from './world.ts';
import { EXIT } from './world.ts';

/** Prints faults for people, those acknowledged apart; `informations` are counted, and not shown. */
export function printFaults(
  world: World,
  faults: readonly Fault[],
  acknowledged: readonly Acknowledged[] = [],
  informations = 0,
): void {
  world.err(printText(faults, { color: world.color, width: world.width, acknowledged, informations }));
}

/** Tells why the command can't be run as it was given; the exit code. */
export function refuse(world: World, sentence: string): number {
  world.err(`${sentence}\n`);
  return EXIT.usage;
}

/** Why there is no sitting, as the end of a sentence. */
function emptiness(why: Emptiness): string {
  switch (why.genre) {
    case 'absent':
      return "ce dossier n'existe pas.";
    case 'unreadable':
      return "ce dossier ne s'ouvre pas. Vérifier les droits d'accès.";
    case 'a-file':
      return "c'est un fichier, et non un dossier.";
    case 'sitting-itself':
      return "ce dossier contient seance.yaml lui-même. Désigner le dossier qui le contient, ou ranger ses fichiers dans un dossier nommé d'après la date de la séance.";
    case 'misnamed':
      return `le fichier ${quoted(why.place)} doit s'appeler seance.yaml.`;
    case 'bad-folder':
      return `le nom du dossier ${quoted(why.place)} ne convient pas. Le renommer avec des lettres, des chiffres, des espaces et des tirets, par exemple d'après la date de la séance.`;
    default:
      return 'un dossier par séance, avec son fichier seance.yaml.';
  }
}

const noSeance = (none: NoSeance, { dataShown }: Folders): string =>
  none.genre === 'none'
    ? `Il n'y a aucune séance dans ${dataShown} : ${emptiness(none.why)}\nPour en préparer une : seance nouvelle DATE.`
    : `Il n'y a pas de séance ${quoted(none.asked)} dans ${dataShown}.${suggestion(none.asked, none.known)}`;

/** Tells what prevented what was asked, a sentence a line; the exit code. */
export function fail(world: World, sentences: readonly string[]): number {
  world.err(`${sentences.join('\n')}\n`);
  return EXIT.errors;
}

/** A sitting that a command is to speak of. */
export interface NamedSeance {
  readonly folders: DiskFolders;
  readonly id: string;
}

/** The sitting that was asked for, else the latest; the exit code of what was told when there is none. */
export function namedSeance(
  world: World,
  args: Arguments,
  [asked]: readonly string[] = args.loose,
): NamedSeance | number {
  const folders = foldersOf(world, args);
  const chosen = chosenSeance(folders, asked);
  return 'id' in chosen ? { folders, ...chosen } : refuse(world, noSeance(chosen, folders));
}

/** A sitting that a command only speaks of: read, its errors told. */
export interface ToldSeance {
  readonly folders: DiskFolders;
  readonly dossier: Dossier;
  /** All that is wrong with it. */
  readonly faults: readonly Fault[];
}

/** The sitting that a command speaks of, once its errors were told; the exit code when there is nothing to speak of. */
export function toldSeance(world: World, args: Arguments): ToldSeance | number {
  const named = namedSeance(world, args);
  if (typeof named === 'number') return named;
  const { folders, id } = named;
  const { dossier, faults, acknowledged } = checkSeance(folders, id, world.today);
  const errors = faults.filter(isError);
  if (errors.length > 0) printFaults(world, errors, acknowledged);
  return dossier === undefined ? EXIT.errors : { folders, dossier, faults };
}
