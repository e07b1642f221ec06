import { cases, partie } from '../cases.ts';

cases('REDA-30', [
  [
    'offers the name of the party',
    'rapports/1.md: { decision: ["soutient l\'Atelier des Rivess", { signature: aide }] }',
    [
      {
        severity: 'avertissement',
        path: ['rapports', '1', 'decision', 0],
        written: 'Atelier des Rivess',
        reckoned: 'Atelier des Rives',
      },
    ],
  ],
  [
    'informs of another case, once a paper',
    'rapports/1.md: { decision: ["soutient l\'atelier des rives et l\'atelier des rives", { signature: aide }] }',
    [{ severity: 'information', written: 'atelier des rives' }],
  ],
  [
    'leaves other names alone',
    'rapports/1.md: { decision: ["soutient l\'Atelier des Ruisseaux", { signature: aide }] }',
    [],
  ],
  [
    'sees a word of the same root for another',
    `conventions/aide.md: { parties: [{ nom: Institut des Microtechniques, genre: masculin, prive: non, representant: { personne: Mme Yvonne ZELLER, fonction: Directrice, habilitation: ses statuts } }] }
rapports/1.md: { decision: ["soutient l'Institut des Microtechnologies", { signature: aide }] }`,
    [{ written: 'Institut des Microtechnologies' }],
  ],
  [
    'lets another party be called by its own name',
    `conventions/aide.md: { parties: [${['Chaleze', 'Chalezeule'].map((nom) => `{ nom: Commune de ${nom}, genre: feminin, prive: non, representant: { personne: Mme Yvonne ZELLER, fonction: Maire, habilitation: une délibération } }`).join(', ')}] }`,
    [],
  ],
  [
    'lets prose write the common noun of a name with a small letter',
    `${partie({ nom: 'Commune de Montreval', genre: 'feminin', forme: 'commune', prive: 'non' })}
rapports/2.md: { decision: ["loue un local à la commune de Montreval"] }`,
    [],
  ],
]);
