import { cases, partie } from '../cases.ts';

const collectivite = (nom: string, nature: string, reste = ''): string =>
  `conseil.yaml: { collectivite: { nom: ${nom}, nature: ${nature}, complement: ${reste} } }`;

const NOM = ['conseil', 'collectivite', 'nom'];
const PARTIE = ['conventions', 'aide', 'parties', 0, 'nom'];

cases('REDA-70', [
  [
    'shows the article guessed before the name of a place',
    collectivite('Haut-Vernois', 'communaute de communes'),
    [{ severity: 'information', path: NOM }],
  ],
  [
    'shows the article of a département',
    collectivite('Orne-et-Sarthe', 'departement'),
    [{ severity: 'information', path: NOM }],
  ],
  [
    'shows an h that may be aspirated',
    collectivite('Houtreville', 'commune'),
    [{ severity: 'information', path: NOM }],
  ],
  ['takes what is written', collectivite('Haut-Vernois', 'communaute de communes', 'du Haut-Vernois'), []],
  ['knows an article in the name', collectivite('Le Vernay', 'commune'), []],
  ['knows a mute h', collectivite('Héricourt-le-Vieux', 'commune'), []],
  [
    'knows a syndicate by its noun',
    collectivite('Syndicat des Eaux de la Sorne', 'syndicat de communes'),
    [],
  ],
  ['says nothing of a mark', collectivite('Grand Vernois Agglomération', "communaute d'agglomeration"), []],
  ['says nothing of a commune named after a port', collectivite('Port-sur-Vère', 'commune'), []],
  [
    'warns of a plural that nothing tells',
    partie({ nom: 'Sentinelles du Bois', genre: 'feminin' }),
    [{ severity: 'avertissement', path: PARTIE }],
  ],
  [
    'takes the number that is written',
    partie({ nom: 'Sentinelles du Bois', genre: 'feminin', nombre: 'pluriel' }),
    [],
  ],
  ['knows a plural by its first word', partie({ nom: 'Jardins solidaires', genre: 'masculin' }), []],
  ['shows the article of a mark', partie({ nom: 'Velorizon', genre: 'feminin' }), [{ path: PARTIE }]],
  ['takes the article that is written', partie({ nom: 'Velorizon', genre: 'feminin', article: 'aucun' }), []],
  [
    'shows a gender that is not that of the noun',
    partie({ nom: 'Ligue des Sources', genre: 'masculin' }),
    [{ path: ['conventions', 'aide', 'parties', 0, 'genre'] }],
  ],
  ['says nothing of a person', partie({ nom: 'Madame Odile Roy', genre: 'feminin' }), []],
  ['says nothing of an acronym', partie({ nom: 'CRESS du Jura', genre: 'feminin' }), []],
]);
