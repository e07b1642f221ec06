import { extname } from 'node:path/posix';

/** A name beside `chemin` for a file that someone changed by hand: the first that nothing bears. */
export function nameAside(chemin: string, isTaken: (chemin: string) => boolean): string {
  const end = extname(chemin);
  const stem = chemin.slice(0, chemin.length - end.length);
  let rank = 1;
  while (isTaken(`${stem}-modifie-${rank}${end}`)) rank += 1;
  return `${stem}-modifie-${rank}${end}`;
}

/** Said of a file that nothing tells the program's own, and that is kept under another name; French. */
export const strangerText = (chemin: string, aside: string): string =>
  `${chemin} n'est pas de ce programme, ou lui vient d'une version plus ancienne : ce fichier est gardé sous le nom ${aside}.`;

/** Said of a file that someone had changed by hand, and that is kept under another name; French. */
export const keptText = (chemin: string, aside: string): string =>
  `${chemin} avait été modifié à la main : votre version est gardée sous le nom ${aside}.`;
