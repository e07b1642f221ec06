import type { CommandRule } from '../usage.ts';

/** What `seance chronologie` takes. */
export const CHRONOLOGIE: CommandRule = {
  nom: 'chronologie',
  usage: 'chronologie [SÉANCE]',
  resume: 'Montre qui est là, question après question.',
  explication: `Une ligne par suite de questions pendant laquelle personne ne bouge : les présents, les procurations qui valent
une voix, les voix, le quorum ; puis ce qui a changé. L'ordre est celui du passage, jamais celui des numéros.`,
  arguments: ['séance'],
  options: {},
  exemples: [{ ligne: 'seance chronologie 2024-09-26', effet: 'la séance du 26 septembre 2024' }],
};
