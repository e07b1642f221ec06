import { cases } from '../cases.ts';

const rapport = (decision: readonly string[], texte: string): string =>
  `rapports/2.md: { decision: ${JSON.stringify(decision)}, corps: ${JSON.stringify(`# Exposé\n\n${texte}\n`)} }`;

cases('RAPP-42', [
  [
    'adds the posts that are created',
    rapport(
      ['crée deux emplois permanents de jardinier'],
      "L'effectif du service est porté de 14 à 17 agents.",
    ),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps', 2],
        written: 'porté de 14 à 17 agents',
        reckoned: '16',
      },
    ],
  ],
  [
    'takes away those that are suppressed',
    rapport(
      ['supprime un poste de secrétaire', 'modifie le tableau des effectifs'],
      'Le service passe ainsi de cinq à trois postes.',
    ),
    [{ written: 'passe ainsi de cinq à trois postes', reckoned: '4' }],
  ],
  [
    'lets right numbers be',
    rapport(
      ['crée trois emplois permanents', 'supprime un emploi de cuisinier'],
      "L'effectif passe de neuf à onze agents.",
    ),
    [],
  ],
  [
    'lets other numbers, and posts that are temporary, be',
    rapport(['crée un emploi saisonnier'], 'La fréquentation passe de 30 à 45 agents par jour.'),
    [],
  ],
  [
    'lets what no decision creates be',
    rapport(['prend acte du bilan social'], "L'effectif est passé de 40 à 43 agents."),
    [],
  ],
  [
    'holds a duration that passes from one number to another to the decision',
    rapport(
      ['crée un emploi de 32 heures par semaine', 'supprime un emploi de 24 heures par semaine'],
      'La durée du poste passe de 24 à 30 heures.',
    ),
    [{ path: ['rapports', '2', 'corps', 2], written: 'passe de 24 à 30 heures', reckoned: '32' }],
  ],
  [
    'lets the right duration, and other ones, be',
    rapport(
      ['crée un emploi de 32 heures par semaine', 'supprime un emploi de 24 heures par semaine'],
      "La durée du poste passe de 24 à 32 heures ; celle de l'accueil est passée de 20 à 35 heures en 2023.",
    ),
    [],
  ],
]);
