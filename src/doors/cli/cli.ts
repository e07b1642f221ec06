import { VERSION } from '../../app/version.ts';
import { quoted } from '../../diagnostics/foreign-text.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { finishInterrupted } from '../disk/hold-folder.ts';
import { writeCause } from '../disk/write-failure.ts';
import { tellThrown } from './defect.ts';
import { folder } from './folders.ts';
import { guarded } from './guarded.ts';
import { commandHelp, generalHelp } from './help.ts';
import { CHRONOLOGIE } from './options/chronologie.ts';
import { CONTROLER } from './options/controler.ts';
import { DOCUMENTS } from './options/documents.ts';
import { ECHEANCES } from './options/echeances.ts';
import { EXTRAIRE } from './options/extraire.ts';
import { GENERER } from './options/generer.ts';
import { IMPORTER } from './options/importer.ts';
import { NOUVELLE } from './options/nouvelle.ts';
import { NUMEROTER } from './options/numeroter.ts';
import { EXPLIQUER, REGLES } from './options/regles.ts';
import { SCHEMAS } from './options/schemas.ts';
import { SURVEILLER } from './options/surveiller.ts';
import { VERIFIER } from './options/verifier.ts';
import { type Output, outputTo } from './streams.ts';
import type { Arguments, CommandRule } from './usage.ts';
import { estFaute, readArguments, suggestion } from './usage.ts';
import type { World } from './world.ts';
import { EXIT } from './world.ts';

interface Command {
  readonly rule: CommandRule;
  /** Loaded only when the command is given. */
  readonly run: (world: World, args: Arguments) => Promise<number> | number;
}

const COMMANDS: readonly Command[] = [
  {
    rule: NOUVELLE,
    run: async (world, args) => (await import('./commands/nouvelle.ts')).nouvelle(world, args),
  },
  {
    rule: IMPORTER,
    run: async (world, args) => (await import('./commands/importer.ts')).importer(world, args),
  },
  {
    rule: GENERER,
    run: async (world, args) => (await import('./commands/generer.ts')).generer(world, args),
  },
  {
    rule: SURVEILLER,
    run: async (world, args) => (await import('./commands/surveiller.ts')).surveiller(world, args),
  },
  {
    rule: DOCUMENTS,
    run: async (world, args) => (await import('./commands/documents.ts')).documents(world, args),
  },
  {
    rule: ECHEANCES,
    run: async (world, args) => (await import('./commands/echeances.ts')).echeances(world, args),
  },
  {
    rule: NUMEROTER,
    run: async (world, args) => (await import('./commands/numeroter.ts')).numeroter(world, args),
  },
  {
    rule: VERIFIER,
    run: async (world, args) => (await import('./commands/verifier.ts')).verifier(world, args),
  },
  {
    rule: CHRONOLOGIE,
    run: async (world, args) => (await import('./commands/chronologie.ts')).chronologie(world, args),
  },
  {
    rule: CONTROLER,
    run: async (world, args) => (await import('./commands/controler.ts')).controler(world, args),
  },
  {
    rule: EXTRAIRE,
    run: async (world, args) => (await import('./commands/extraire.ts')).extraire(world, args),
  },
  {
    rule: EXPLIQUER,
    run: async (world, args) => (await import('./commands/regles.ts')).expliquer(world, args),
  },
  {
    rule: REGLES,
    run: async (world, args) => (await import('./commands/regles.ts')).regles(world, args),
  },
  {
    rule: SCHEMAS,
    run: async (world, args) => (await import('./commands/schemas.ts')).schemas(world, args),
  },
];

const HELP = ['--aide', '--help', '-h', 'aide', 'help'];

/** Runs the command line `argv` in `world`; returns the exit code. */
export async function run(argv: readonly string[], given: World): Promise<number> {
  const world = guarded(given);
  const [name, ...rest] = argv;
  const rules = COMMANDS.map(({ rule }) => rule);
  if (name === undefined || HELP.includes(name)) {
    world.out(generalHelp(rules));
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  if (name === '--version') {
    world.out(`${VERSION}\n`);
    return EXIT.done;
  }
  const command = COMMANDS.find(({ rule }) => rule.nom === name);
  if (!command) {
    const near = suggestion(
      name,
      rules.map(({ nom }) => nom),
    );
    world.err(`La commande ${quoted(name)} n'existe pas.${near} « seance --aide » donne la liste.\n`);
    return EXIT.usage;
  }
  return runCommand(command, rest, world);
}

async function runCommand(
  { rule, run: action }: Command,
  argv: readonly string[],
  world: World,
): Promise<number> {
  const args = readArguments(rule, argv);
  if (estFaute(args)) {
    world.err(`${args.join('\n')}\n« seance ${rule.nom} --aide » explique la commande.\n`);
    return EXIT.usage;
  }
  if (args.options.aide !== undefined) {
    world.out(commandHelp(rule));
    return EXIT.done;
  }
  const plain = args.options['sans-couleur'] === undefined ? world : { ...world, color: false };
  try {
    // Whatever is read of the data is read whole: a command that was interrupted there is finished first.
    finishInterrupted(folder(plain, args, 'donnees', 'data'));
    return await action(plain, args);
  } catch (error) {
    return tellThrown(world, [rule.nom, ...argv], error);
  }
}

/** Today in the local time zone. */
function today(): DateCivile {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as DateCivile;
}

const GONE =
  "Le dossier où la commande est donnée n'existe plus : placez-vous dans un autre dossier, puis relancez-la.\n";

/** The folder in which the command was given; undefined when it was deleted. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Whoever read the output had enough (`| head`): what was asked for is done. Nothing else may be lost in silence. */
const isLost = (failure: string | undefined): boolean => failure !== undefined && failure !== 'EPIPE';

/** The exit code once all that was printed is out. */
async function settled(code: number, out: Output, err: Output): Promise<number> {
  const failure = await out.failure();
  if (!isLost(failure)) return code;
  err.print(`La sortie de la commande n'a pas pu être écrite en entier : ${writeCause(failure ?? '')}.\n`);
  await err.failure();
  return code === EXIT.done ? EXIT.errors : code;
}

/** The real world: this process, its terminal, its clock. `home` is the folder of the program. */
export async function main(argv: readonly string[], home: string): Promise<number> {
  const out = outputTo(process.stdout);
  const err = outputTo(process.stderr);
  const cwd = currentFolder();
  if (cwd === undefined) {
    err.print(GONE);
    return EXIT.usage;
  }
  const code = await run(argv, {
    out: out.print,
    err: err.print,
    cwd,
    home,
    today: today(),
    clock: () => performance.now(),
    color:
      process.stderr.isTTY === true && process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    width: process.stdout.columns ?? 100,
    terminal: process.stderr.isTTY === true,
  });
  return settled(code, out, err);
}
