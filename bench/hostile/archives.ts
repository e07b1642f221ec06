import { strToU8, zipSync } from 'fflate';
import type { Random } from '../volume/random.ts';
import { mangled, mangledBytes } from './mangle.ts';

/** The parts of an archive, as texts by path. */
type Parts = Readonly<Record<string, string>>;

/** When the archives were made, so that one seed gives the same bytes. */
const DAY = new Date(2024, 0, 1);

/** So many bytes of one letter, which deflate to a thousandth. */
const BOMB = 64_000_000;

function bombed(own: Parts, random: Random): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(own)) parts[name] = strToU8(text);
  const name = random.pick(Object.keys(parts));
  const letter = random.pick(['0', '<', ' ', 'a']).charCodeAt(0);
  parts[name] = Buffer.concat([parts[name] ?? Buffer.alloc(0), Buffer.alloc(random.below(BOMB), letter)]);
  return parts;
}

/** A ZIP of `own` parts, one of them broken most often, the archive itself sometimes; `words` are those of its XML. */
export function archive(own: Parts, random: Random, words: readonly string[]): Uint8Array {
  if (random.below(400) === 0) return zipSync(bombed(own, random), { level: 1, mtime: DAY });
  const name = random.pick(Object.keys(own));
  const broken = random.below(3) > 0 ? { [name]: mangled(own[name] ?? '', random, words) } : {};
  const many =
    random.below(50) === 0
      ? Object.fromEntries(Array.from({ length: 3000 }, (_, rank) => [`x${rank}`, '']))
      : {};
  const parts = Object.entries({ ...own, ...broken, ...many });
  const kept = random.below(20) === 0 ? parts.slice(random.below(parts.length)) : parts;
  const bytes = Object.fromEntries(kept.map(([part, text]) => [part, strToU8(text)]));
  const zip = zipSync(bytes, { level: random.below(2) === 0 ? 0 : 6, mtime: DAY });
  return random.below(2) === 0 ? zip : mangledBytes(zip, random);
}
