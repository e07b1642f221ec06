import { extname, join } from 'node:path';
import { isTaken } from './standing.ts';

/** A free name beside `chemin` for a file that someone changed by hand. */
export function nameAside(chemin: string, folder: string): string {
  const end = extname(chemin);
  const stem = chemin.slice(0, chemin.length - end.length);
  let rank = 1;
  while (isTaken(join(folder, `${stem}-modifie-${rank}${end}`))) rank += 1;
  return `${stem}-modifie-${rank}${end}`;
}
