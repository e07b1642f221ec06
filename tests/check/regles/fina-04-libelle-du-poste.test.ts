import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('FINA-04', [
  [
    'names every title of the post',
    `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Chargé de mission (étude), quantite: 1, poste: animateur, montant: 400 }
          - { libelle: Chargée de mission, quantite: 1, poste: animateur, montant: 400 }`,
    [
      {
        severity: 'information',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'lignes', 1, 'libelle'],
        written: 'Chargée de mission',
        message: expect.stringContaining('« Chargé de mission » et « Chargée de mission »'),
      },
    ],
  ],
  [
    'asks for the post of a line that bears its title',
    `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Animateur, quantite: 1, poste: animateur, montant: 400 }
          - { libelle: Animateur (bilan), quantite: 1, montant: 400 }`,
    [
      {
        severity: 'information',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'lignes', 1, 'libelle'],
        hint: 'Ajouter « poste: animateur » à cette ligne.',
      },
    ],
  ],
]);
