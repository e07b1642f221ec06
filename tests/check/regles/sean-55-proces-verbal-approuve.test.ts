import { cases } from '../cases.ts';

const pv = (titre: string, decision: string, corps: string): string =>
  JSON.stringify({
    'rapports/2.md': {
      titre: `Approbation du procès-verbal de la séance du ${titre}`,
      decision: [`approuve le procès-verbal de la séance du ${decision}`],
      corps: `# Exposé\n\nLe procès-verbal de la séance du ${corps} est joint.\n`,
    },
  });

cases('SEAN-55', [
  [
    'sees a sitting to come',
    pv('10 août 2024', '10 août 2024', 'samedi 10 août 2024'),
    [{ severity: 'erreur', path: ['rapports', '2', 'titre'], written: '10 août 2024' }],
  ],
  [
    'sees the day of the sitting itself',
    pv('13 juin 2024', '13 juin 2024', '13 juin 2024'),
    [{ severity: 'erreur' }],
  ],
  [
    'sees the date that is not that of the others',
    pv('11 avril 2024', '11 avril 2023', 'jeudi 11 avril 2024'),
    [{ severity: 'avertissement', path: ['rapports', '2', 'decision', 0], reckoned: '11 avril 2024' }],
  ],
  [
    'doubts minutes of more than a year ago',
    pv('11 avril 2022', '11 avril 2022', '11 avril 2022'),
    [{ severity: 'avertissement', written: '11 avril 2022' }],
  ],
  [
    'sees a day on which no sitting at hand was held, a figure away from one',
    `2024-04-11/seance.yaml: { levee: 20h00 }
${pv('14 avril 2024', '14 avril 2024', '14 avril 2024').slice(1, -1).replace('"rapports/2.md":', 'rapports/2.md: ')}`,
    [{ severity: 'avertissement', written: '14 avril 2024' }],
  ],
  ['accepts a sitting that was held', pv('11 avril 2024', '11 avril 2024', 'jeudi 11 avril 2024'), []],
  [
    'leaves minutes of something else',
    'rapports/2.md: { titre: Réception des travaux, decision: ["prend acte du procès-verbal de réception du 30 juin 2024"] }',
    [],
  ],
]);
