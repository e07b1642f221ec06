import { expect } from 'vitest';
import { cases } from '../cases.ts';

const HEURES =
  'seance.yaml: { horaires: [{ question: 3, appelee: 18h50 }, { question: 4, appelee: 19h05, votee: 19h10 }, { question: 5, appelee: 19h15 }] }';

cases('PRES-21', [
  [
    'an arrival by its hour alone',
    `${HEURES}\npresences.yaml: { mouvements: [{ heure: 19h07, arrivent: [Hugo LEROUX] }] }`,
    [],
  ],
  [
    'an arrival by its hour and the same question',
    `${HEURES}\npresences.yaml: { mouvements: [{ heure: 19h07, avant: 4, arrivent: [Hugo LEROUX] }] }`,
    [],
  ],
  [
    'a departure between a vote and the next call',
    `${HEURES}\npresences.yaml: { mouvements: [{ heure: 19h12, apres: 4, partent: [Denise DELORME] }] }`,
    [],
  ],
  [
    'an hour beside a question, in a sitting that notes none',
    'presences.yaml: { mouvements: [{ heure: 19h12, apres: 4, partent: [Denise DELORME] }] }',
    [],
  ],
  [
    'an hour among questions that the hours do not part',
    `${HEURES}\npresences.yaml: { mouvements: [{ heure: 19h40, avant: 7, arrivent: [Hugo LEROUX] }] }`,
    [],
  ],
  [
    'a departure before the vote, written after the question',
    `${HEURES}\npresences.yaml: { mouvements: [{ heure: 19h06, apres: 4, partent: [Denise DELORME] }] }`,
    [
      {
        severity: 'erreur',
        written: '4',
        message: expect.stringContaining('le placent avant le vote de la question n°4'),
      },
    ],
  ],
  [
    'a vote before its call',
    'seance.yaml: { horaires: [{ question: 4, appelee: 19h05, votee: 18h55 }] }',
    [{ written: '18h55' }],
  ],
  [
    'a question called before the opening',
    'seance.yaml: { horaires: [{ question: 1, appelee: 18h00 }] }',
    [{ message: expect.stringContaining("l'ouverture de la séance (18h30)") }],
  ],
  [
    'questions called in another order than that of passage',
    'seance.yaml: { ordre_de_passage: [1, 3, 2, 4 à 8], horaires: [{ question: 2, appelee: 18h50 }, { question: 3, appelee: 18h40 }] }',
    [],
  ],
]);
