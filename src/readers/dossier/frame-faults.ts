import type { Fault } from '../../diagnostics/fault.ts';
import { faultAt } from './fault-at.ts';
import type { FrameProblem } from './front-matter.ts';
import type { SourceFile } from './source-file.ts';
import { linePosition } from './source-file.ts';

/** What is wrong with the frame of a Markdown file's head, as a fault. */
export function frameFault(file: SourceFile, { genre, line, language }: FrameProblem): Fault {
  const sayings = {
    absent: {
      code: 'YAML-04',
      message: "Le fichier ne commence pas par un en-tête : sa première ligne n'est pas « --- ».",
      hint: 'Écrire les données entre deux lignes « --- », puis le texte.',
    },
    unclosed: {
      code: 'YAML-04',
      message: "L'en-tête ouvert à la première ligne n'est pas fermé par une ligne « --- ».",
      hint: 'Ajouter une ligne « --- » entre les données et le texte.',
    },
    'bad-close': {
      code: 'YAML-04',
      message: "Cette ligne commence par trois tirets sans être la ligne « --- » qui ferme l'en-tête.",
      hint: 'Écrire « --- » seul sur sa ligne, ou décaler ce texte par des espaces.',
    },
    blank: {
      code: 'YAML-04',
      message: "L'en-tête contient plus de mille espaces ou lignes vides de suite.",
      hint: 'Les retirer.',
    },
    language: {
      code: 'YAML-05',
      message: `L'en-tête est annoncé dans une autre langue que YAML (« ${language ?? ''} ») ; il n'est ni lu ni exécuté.`,
      hint: 'Écrire « --- » seul à la première ligne, et les données en YAML.',
    },
  };
  return faultAt(linePosition(file, line), sayings[genre]);
}
