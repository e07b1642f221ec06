import { cases, expose } from '../cases.ts';

cases('REDA-18', [
  [
    'tells each word once',
    'rapports/2.md: { decision: ["remercie l\'Etat, l\'Etat et les Etudes"] }',
    [
      { severity: 'information', path: ['rapports', '2', 'decision', 0], written: 'Etat', reckoned: 'État' },
      { severity: 'information', written: 'Etudes' },
    ],
  ],
  [
    'sees A at the head of a sentence',
    expose('A compter de juillet.'),
    [
      {
        severity: 'information',
        path: ['rapports', '2', 'corps', 2],
        written: 'A compter',
        reckoned: 'À compter',
      },
    ],
  ],
  [
    'sees a word in capitals whose accents the paper knows',
    expose('La filière SANTE, et la santé.'),
    [{ severity: 'information', written: 'SANTE', reckoned: 'SANTÉ' }],
  ],
  [
    'looks at the communes',
    'registre.yaml: { communes: [{ nom: Ecole-Valentin, membres: [Mme Camille AUBRY, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX, M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN, Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS, M. Serge VALLET] }] }',
    [{ severity: 'information', path: ['registre', 'communes', 0, 'nom'], reckoned: 'École-Valentin' }],
  ],
]);
