import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { drawn, randomFrom, seedOf } from '../../../bench/mutations/random.ts';
import { visible } from '../../../src/diagnostics/foreign-text.ts';
import { feuilleDeReference } from '../../starter/feuille-de-reference.ts';
import { csvOf, xlsxOf } from '../../starter/tables.ts';
import { documents, dossierDeTravail, lance, rangeTout } from '../monde.ts';
import type { Council } from './councils.ts';
import { COUNCILS, EVENTFUL, IN_VILLAGE, OWN_TEMPLATES, PUBLISHED } from './councils.ts';
import { askEverything, withSlip } from './in-memory.ts';
import { type Desk, deskOf } from './on-disk.ts';
import type { Slip } from './slips.ts';
import { bytesSlip, fileSlips, firstSlips, otherSlips } from './slips.ts';

/*
 * A slip of the hand is never a defect of the program. On push, slips are drawn, the same every time; `npm run
 * test:lapsus` makes those of every line, and gives every command many more.
 */
declare module 'vitest' {
  interface ProvidedContext {
    /** Where every slip is made: which of so many pieces of them. */
    readonly everySlip: { readonly part: number; readonly parts: number } | undefined;
  }
}

const PIECE = inject('everySlip');
const EVERY = PIECE !== undefined;

/** Those of the piece that is asked for: every so many, so that all pieces are alike. */
const ofPiece = <T>(slips: readonly T[]): readonly T[] =>
  PIECE === undefined ? slips : slips.filter((_, rank) => rank % PIECE.parts === PIECE.part - 1);

/** The files in which slips are made: those of the templates where the council has its own, else those of its data. */
const targets = ({ name, files }: Council): readonly (readonly [string, string])[] =>
  Object.entries(files).filter(([path]) =>
    path.startsWith(name === OWN_TEMPLATES.name ? 'templates/' : 'data/'),
  );

type Kind = (file: string, text: string) => readonly Slip[];

/** The slips of each council, listed once. */
const listed = new Map<string, readonly Slip[]>();

function slipsOf(council: Council, kind: Kind): readonly Slip[] {
  const key = `${council.name} ${kind.name}`;
  const slips = listed.get(key) ?? targets(council).flatMap(([file, text]) => kind(file, text));
  listed.set(key, slips);
  return slips;
}

/** Some slips of a council, always the same. */
const some = (council: Council, kind: Kind, count: number): readonly Slip[] =>
  drawn(slipsOf(council, kind), count, randomFrom(seedOf(`${council.name} ${kind.name}`, 1)));

/** What a defect is told by: the slip and the beginning of its trace. */
const told = ({ file, name }: Slip, what: string, trace: string): string =>
  `${file}, ${visible(name)}: ${what}: ${trace.split('\n').slice(0, 4).join(' | ')}`;

