import type { CommandSpec } from '../usage.ts';

/** What `seance chronologie` takes. */
export const CHRONOLOGIE: CommandSpec = {
  name: 'chronologie',
  usage: 'chronologie [SÉANCE]',
  summary: 'Montre qui est là, question après question.',
  explanation: `Une ligne par suite de questions pendant laquelle personne ne bouge : les présents, les procurations qui valent
une voix, les voix, le quorum ; puis ce qui a changé. L'ordre est celui du passage, jamais celui des numéros.`,
  arguments: ['séance'],
  options: {},
  examples: [{ line: 'seance chronologie 2024-09-26', effect: 'la séance du 26 septembre 2024' }],
};
