import { cases, expose } from '../cases.ts';

cases('REDA-01', [
  [
    'points at a name without its civility',
    expose('Le rapport de Paul SIMONET, lu par Mme Maud PERRIN.'),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps', 2],
        written: 'Paul SIMONET',
        reckoned: 'M. Paul SIMONET',
      },
    ],
  ],
  [
    "points at a civility that is another's",
    'rapports/2.md: { decision: ["remercie M. Maud PERRIN"] }',
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'M. Maud PERRIN',
        reckoned: 'Mme Maud PERRIN',
      },
    ],
  ],
  [
    'accepts plural civilities, titles, offices and streets',
    'rapports/2.md: { decision: ["remercie MM. Paul SIMONET (1), Luc OLIVIER et Noé QUENTIN, Monsieur le Maire Serge VALLET, le docteur Rose THOMAS, le colonel Luc OLIVIER, Dr Rose THOMAS", "inaugure la rue Camille AUBRY"] }',
    [],
  ],
  [
    'knows those who sign for the parties',
    'rapports/1.md: { decision: [remercie Yvonne ZELLER, { signature: aide }] }',
    [{ severity: 'avertissement', written: 'Yvonne ZELLER', reckoned: 'Mme Yvonne ZELLER' }],
  ],
  [
    'finds a name after an elision',
    'rapports/2.md: { decision: ["approuve l\'exposé d\'Inès GUYOT"] }',
    [{ written: 'Inès GUYOT' }],
  ],
  [
    'leaves tables, lists of names and the names of places alone',
    expose(
      '| Commission | Titulaires |\n|---|---|\n| Eau | Paul SIMONET, Inès GUYOT |',
      '- Noé QUENTIN ;\n- **Maud PERRIN**, suppléante.',
      'Ont voté contre : Luc OLIVIER (2), Rose THOMAS et Serge VALLET. La salle portera le nom de Camille AUBRY.',
    ),
    [],
  ],
  [
    'still looks at the sentences of a list, and at the civilities of a table',
    expose(
      '| Eau | Mme Paul SIMONET |\n|---|---|\n| a | b |',
      '- le rapport de Noé QUENTIN ;\n- les plans.',
      'Voici : le conseil remercie Inès GUYOT.',
    ),
    [{ written: 'Mme Paul SIMONET' }, { written: 'Noé QUENTIN' }, { written: 'Inès GUYOT' }],
  ],
]);
