import { cases, expose } from '../cases.ts';

cases('REDA-57', [
  [
    'sees offices of the other gender',
    expose(
      'M. Jean PETIT, trésorière du club, et Mme Lise ROY, la directeur, ont signé avec Madame Ève GROS, 1er adjoint.',
    ),
    [
      { severity: 'avertissement', written: 'trésorière', reckoned: 'trésorier' },
      { written: 'directeur', reckoned: 'directrice' },
      { written: '1er adjoint', reckoned: '1re adjointe' },
    ],
  ],
  [
    'accepts those that agree, and what is said of someone else',
    expose(
      'M. Jean PETIT, trésorier, Mme Lise ROY, secrétaire et Mme Ève GROS, maire, rencontrent M. Luc BEL, la présidente étant absente.',
    ),
    [],
  ],
]);
