import { articles, cases, OBJET } from '../cases.ts';

cases('CONV-02', [
  [
    'asks for the contract',
    articles(OBJET),
    [{ severity: 'avertissement', path: ['conventions', 'aide', 'corps', 0] }],
  ],
  [
    'leaves a company alone',
    `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      forme: société coopérative
      prive: oui
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }
  corps: "# Articles\\n\\n## Objet\\n\\nSoutenir."`,
    [],
  ],
  [
    'did not apply before 2 January 2022',
    `seance.yaml: { date: 2021-12-16, convocation: { date: 2021-12-09 } }\n${articles(OBJET)}`,
    [],
  ],
]);
