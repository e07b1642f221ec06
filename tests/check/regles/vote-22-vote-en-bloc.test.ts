import { cases } from '../cases.ts';

const BLOC = 'seance.yaml: { votes_en_bloc: [{ questions: 1 à 3 }] }\n';
const CHEMIN = ['seance', 'votes_en_bloc', 0, 'questions'];

cases('VOTE-22', [
  [
    'lets several questions be voted at once',
    'seance.yaml: { votes_en_bloc: [{ questions: [1, 2] }, { questions: 5 à 8 }] }\npresences.yaml: { mouvements: [], procurations: [] }',
    [],
  ],
  [
    'sees that somebody came between two of them',
    `${BLOC}presences.yaml: { mouvements: [{ avant: 3, arrivent: [Hugo LEROUX] }], procurations: [] }`,
    [{ severity: 'avertissement', path: [...CHEMIN, 2] }],
  ],
  [
    'lets the interested of one of them go out for it',
    `${BLOC}presences.yaml: { mouvements: [{ pendant: [2], sortent: [Noé QUENTIN] }], procurations: [] }\nrapports/2.md: { interesses: [Noé QUENTIN] }`,
    [],
  ],
  [
    'counts as the same one who is there, then represented',
    `${BLOC}presences.yaml: { mouvements: [{ avant: 3, partent: [Hugo LEROUX] }], procurations: [{ de: Hugo LEROUX, a: Inès GUYOT }] }`,
    [],
  ],
  ['keeps accounts apart', `${BLOC}rapports/2.md: { nature: comptes }`, [{ path: [...CHEMIN, 1] }]],
  [
    'keeps apart what was withdrawn, or is only told',
    'seance.yaml: { votes_en_bloc: [{ questions: 1 à 3 }], retirees: [{ questions: [3] }] }\nrapports/2.md: { nature: information, scrutin: , decision: }',
    [{ path: [...CHEMIN, 1] }, { path: [...CHEMIN, 2] }],
  ],
  [
    'votes a question once',
    'seance.yaml: { votes_en_bloc: [{ questions: [4, 5] }, { questions: [5, 6] }] }\npresences.yaml: { mouvements: [], procurations: [] }',
    [{ path: ['seance', 'votes_en_bloc', 1, 'questions', 0] }],
  ],
]);
