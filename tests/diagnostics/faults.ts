import type { Fault, Position } from '../../src/diagnostics/fault.ts';

/** A position in one line of text: `piece` of `excerpt`, at line 41 of a file of attendance. */
export function placed(excerpt: string, piece: string, line = 41): Position {
  const column = excerpt.indexOf(piece) + 1;
  return { file: 'data/2024-09-26/presences.yaml', line, column, length: piece.length, excerpt };
}

const LIGNE = '  - { de: Marie-Jeanne BERNABEU, a: Jean-Paul MICHAUD, jusqu_a: 30 }';

/** A fault with everything that a fault can have. */
export const COMPLETE: Fault = {
  code: 'PROC-03',
  severity: 'erreur',
  path: ['presences', 'procurations', 3, 'a'],
  position: placed(LIGNE, 'Jean-Paul MICHAUD'),
  message: 'M. Jean-Paul MICHAUD porte deux procurations à la question n°12.',
  written: 'Jean-Paul MICHAUD',
  reckoned: '2 procurations en vigueur à la question n°12',
  related: [
    {
      path: ['presences', 'procurations', 1, 'a'],
      position: placed(LIGNE, 'Jean-Paul MICHAUD', 39),
      message: 'La première procuration.',
    },
    { path: ['seance', 'ordre_de_passage'], message: "L'ordre de passage." },
  ],
  hint: 'Retirer la seconde procuration, ou lui donner un autre porteur.',
  law: [
    { texte: 'CGCT', article: 'L2121-20', depuis: '1996-02-24' },
    { texte: 'loi n° 2000-321 du 12 avril 2000', jusqua: '2015-12-31' },
  ],
};

/** A warning and an information, barer. */
export const WARNING: Fault = {
  code: 'PRES-07',
  severity: 'avertissement',
  message: 'M. A part sans donner procuration.',
  position: placed('    partent: [Paul A]', 'Paul A', 9),
};

/** An information that no file stands behind. */
export const INFORMATION: Fault = {
  code: 'SEAN-09',
  severity: 'information',
  message: 'La séance a duré 3 heures et 31 minutes.',
  path: ['seance', 'levee'],
};
