import { enPlages } from '../../domaine/ordre-du-jour.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Format } from '../formats.ts';
import type { Making } from './freshness.ts';
import { madeBeforeTheRegister } from './freshness.ts';
import type { Inventory } from './inventory.ts';
import type { FileRecord } from './manifest.ts';

/** The files of a question of a former sitting that only another register would change: they stay. */
export function ofFormerRegister(
  making: Making,
  { formats, isFormer }: { readonly formats: readonly Format[]; readonly isFormer?: () => boolean },
  inventory: Inventory,
): readonly FileRecord[] | undefined {
  const records = madeBeforeTheRegister(inventory, making, formats);
  return records !== undefined && isFormer?.() === true ? records : undefined;
}

/** Says that acts of a former sitting were left as they are, though today's register would change them; French. */
export function formerText(questions: readonly string[]): string {
  const [one, ...others] = questions;
  const which =
    others.length === 0
      ? `à la question n°${one}`
      : `aux questions n°${enPlages(questions as readonly IdQuestion[])}`;
  return `Le registre a changé depuis cette séance, que d'autres ont suivie : il changerait ce qui est écrit ${which}. Ces actes sont laissés tels qu'ils ont été faits. Dater au registre ce qui a changé (depuis, jusqu_au) pour que chaque séance garde le sien ; si c'est une correction, les refaire avec « --tout ».`;
}
