import { cases } from '../cases.ts';

cases('REDA-26', [
  [
    'offers the name of the body',
    'rapports/2.md: { decision: ["rappelle le vœu du Conseil Communautaire"] }',
    [
      {
        severity: 'information',
        path: ['rapports', '2', 'decision', 0],
        written: 'Conseil Communautaire',
        reckoned: 'Conseil de Communauté',
      },
    ],
  ],
  [
    'says nothing where the body has one name',
    `conseil.yaml: { organe: { nom_des_membres: Conseil de Communauté } }
rapports/2.md: { decision: ["rappelle le vœu du Conseil Communautaire"] }`,
    [],
  ],
]);
