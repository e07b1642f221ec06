import { cases } from '../cases.ts';

cases('REDA-03', [
  [
    'sees accents lost and letters amiss',
    `registre.yaml: { communes: [{ nom: Chalèze, membres: [Mme Camille AUBRY, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX, M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER] }, { nom: Marchaux-Chaudefontaine, membres: [Mme Maud PERRIN, M. Noé QUENTIN, Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS, M. Serge VALLET] }] }
rapports/2.md: { decision: ["aide Chaleze", "aide Marchaux-Chaufontaine"] }`,
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'Chaleze',
        reckoned: 'Chalèze',
      },
      { severity: 'avertissement', written: 'Marchaux-Chaufontaine', reckoned: 'Marchaux-Chaudefontaine' },
    ],
  ],
  [
    'compares short names only after the words that announce a commune',
    'rapports/2.md: { decision: ["réunit les maires de Polligny", "invite Polygny"] }',
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'Polligny',
        reckoned: 'Poligny',
      },
    ],
  ],
  [
    'leaves the case of small words alone',
    `registre.yaml: { communes: [{ nom: Arbois-Les-Bains, membres: [Mme Camille AUBRY, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX, M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN, Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS, M. Serge VALLET] }] }
rapports/2.md: { decision: ["aide Arbois-les-Bains"] }`,
    [],
  ],
]);
