import { VERSION } from '../../app/version.ts';
import { codeOf } from '../disk/write-failure.ts';
import type { World } from './world.ts';
import { EXIT } from './world.ts';

/** Whether the system refused something: a file, a folder, memory. Its own defects bear such codes too: those of Node. */
const isOfSystem = (error: unknown): error is Error & { readonly path?: unknown } =>
  /^E[A-Z]+$/u.test(codeOf(error)) && error instanceof Error && 'syscall' in error;

/** What the system refused that no command had foreseen. */
function refusedBySystem(error: Error & { readonly path?: unknown }): string {
  const what = typeof error.path === 'string' ? ` (${error.path})` : '';
  return (
    `L'ordinateur a refusé une opération${what} : ${codeOf(error)}.\n` +
    'Vérifiez que les dossiers existent toujours, que vous y avez accès et que le disque a de la place, puis relancez la commande.\n'
  );
}

/** What a secretary reads first of a defect, then what those who mend it need. */
function defectText(argv: readonly string[], error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    "Défaut du programme : la commande s'est arrêtée en route. Vous n'y êtes pour rien, et corriger vos données n'est pas nécessaire.\n" +
    'Envoyez à la personne qui vous a fourni le programme le texte qui suit, en entier, et une copie de vos dossiers data et templates.\n' +
    '\n--- à transmettre ---\n' +
    `seance ${VERSION}, Node ${process.versions.node}, ${process.platform}\n` +
    `commande : seance ${argv.join(' ')}\n` +
    `${detail}\n`
  );
}

/** Tells of what a command threw; returns the exit code. */
export function tellThrown(world: World, argv: readonly string[], error: unknown): number {
  if (isOfSystem(error)) {
    world.err(refusedBySystem(error));
    return EXIT.errors;
  }
  world.err(defectText(argv, error));
  return EXIT.bug;
}
