import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundUnderCode, ToAcknowledge } from '../../../app/seance/to-acknowledge.ts';
import { foundUnderCode } from '../../../app/seance/to-acknowledge.ts';
import { acknowledgedText, entryAlone } from '../../../app/starter/acknowledgement-text.ts';
import { isUnsafeText } from '../../../app/starter/given-text.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
import type { Acquittement } from '../../../domaine/dossier.ts';
import { writeFiles } from '../../disk/write-files.ts';
import type { NamedSeance } from '../told-seance.ts';
import { fail, namedSeance, printFaults, refuse } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

/** What was asked, its texts read. */
interface Asked {
  readonly code: string;
  readonly motif: string;
  readonly par: string;
  readonly numero?: string;
}

/** A text given on the command line; a French sentence when it is missing or can't be written. */
function given(
  { options }: Arguments,
  name: 'motif' | 'par',
  lacking: string,
): { readonly text: string } | string {
  const text = options[name]?.at(-1)?.normalize('NFC').trim().replace(/\s+/gu, ' ') ?? '';
  if (text === '') return lacking;
  return isUnsafeText(text)
    ? `--${name} contient un caractère qui ne s'écrit pas, ou il est trop long.`
    : { text };
}

function readAsked(args: Arguments): Asked | string {
  const code = args.loose[0]?.toUpperCase();
  if (code === undefined) return 'Dites le code du constat : « seance acquitter PROC-04 --motif … --par … ».';
  const motif = given(args, 'motif', 'Dites pourquoi il est accepté : --motif TEXTE.');
  if (typeof motif === 'string') return motif;
  const par = given(args, 'par', "Dites qui l'accepte : --par NOM.");
  if (typeof par === 'string') return par;
  const numero = args.options.numero?.at(-1);
  return { code, motif: motif.text, par: par.text, ...(numero === undefined ? {} : { numero }) };
}

/** Those that `numero` tells, of which "tous" is all; undefined when it tells none. */
function chosen(
  all: readonly ToAcknowledge[],
  numero: string | undefined,
): readonly ToAcknowledge[] | undefined {
  if (numero === 'tous' || (numero === undefined && all.length === 1)) return all;
  const one = numero === undefined ? undefined : all[Number(numero) - 1];
  return one && [one];
}

function tellChoice(world: World, code: string, all: readonly ToAcknowledge[]): number {
  const lines = all.map(({ fault: { position, message } }, rank) => {
    const place = position ? `${position.file}:${position.line} ` : '';
    return `  ${rank + 1}. ${place}${message}`;
  });
  return fail(world, [
    `La séance a plusieurs constats ${code} : dites lequel par --numero, ou « --numero tous ».`,
    ...lines,
  ]);
}

/** Why nothing can be accepted: nothing under that code, or an error; the exit code. */
function tellNone(world: World, { code }: Asked, { errors }: FoundUnderCode): number {
  const [error] = errors;
  if (error === undefined) return fail(world, [`La séance n'a aucun constat ${quoted(code)} à accepter.`]);
  printFaults(world, errors);
  return fail(world, [`\n${code} est ici une erreur, et une erreur ne s'acquitte pas : elle se corrige.`]);
}

function write(world: World, { folders, id }: NamedSeance, entries: readonly Acquittement[]): number {
  const path = join(folders.paths.data, id, 'acquittements.yaml');
  const shown = `${folders.dataShown}/${id}/acquittements.yaml`;
  let text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  for (const entry of entries) {
    const next = acknowledgedText(text, entry);
    if (next === undefined)
      return fail(world, [
        `${shown} est écrit d'une façon qui ne permet pas d'y ajouter une ligne pour sûr. À y mettre à la main :`,
        entryAlone(entry),
      ]);
    text = next;
  }
  const failures =
    text === undefined ? [] : writeFiles([{ path, bytes: text }], { root: folders.paths.data });
  if (failures.length > 0) return fail(world, failures);
  const many = entries.length > 1;
  world.out(`${entries.length} constat${many ? 's acceptés' : ' accepté'} : ${shown}.\n`);
  return EXIT.done;
}

/** Runs `seance acquitter`. */
export function acquitter(world: World, args: Arguments): number {
  const asked = readAsked(args);
  if (typeof asked === 'string') return refuse(world, asked);
  const named = namedSeance(world, args, args.loose.slice(1));
  if (typeof named === 'number') return named;
  const found = foundUnderCode(named.folders, named.id, { today: world.today, code: asked.code });
  if (found.seance.dossier === undefined || found.seance.partial) {
    printFaults(world, found.seance.faults);
    return fail(world, ["\nRien n'est accepté : corrigez d'abord les erreurs ci-dessus."]);
  }
  if (found.toAccept.length === 0) return tellNone(world, asked, found);
  const ones = chosen(found.toAccept, asked.numero);
  if (ones === undefined) return tellChoice(world, asked.code, found.toAccept);
  const { code, motif, par } = asked;
  const entries = ones.map(({ endroit }) => ({ code, ...endroit, motif, par, le: world.today }));
  return write(world, named, entries);
}
