import { cases } from '../cases.ts';

const salle = (change: Readonly<Record<string, string>>): string =>
  `conventions/salle.md: ${JSON.stringify({
    titre: "De mise à disposition d'une salle",
    parties: [
      {
        nom: 'Atelier des Rives',
        genre: 'masculin',
        forme: 'association régie par la loi du 1er juillet 1901',
        prive: 'oui',
        siege: '12, rue des Tanneurs 39800 POLIGNY',
        siret: '512 345 679 00017',
        rna: 'W392000123',
        representant: { personne: 'Mme Yvonne ZELLER', fonction: 'Présidente', habilitation: 'ses statuts' },
        ...change,
      },
    ],
    duree: { exercice: '2024', fin: '2025-06-30' },
    exemplaires: '2',
    corps: '# Articles\\n\\n## Objet {#objet}\\n\\nLa salle est prêtée.'.replaceAll('\\\\n', '\\n'),
  })}`;

cases('CONV-42', [
  [
    'tells another number',
    salle({ siret: '40202955700012' }),
    [{ severity: 'erreur', path: ['conventions', 'salle', 'parties', 0, 'siret'] }],
  ],
  [
    'tells another RNA',
    salle({ rna: 'W392000321' }),
    [{ path: ['conventions', 'salle', 'parties', 0, 'rna'] }],
  ],
  [
    'asks for a look at another seat',
    salle({ siege: '3 place du Marché, 39800 Poligny' }),
    [{ severity: 'avertissement', path: ['conventions', 'salle', 'parties', 0, 'siege'] }],
  ],
  ['lets the same be written in another way', salle({}), []],
  ['lets another body be', salle({ nom: 'Atelier des Ruisseaux', siret: '40202955700012' }), []],
]);
