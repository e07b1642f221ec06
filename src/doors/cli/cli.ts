import { VERSION } from '../../app/version.ts';
import { quoted } from '../../diagnostics/foreign-text.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { finishInterrupted } from '../disk/hold-folder.ts';
import { writeCause } from '../disk/write-failure.ts';
import { tellThrown } from './defect.ts';
import { fitted } from './fitted.ts';
import { folder } from './folders.ts';
import { guarded } from './guarded.ts';
import { commandHelp, generalHelp } from './help.ts';
import { ACQUITTER } from './options/acquitter.ts';
import { CHRONOLOGIE } from './options/chronologie.ts';
import { CONTROLER } from './options/controler.ts';
import { DOCUMENTS } from './options/documents.ts';
import { ECHEANCES } from './options/echeances.ts';
import { EXTRAIRE } from './options/extraire.ts';
import { GENERER } from './options/generer.ts';
import { IMPORTER } from './options/importer.ts';
import { INSTALLER } from './options/installer.ts';
import { MODELES } from './options/modeles.ts';
import { NOUVELLE } from './options/nouvelle.ts';
import { NUMEROTER } from './options/numeroter.ts';
import { EXPLIQUER, REGLES } from './options/regles.ts';
import { SCHEMAS } from './options/schemas.ts';
import { SURVEILLER } from './options/surveiller.ts';
import { VERIFIER } from './options/verifier.ts';
import { type Output, outputTo } from './streams.ts';
import type { Arguments, CommandSpec } from './usage.ts';
import { areSentences, readArguments, suggestion } from './usage.ts';
import type { World } from './world.ts';
import { EXIT } from './world.ts';

interface Command {
  readonly spec: CommandSpec;
  /** Loaded only when the command is given. */
  readonly run: (world: World, args: Arguments) => Promise<number> | number;
}

const COMMANDS: readonly Command[] = [
  {
    spec: INSTALLER,
    run: async (world, args) => (await import('./commands/installer.ts')).installer(world, args),
  },
  {
    spec: NOUVELLE,
    run: async (world, args) => (await import('./commands/nouvelle.ts')).nouvelle(world, args),
  },
  {
    spec: IMPORTER,
    run: async (world, args) => (await import('./commands/importer.ts')).importer(world, args),
  },
  {
    spec: GENERER,
    run: async (world, args) => (await import('./commands/generer.ts')).generer(world, args),
  },
  {
    spec: SURVEILLER,
    run: async (world, args) => (await import('./commands/surveiller.ts')).surveiller(world, args),
  },
  {
    spec: DOCUMENTS,
    run: async (world, args) => (await import('./commands/documents.ts')).documents(world, args),
  },
  {
    spec: ECHEANCES,
    run: async (world, args) => (await import('./commands/echeances.ts')).echeances(world, args),
  },
  {
    spec: NUMEROTER,
    run: async (world, args) => (await import('./commands/numeroter.ts')).numeroter(world, args),
  },
  {
    spec: VERIFIER,
    run: async (world, args) => (await import('./commands/verifier.ts')).verifier(world, args),
  },
  {
    spec: ACQUITTER,
    run: async (world, args) => (await import('./commands/acquitter.ts')).acquitter(world, args),
  },
  {
    spec: CHRONOLOGIE,
    run: async (world, args) => (await import('./commands/chronologie.ts')).chronologie(world, args),
  },
  {
    spec: CONTROLER,
    run: async (world, args) => (await import('./commands/controler.ts')).controler(world, args),
  },
  {
    spec: EXTRAIRE,
    run: async (world, args) => (await import('./commands/extraire.ts')).extraire(world, args),
  },
  {
    spec: MODELES,
    run: async (world, args) => (await import('./commands/modeles.ts')).modeles(world, args),
  },
  {
    spec: EXPLIQUER,
    run: async (world, args) => (await import('./commands/regles.ts')).expliquer(world, args),
  },
  {
    spec: REGLES,
    run: async (world, args) => (await import('./commands/regles.ts')).regles(world, args),
  },
  {
    spec: SCHEMAS,
    run: async (world, args) => (await import('./commands/schemas.ts')).schemas(world, args),
  },
];

const HELP = ['--aide', '--help', '-h', 'aide', 'help'];

/** Runs the command line `argv` in `world`; returns the exit code. */
export async function run(argv: readonly string[], given: World): Promise<number> {
  const world = guarded(given);
  const [name, ...rest] = argv;
  const specs = COMMANDS.map(({ spec }) => spec);
  if (name === undefined || HELP.includes(name)) {
    world.out(fitted(generalHelp(specs), world.width));
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  if (name === '--version') {
    world.out(`${VERSION}\n`);
    return EXIT.done;
  }
  const command = COMMANDS.find(({ spec }) => spec.name === name);
  if (!command) {
    const near = suggestion(
      name,
      specs.map(({ name: one }) => one),
    );
    world.err(`La commande ${quoted(name)} n'existe pas.${near} « seance --aide » donne la liste.\n`);
    return EXIT.usage;
  }
  return runCommand(command, rest, world);
}

async function runCommand(
  { spec, run: action }: Command,
  argv: readonly string[],
  world: World,
): Promise<number> {
  const args = readArguments(spec, argv);
  if (areSentences(args)) {
    world.err(`${args.join('\n')}\n« seance ${spec.name} --aide » explique la commande.\n`);
    return EXIT.usage;
  }
  if (args.options.aide !== undefined) {
    world.out(fitted(commandHelp(spec), world.width));
    return EXIT.done;
  }
  const plain = args.options['sans-couleur'] === undefined ? world : { ...world, color: false };
  try {
    // Whatever is read of the data is read whole: a command that was interrupted there is finished first.
    finishInterrupted(folder(plain, args, 'donnees', 'data'));
    return await action(plain, args);
  } catch (error) {
    return tellThrown(world, [spec.name, ...argv], error);
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
    ...(process.stdin.isTTY ? { ask: async (question) => (await import('./ask.ts')).ask(question) } : {}),
  });
  return settled(code, out, err);
}
