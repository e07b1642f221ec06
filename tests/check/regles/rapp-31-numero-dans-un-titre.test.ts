import { cases } from '../cases.ts';

const titre = (texte: string): string => `rapports/2.md: { titre: ${JSON.stringify(texte)} }`;
const TITRE = { path: ['rapports', '2', 'titre'] };

cases('RAPP-31', [
  ...[
    '2. Règlement',
    '2 - Règlement',
    '2) Règlement',
    '2 : Règlement',
    '1.2. Règlement',
    'II. Règlement',
    'n°2 Règlement',
    'N° 2 – Règlement',
    'Question n°2 : Règlement',
    'Rapport 2 - Règlement',
    'Délibération n°2024-12 : Règlement',
  ].map((texte): [string, string, object[]] => [`reads « ${texte} »`, titre(texte), [TITRE]]),
  [
    'reads the title of an annex',
    'conventions/aide.md: { annexes: [{ titre: Annexe n°2 - Programme, partie: programme }, { titre: Budget, budget: oui }] }',
    [{ path: ['conventions', 'aide', 'annexes', 0, 'titre'], written: 'Annexe n°2 -' }],
  ],
  ...[
    '3 000 arbres pour le Val',
    '2024 : budget primitif',
    '2e phase du programme',
    '80 km/h sur la rocade',
    'Dossier des mobilités',
    'Point sur la dette',
    "Rapport d'activité 2023",
    'Question orale',
    'IV e plan',
    '14 juillet : tarifs',
    "Rapport 2024 sur le prix de l'eau",
    'Dossier 2025-2026 du transport scolaire',
    '1er budget supplémentaire',
    'Annexe au budget',
  ].map((texte): [string, string, object[]] => [`lets « ${texte} »`, titre(texte), []]),
]);
