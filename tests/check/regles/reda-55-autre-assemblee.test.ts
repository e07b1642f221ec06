import { cases, expose } from '../cases.ts';

const SYNDICAT = `conseil.yaml:
  collectivite: { nom: Syndicat des eaux de la Brume, nature: syndicat de communes, forme: Le syndicat }
  organe: { nom: Comité Syndical, nom_des_membres: Comité Syndical, genre: masculin }
  membre: { masculin: Délégué Syndical, feminin: Déléguée Syndicale }`;

const COMMUNE = `conseil.yaml:
  collectivite: { nom: Commune de Brume, nature: commune, forme: La commune }
  organe: { nom: Conseil Municipal, nom_des_membres: Conseil Municipal, genre: masculin }
  membre: { masculin: Conseiller Municipal, feminin: Conseillère Municipale }
  executif: { masculin: Maire, feminin: Maire }`;

cases('REDA-55', [
  [
    'sees the council of a commune in another body',
    expose('Le bilan a été transmis aux conseillers municipaux.', "L'assemblée municipale en prend acte."),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps', 2],
        written: 'aux conseillers municipaux',
      },
      { written: "L'assemblée municipale" },
    ],
  ],
  [
    'sees a community in a syndicate',
    `${SYNDICAT}\n${expose("L'effectif de la communauté de communes passe à sept agents.")}`,
    [{ written: 'la communauté de communes' }],
  ],
  [
    'sees the council of a community in a syndicate',
    `${SYNDICAT}\n${expose('Le conseil communautaire en décide.')}`,
    [{ written: 'Le conseil communautaire' }],
  ],
  [
    'sees a syndicate in a commune',
    `${COMMUNE}\n${expose('Le comité syndical fixe les horaires.')}`,
    [{ written: 'Le comité syndical' }],
  ],
  [
    'leaves the bodies of others, named or said to be others',
    `${SYNDICAT}\n${expose(
      'Le conseil municipal de Saules a donné son accord.',
      'La commune de Poligny a rendu son avis : le conseil municipal est favorable.',
      'Les conseils municipaux se prononcent dans les trois mois.',
      'Le syndicat mixte voisin en est saisi.',
      'La Communauté de communes du Haut-Val a délibéré ; le conseil communautaire est favorable et les agents de la communauté de communes aussi.',
    )}`,
    [],
  ],
  [
    'leaves the right words of each body',
    `${COMMUNE}\n${expose('Le conseil municipal en a décidé ; la communauté de communes gère les déchets.')}`,
    [],
  ],
  [
    'leaves a commune of the register whose council is told of',
    expose('À Champagnole, le conseil municipal a voté les crédits.'),
    [],
  ],
]);
