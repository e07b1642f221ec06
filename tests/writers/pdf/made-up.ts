/** People, places and sentences of the made-up act: every one of them is invented. */
import type { Block, Inline } from '../../../src/document/tree.ts';
import { p, strong, styled, together } from './nodes.ts';

const FIRST = [
  'Anne',
  'Bruno',
  'Claire',
  'Denis',
  'Élodie',
  'François',
  'Gaëlle',
  'Hugues',
  'Inès',
  'Jean-Noël',
  'Karine',
];
const LAST = [
  'ESSAI',
  'TÉMOIN',
  'MODÈLE',
  'FICTIF',
  'EXEMPLE',
  'SPÉCIMEN',
  'ÉCHANTILLON',
  'PROTOTYPE',
  'GABARIT',
];
const PLACES = [
  'Val-Témoin',
  'Bourg-Essai',
  'La Maquette',
  'Les Brouillons',
  'Saint-Modèle',
  'Fictif-sur-Loue',
  'Gabarit',
];

/** A made-up member, told by a rank. */
function member(rank: number): string {
  const civility = rank % 2 === 0 ? 'Mme' : 'M.';
  return `${civility}\u00a0${FIRST[(rank * 7) % FIRST.length]} ${LAST[(rank * 5) % LAST.length]}`;
}

function range(rank: number): string {
  if (rank % 9 === 4) return ` (à compter de la question n°${2 + (rank % 11)})`;
  return rank % 11 === 7 ? ` (jusqu'à la question n°${20 + (rank % 30)} incluse)` : '';
}

/** "Place : M. A, Mme B…" for `count` members, about two a place. */
export function attendance(label: string, count: number, from = 0): Block {
  const parts: (string | Inline)[] = [strong(`${label} :`), ' '];
  for (let i = 0; i < count; i += 1) {
    if (i % 2 === 0) parts.push(strong(`${PLACES[(i / 2 + from) % PLACES.length]} :`), ' ');
    parts.push(together(member(from + i)), `${range(from + i)}${i === count - 1 ? '' : ', '}`);
  }
  return styled('liste-elus', ...parts);
}

export const PROSE = [
  "La collectivité accompagne depuis plusieurs années la structuration de la filière, dont les entreprises représentent une part importante de l'emploi industriel du territoire. ",
  "Le programme d'actions présenté ci-après poursuit trois objectifs : renforcer les coopérations, accompagner l'innovation et faire connaître les savoir-faire locaux auprès des donneurs d'ordres. ",
  'Il est proposé de reconduire le partenariat pour une durée de douze mois, dans les conditions que fixe la convention annexée. ',
  "L'évaluation intermédiaire, conduite au printemps, a montré une participation régulière des adhérents et une progression sensible du nombre de projets collaboratifs accompagnés. ",
];

/** A paragraph of running text of `sentences` sentences. */
export function prose(sentences: number, from = 0): Block {
  return p(
    Array.from({ length: sentences }, (_, i) => PROSE[(from + i) % PROSE.length])
      .join('')
      .trim(),
  );
}
