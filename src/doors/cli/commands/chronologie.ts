import { type Tranche, timelineOf } from '../../../app/seance/timeline.ts';
import { counted, exitCode } from '../../../diagnostics/index.ts';
import { toldSeance } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';

const COLONNES = ['Questions', 'Présents', 'Procurations', 'Voix', 'Quorum'] as const;

const LARGEURS = [13, 10, 14, 6, 14] as const;

const range = ({ debut, fin }: Tranche): string => (debut === fin ? debut : `${debut} à ${fin}`);

function cells(tranche: Tranche): readonly string[] {
  const { presents, procurations, procurationsAvecVoix, voix, quorumRequis, quorumAtteint } = tranche;
  const pouvoirs =
    procurations === procurationsAvecVoix
      ? String(procurationsAvecVoix)
      : `${procurationsAvecVoix} sur ${procurations}`;
  return [
    range(tranche),
    String(presents),
    pouvoirs,
    String(voix),
    `${quorumRequis} ${quorumAtteint ? 'atteint' : 'MANQUE'}`,
  ];
}

/** The width of each column: that of its longest cell and a gap, no less than what most sittings need. */
const widths = (rows: readonly (readonly string[])[]): readonly number[] =>
  LARGEURS.map((least, rank) => Math.max(least, ...rows.map((values) => (values[rank] ?? '').length + 2)));

const row = (values: readonly string[], all: readonly number[]): string =>
  values
    .map((value, rank) => value.padEnd(all[rank] ?? 10))
    .join('')
    .trimEnd();

/** `sign` and the names, on lines no wider than the terminal, set under the second column. */
function names(world: World, sign: string, all: readonly string[]): readonly string[] {
  const room = Math.max(40, world.width) - 6;
  const lines: string[] = [];
  let line = '';
  for (const [rank, name] of all.entries()) {
    const item = rank < all.length - 1 ? `${name}, ` : name;
    if (line.length + item.length > room && line !== '') {
      lines.push(line.trimEnd());
      line = '';
    }
    line += item;
  }
  return [...lines, line].map((text, rank) => `    ${rank === 0 ? sign : ' '} ${text}`);
}

function changes(world: World, { changement, sansVoix }: Tranche): readonly string[] {
  const { arrivent, partent, gagnent, perdent } = changement;
  return [
    ...(arrivent.length > 0 ? names(world, '+', arrivent) : []),
    ...(partent.length > 0 ? names(world, '-', partent) : []),
    ...gagnent.map((procuration) => `    + procuration ${procuration}`),
    ...perdent.map((procuration) => `    - procuration ${procuration}`),
    ...sansVoix.map((procuration) => `    ! procuration sans voix ${procuration}`),
  ];
}

/** Runs `seance chronologie`. */
export function chronologie(world: World, args: Arguments): number {
  const told = toldSeance(world, args);
  if (typeof told === 'number') return told;
  const { dossier, faults } = told;
  const { chronologie: ligne, tranches } = timelineOf(dossier);
  world.out(
    `Séance ${dossier.id} : ${counted(ligne.effectif, 'membre')} en exercice, ${counted(dossier.seance.ordre_de_passage.length, 'question')}.\n\n`,
  );
  const all = widths([COLONNES, ...tranches.map(cells)]);
  world.out(`${row(COLONNES, all)}\n`);
  for (const tranche of tranches)
    world.out(`${[row(cells(tranche), all), ...changes(world, tranche)].join('\n')}\n`);
  return exitCode(faults);
}
