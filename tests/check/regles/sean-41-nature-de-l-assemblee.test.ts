import { cases } from '../cases.ts';

const CHEMIN = [{ path: ['conseil', 'collectivite', 'nature'] }];

cases('SEAN-41', [
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
