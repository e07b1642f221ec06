import { cases } from '../cases.ts';

const CHEMIN = [{ path: ['conseil', 'collectivite', 'nature'] }];

const GRAVE = [{ path: ['conseil', 'collectivite', 'nature'], severity: 'erreur' as const }];
const A_VOIR = [{ path: ['conseil', 'collectivite', 'nature'], severity: 'avertissement' as const }];

cases('SEAN-41', [
  [
    'refuses a name, that all acts print, of another kind',
    'conseil.yaml: { collectivite: { nature: commune, nom: Communauté de communes du Val, forme: La communauté de communes } }',
    GRAVE,
  ],
  [
    'asks a look where the form alone is of another kind',
    'conseil.yaml: { collectivite: { nature: syndicat de communes, forme: La commune }, organe: { nom: Conseil municipal } }',
    A_VOIR,
  ],
  [
    'asks one too of a neighbour kind',
    'conseil.yaml: { collectivite: { nature: communaute urbaine } }',
    A_VOIR,
  ],
  ['holds the form against it', 'conseil.yaml: { collectivite: { nature: communaute urbaine } }', CHEMIN],
  [
    'holds the name against it',
    "conseil.yaml: { collectivite: { nature: commune, nom: Communauté d'agglomération du Val, forme: La collectivité } }",
    CHEMIN,
  ],
  [
    'holds the council against it',
    'conseil.yaml: { collectivite: { forme: La collectivité }, organe: { nom: Conseil municipal } }',
    CHEMIN,
  ],
  [
    'holds the executive against it',
    'conseil.yaml: { collectivite: { nature: commune, forme: La commune } }',
    CHEMIN,
  ],
  [
    'points at the one title that the nature and the form contradict',
    'conseil.yaml: { executif: { masculin: Maire, feminin: Maire } }',
    [{ path: ['conseil', 'executif', 'masculin'] }],
  ],
  [
    'points at the name of the assembly when it is alone against them',
    'conseil.yaml: { organe: { nom: Conseil Municipal } }',
    [{ severity: 'avertissement', path: ['conseil', 'organe', 'nom'] }],
  ],
  [
    'lets an urban community be named a métropole',
    'conseil.yaml: { collectivite: { nature: communaute urbaine, nom: Métropole des Brumes, forme: La communauté urbaine } }',
    [],
  ],
  [
    'is told with or without an article',
    "conseil.yaml: { collectivite: { nature: communaute d'agglomeration, forme: communauté d’agglomération } }",
    [],
  ],
  ['does not read a name that says nothing', 'conseil.yaml: { collectivite: { nom: Val des Communes } }', []],
  [
    'lets the mayor preside over a social centre, and Paris have a mayor',
    "conseil.yaml: { collectivite: { nature: ccas, forme: Le centre communal d'action sociale }, executif: { masculin: Maire, feminin: Maire } }",
    [],
  ],
]);
