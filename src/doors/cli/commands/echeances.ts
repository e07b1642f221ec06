import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { AGENDA } from '../../../app/file-kinds.ts';
import { dayOfNextSeance } from '../../../app/seance/other-seances.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
import { exitCode } from '../../../diagnostics/index.ts';
import { calendrier } from '../../../domaine/calendrier.ts';
import { dateEnChiffres, dateEnLettres } from '../../../domaine/date.ts';
import type { Dossier } from '../../../domaine/dossier.ts';
import type { Echeance } from '../../../domaine/echeance.ts';
import { echeances as calculer } from '../../../domaine/echeances.ts';
import { writeFiles } from '../../disk/write-files.ts';
import { shown } from '../folders.ts';
import { fail, toldSeance } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';
import { wrapped } from '../wrapped.ts';

const INDENT = 14;

function lines(world: World, { date, quoi, pour, article }: Echeance): string {
  const day = date === undefined ? 'à dater' : dateEnChiffres(date);
  const room = Math.max(40, world.width) - INDENT;
  const text = [...wrapped(quoi, room), ...wrapped(`pour : ${pour}`, room), ...wrapped(article, room)];
  return text.map((line, rank) => `${(rank === 0 ? day : '').padEnd(INDENT)}${line}`.trimEnd()).join('\n');
}

function writeCalendar(world: World, path: string, dossier: Dossier, all: readonly Echeance[]): number {
  const { seance, conseil } = dossier;
  const titre = `${conseil.organe.nom} ${conseil.collectivite.complement}, séance du ${dateEnLettres(seance.date)}`;
  const target = resolve(world.cwd, path);
  if (!existsSync(target) && extname(target).toLowerCase() !== '.ics') {
    world.err(`Le nom ${quoted(path)} ne finit pas par « .ics » : aucun agenda ne lirait ce fichier.\n`);
    return EXIT.usage;
  }
  const bytes = calendrier({ seance: dossier.id, date: seance.date, titre, echeances: all });
  const failures = writeFiles([{ path: target, bytes, kind: AGENDA }], {
    shown: (file) => shown(world, file),
  });
  if (failures.length > 0) return fail(world, failures);
  world.out(`\nAgenda écrit dans ${shown(world, target)}.\n`);
  return EXIT.done;
}

/** Runs `seance echeances`. */
export function echeances(world: World, args: Arguments): number {
  const told = toldSeance(world, args);
  if (typeof told === 'number') return told;
  const { folders, dossier, faults } = told;
  const suivante = dayOfNextSeance(folders, dossier);
  const all = calculer(dossier, suivante === undefined ? {} : { suivante });
  world.out(`Échéances de la séance du ${dateEnLettres(dossier.seance.date)}\n\n`);
  world.out(`${all.map((une) => lines(world, une)).join('\n\n')}\n`);
  const ics = args.options.ics?.at(-1);
  const written = ics === undefined ? EXIT.done : writeCalendar(world, ics, dossier, all);
  return written === EXIT.done ? exitCode(faults) : written;
}
