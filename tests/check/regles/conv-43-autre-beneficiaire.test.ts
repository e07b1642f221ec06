import { articles, cases } from '../cases.ts';

const AUTRE = `2023-06-15/conventions/aide.md:
  parties:
    - { nom: Compagnie du Quai, genre: feminin, sigle: CDQ, forme: association, prive: oui, siege: 1 quai du Port, siret: 40202955700012, representant: { personne: Mme Ute XAVIER, fonction: Présidente, habilitation: ses statuts } }
`;
const texte = (...phrases: readonly string[]): string => AUTRE + articles('## Objet {#objet}', ...phrases);

cases('CONV-43', [
  [
    'tells the body of last year, by its short name',
    texte('La CDQ joue. La CDQ forme.', 'La CDQ rend compte.'),
    [{ path: ['conventions', 'aide', 'corps', 4], written: 'CDQ' }],
  ],
  [
    'tells it by its whole name',
    texte(
      'La Compagnie du Quai joue, et la Compagnie du Quai forme.',
      "L'Atelier des Rives et la Compagnie du Quai signent.",
    ),
    [{ written: 'Compagnie du Quai' }],
  ],
  [
    'lets another body be named beside its own',
    texte("L'ADR travaille avec la CDQ. L'ADR accueille la CDQ et l'ADR paie la CDQ."),
    [],
  ],
  ['lets it be named once or twice', texte('Le projet prolonge celui de la CDQ.', 'La CDQ est invitée.'), []],
]);
