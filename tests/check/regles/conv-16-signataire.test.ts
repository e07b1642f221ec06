import { cases, partie, REPRESENTANT } from '../cases.ts';

/** Who signs for the association, but for `change`. */
const signataire = (change: Readonly<Record<string, unknown>>): string =>
  partie({ representant: { ...REPRESENTANT, ...change } });

cases('CONV-16', [
  [
    'writes the office that agrees',
    signataire({ personne: 'M. Yvon ZELLER' }),
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'parties', 0, 'representant', 'fonction'],
        written: 'Présidente',
        reckoned: 'Président',
      },
    ],
  ],
  [
    'keeps the case of the office',
    signataire({ fonction: 'directeur général' }),
    [{ severity: 'avertissement', reckoned: 'directrice générale' }],
  ],
  [
    'asks for the power to sign',
    signataire({ habilitation: undefined }),
    [{ severity: 'avertissement', path: ['conventions', 'aide', 'parties', 0, 'representant'] }],
  ],
  [
    'asks nothing of who signs for the State',
    partie({
      nom: 'État',
      prive: 'non',
      forme: undefined,
      representant: { personne: 'M. Amaury BREZE', fonction: 'Préfet du Jura' },
    }),
    [],
  ],
  [
    'asks nothing of who signs for themselves',
    partie({
      nom: 'Mme Yvonne ZELLER, potière',
      representant: { ...REPRESENTANT, fonction: 'Artisane', habilitation: undefined },
    }),
    [],
  ],
  [
    'asks it of the director of a private body who bears a like title',
    signataire({ fonction: 'Préfète des études', habilitation: undefined }),
    [{ severity: 'avertissement', path: ['conventions', 'aide', 'parties', 0, 'representant'] }],
  ],
  [
    'leaves what is not the office alone',
    signataire({ fonction: 'Directrice du centre, délégué du ministre' }),
    [],
  ],
  ['leaves offices of one form alone', signataire({ fonction: 'Maire' }), []],
]);
