const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'le dossier ou le fichier est protégé en écriture',
  EPERM: 'le dossier ou le fichier est protégé en écriture, ou le fichier est ouvert dans un autre programme',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'la place qui vous est allouée sur le disque est épuisée',
  EFBIG: 'le disque est plein, ou la taille des fichiers y est limitée',
  EIO: 'le disque ne répond pas',
  EBUSY: 'le fichier est ouvert dans un autre programme',
  EISDIR: 'un dossier porte ce nom',
  ENOTDIR: 'un fichier porte le nom du dossier',
  EEXIST: 'un fichier porte le nom du dossier',
  ENOTREG: "ce nom est celui d'un appareil ou d'un tuyau, non d'un fichier",
  ENAMETOOLONG: 'le nom est trop long',
  ELOOP: "un lien y tient la place d'un dossier, et on n'écrit que dans le dossier lui-même",
};

/** The code of an error of the disk (`ENOSPC`), or an empty text. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Why the disk refused to write, by the code of its error: French, to stand after a colon. */
export const writeCause = (code: string): string => CAUSES[code] ?? (code || 'cause inconnue');

/** What prevented writing `path`, in one French sentence. */
export function writeFailure(path: string, error: unknown): string {
  return `Impossible d'écrire ${path} : ${writeCause(codeOf(error))}.`;
}

/** A file that was replaced, and that the disk would not put back when another was refused. */
export const stuckText = (path: string): string =>
  `${path} est nouveau : le disque a refusé de remettre le précédent.`;

/** What a change that failed is told as, in French sentences; `shown` gives a path as the user knows it. */
export const failureTexts = (
  { chemin, error }: { readonly chemin: string; readonly error: unknown },
  stuck: readonly string[],
  shown: (chemin: string) => string,
): readonly string[] => [writeFailure(shown(chemin), error), ...stuck.map((path) => stuckText(shown(path)))];