async function defects(council: Council, slips: readonly Slip[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const slip of slips) {
    try {
      await askEverything(withSlip(council, slip), council.seance);
    } catch (error) {
      found.push(
        told(slip, 'in memory', error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
    }
  }
  return found;
}

describe('all that is read, judged, told, reckoned and composed', () => {
  it.each([
    ['each line deleted, broken, renamed', firstSlips, 2],
    ['each line changed in thirty other ways', otherSlips, 2],
    ['each file another thing altogether', fileSlips, 1],
  ] as const)(
    '%s',
    async (_, kind, onPush) => {
      for (const council of COUNCILS) {
        const all = EVERY && kind !== otherSlips;
        const slips = ofPiece(some(council, kind, all ? Number.POSITIVE_INFINITY : EVERY ? 2000 : onPush));
        expect(await defects(council, slips)).toEqual([]);
        if (EVERY) console.log(`${council.name}: ${slips.length} slips`);
      }
    },
    3_600_000,
  );
});

/** The files that commands are given: an attendance sheet, an agenda, an act. */
const GIVEN: Record<string, string | Uint8Array> = {
  'feuille.csv': csvOf(feuilleDeReference()),
  'feuille.xlsx': xlsxOf(feuilleDeReference()),
  'odj.csv': csvOf([
    ['Question', 'Titre'],
    ['1', 'Budget'],
    ['2', 'Voirie'],
  ]),
};

const COMMANDS: readonly (readonly string[])[] = [
  ['verifier'],
  ['verifier', '--format', 'json'],
  ['verifier', '--format', 'sarif'],
  ['chronologie'],
  ['echeances', '--ics', 'agenda.ics'],
  ['numeroter'],
  ['numeroter', '--ecrire'],
  ['generer', '--format', 'docx'],
  ['generer', '--projet'],
  ['surveiller', '--projet', '--format', 'docx'],
  ['documents', '--document', 'pv,feuille', '--format', 'pdf'],
  ['documents', '--projet', '--format', 'docx'],
  ['importer', 'presences', 'feuille.csv', '--remplacer'],
  ['importer', 'presences', 'feuille.xlsx'],
  ['nouvelle', '2025-01-30', '--ordre-du-jour', 'odj.csv', '--rapporteur', 'Anne VIGNOT'],
  ['controler', 'acte.pdf', '--format', 'json'],
  ['extraire', 'acte.pdf'],
];

/** What no output may hold: a trace of the engine, a defect. */
const DEFECT = /Défaut du programme|La règle \S+ \(.*\) n'a pas pu être contrôlée|\n\s+at .+:\d+/u;

describe('every command', () => {
  const desks = new Map<Council, Desk>();
  beforeAll(async () => {
    const travail = dossierDeTravail();
    await lance(travail, ['generer', '--format', 'pdf']);
    const [acte = ''] = documents(travail);
    GIVEN['acte.pdf'] = readFileSync(`${travail}/${acte}`);
    for (const council of COUNCILS) desks.set(council, deskOf(council, GIVEN));
  });
  afterAll(() => {
    for (const desk of desks.values()) desk.remove();
    rangeTout();
  });

  /** What a command does with some slips of a council that is not a defect of the data. */
  async function failures(council: Council, argv: readonly string[], slips: readonly Slip[]) {
    const found: string[] = [];
    for (const slip of slips) {
      const { code, out, err } = (await desks.get(council)?.give(slip, argv)) ?? {
        code: 9,
        out: '',
        err: '',
      };
      if (code > 2 || DEFECT.test(out + err)) found.push(told(slip, `exit ${code}`, err));
      if (code > 0 && out + err === '') found.push(told(slip, `exit ${code}`, 'nothing is said'));
    }
    return found;
  }

  const kinds: readonly Kind[] = [firstSlips, otherSlips, fileSlips];

  /** On push, one of the councils, in turns. */
  const councilsOf = (rank: number): readonly Council[] =>
    EVERY ? COUNCILS : COUNCILS.filter((_, council) => council === rank % COUNCILS.length);

  it.each(COMMANDS.map((argv, rank) => [argv.join(' '), argv, rank] as const))(
    '%s',
    async (line, argv, rank) => {
      let made = 0;
      for (const council of councilsOf(rank)) {
        const all = kinds.flatMap((kind) => some(council, kind, EVERY ? 20 : 8));
        const slips = ofPiece(drawn(all, EVERY ? 30 : 1, randomFrom(seedOf(`${line} ${council.name}`, 2))));
        made += slips.length;
        expect(await failures(council, argv, slips)).toEqual([]);
      }
      if (EVERY) console.log(`${line}: ${made} slips`);
    },
    3_600_000,
  );

  /** What a command is given, broken: each sheet in each line, the act in its bytes. */
  it.each([
    ['importer presences', 'feuille.csv', ['importer', 'presences', 'feuille.csv']],
    ['importer presences, a workbook', 'feuille.xlsx', ['importer', 'presences', 'feuille.xlsx']],
    ['nouvelle', 'odj.csv', ['nouvelle', '2025-01-30', '--ordre-du-jour', 'odj.csv']],
    ['controler', 'acte.pdf', ['controler', 'acte.pdf']],
    ['extraire', 'acte.pdf', ['extraire', 'acte.pdf']],
  ] as const)(
    '%s, given a broken file',
    async (_, file, argv) => {
      const content = GIVEN[file] ?? '';
      const ofBytes = Array.from({ length: 400 }, (_each, rank) =>
        bytesSlip(file, Buffer.from(content), rank),
      );
      const ofText = typeof content === 'string' ? kinds.flatMap((kind) => kind(file, content)) : [];
      const all = [...fileSlips(file, String(content).slice(0, 2000)), ...ofBytes, ...ofText];
      const slips = ofPiece(drawn(all, EVERY ? 150 : 3, randomFrom(seedOf(argv.join(' '), 3))));
      expect(await failures(PUBLISHED, argv, slips)).toEqual([]);
    },
    3_600_000,
  );
});

it('is tried on councils that are unlike', () => {
  expect(COUNCILS).toEqual([PUBLISHED, EVENTFUL, IN_VILLAGE, OWN_TEMPLATES]);
  expect(slipsOf(PUBLISHED, firstSlips).length).toBeGreaterThan(1500);
});
