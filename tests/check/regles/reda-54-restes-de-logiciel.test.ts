import { articles, cases, expose, OBJET } from '../cases.ts';

cases('REDA-54', [
  [
    'sees letters that a program misread',
    expose('Lâ€™entreprise a reçu la dÃ©libÃ©ration nÂ°3.'),
    [{ severity: 'erreur', written: 'Lâ€™entreprise' }, { written: 'dÃ©libÃ©ration' }, { written: 'nÂ°' }],
  ],
  [
    'sees fields of a word processor, of a mailing and of a spreadsheet',
    expose(
      'Le plan est à la page Erreur ! Signet non défini. La somme est de #REF! pour { MERGEFIELD Nom } et «Nom_usage».',
    ),
    [
      { written: 'Erreur ! Signet non défini.' },
      { written: '#REF!' },
      { written: '{ MERGEFIELD Nom }' },
      { written: '«Nom_usage»' },
    ],
  ],
  [
    'sees codes of a web page',
    expose('L&#39;aide est vers&eacute;e &nbsp;en juin.'),
    [{ written: 'L&#39;aide' }, { written: 'vers&eacute;e' }, { written: '&nbsp;en' }],
  ],
  [
    'sees an anchor left open in a heading',
    articles(OBJET, '## Tarifs {#tarifs\n\nLe tarif est fixé.'),
    [{ written: '{#tarifs' }],
  ],
  [
    'sees an exponent of a keyboard, and not the closed one that prints as a raised sign',
    expose('Le 1^er lot a 30 m^2, le 2^e^ rien.'),
    [{ written: '1^er' }, { written: 'm^2' }],
  ],
  [
    'accepts ampersands, circumflexes, anchors that are closed and capitals with accents',
    expose(
      "## Lots {#lots}\n\nL'agence Roux & Fils (R&D) bâtit à Âge-la-Tour, « Ça ira », ÅRHUS, nos 1 à 3 ; voir https://exemple.fr/?a=1&b=2#lots. Une erreur ! Elle est corrigée.",
    ),
    [],
  ],
]);
