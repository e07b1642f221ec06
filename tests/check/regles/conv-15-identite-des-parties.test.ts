import { expect } from 'vitest';
import { cases, partie } from '../cases.ts';

const RIEN = { forme: undefined, siege: undefined, siret: undefined };

cases('CONV-15', [
  [
    'lists what is missing',
    partie(RIEN),
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'parties', 0],
        message: expect.stringContaining("sa forme juridique, son siège et un numéro d'immatriculation"),
      },
    ],
  ],
  ['takes the RNA for want of a SIRET', partie({ siret: undefined, rna: 'W392000123' }), []],
  ['leaves a public body alone', partie({ ...RIEN, prive: 'non' }), []],
]);
