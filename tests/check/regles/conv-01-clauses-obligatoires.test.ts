import { expect } from 'vitest';
import { articles, cases, OBJET } from '../cases.ts';

cases('CONV-01', [
  [
    'names each statement that no article makes',
    articles(OBJET),
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 0],
        message: expect.stringContaining('le montant de la subvention'),
        reckoned: "30 000 € pour l'exercice 2024",
      },
      { severity: 'avertissement', message: expect.stringContaining('les modalités de versement') },
      { severity: 'avertissement', message: expect.stringContaining("les conditions d'utilisation") },
    ],
  ],
  [
    'takes a clause made in other words',
    articles(
      OBJET,
      `## Versement

Une aide de [montant](#subvention) est payée à la signature.

## Emploi

Le bénéficiaire consacre cette aide au seul programme.`,
    ),
    [],
  ],
  [
    'adds what earlier sittings of the year granted',
    `2024-03-14/conventions/aide.md: { subvention: 8 000 }
conventions/aide.md:
  subvention: 18 000
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Versement

    Une aide de [montant](#subvention) est payée à la signature.`,
    [{ severity: 'avertissement', reckoned: "26 000 € pour l'exercice 2024" }],
  ],
  [
    'says nothing below the threshold',
    `conventions/aide.md:
  subvention: 23 000
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.`,
    [],
  ],
  [
    'says nothing of a public body',
    `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      prive: non
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }
  corps: "# Articles\\n\\n## Objet\\n\\nSoutenir."`,
    [],
  ],
]);
