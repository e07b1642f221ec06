import { cases } from '../cases.ts';

/** The register with these two members of Poligny. */
const poligny = (deux: string): string => `registre.yaml:
  communes:
    - nom: Arbois
      membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX]
    - { nom: Aumont, membres: [M. Serge VALLET], suppleant: Mme Tania WEBER }
    - { nom: Champagnole, membres: [Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS] }
    - { nom: Poligny, membres: [${deux}, M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN] }`;

const PAUL = 'Mme Karine NOEL';
const LIEU = (place: number): object => ({ path: ['registre', 'communes', 3, 'membres', place, 'fonction'] });

cases('SEAN-40', [
  [
    'reads a woman first',
    poligny(`{ nom: M. Jacques MERCIER, fonction: 1re Vice-Présidente }, ${PAUL}`),
    [{ ...LIEU(0), reckoned: '1er Vice-Président' }],
  ],
  [
    'reads the rank too',
    poligny(`M. Jacques MERCIER, { nom: ${PAUL}, fonction: 1er Vice-Présidente }`),
    [{ ...LIEU(1), reckoned: '1re Vice-Présidente' }],
  ],
  [
    'reads a delegated member',
    poligny(`M. Jacques MERCIER, { nom: ${PAUL}, fonction: Conseiller délégué }`),
    [{ reckoned: 'Conseillère déléguée' }],
  ],
  [
    'tells a rank held twice, whatever the gender',
    poligny(
      `{ nom: M. Jacques MERCIER, fonction: 2e Vice-Président }, { nom: ${PAUL}, fonction: 2ème Vice-Présidente }`,
    ),
    [{ ...LIEU(1), related: [{ path: ['registre', 'communes', 3, 'membres', 0, 'fonction'] }] }],
  ],
  [
    'lets ranks follow one another',
    poligny(
      `{ nom: M. Jacques MERCIER, fonction: 1er Vice-Président }, { nom: ${PAUL}, fonction: 2e Vice-Présidente }`,
    ),
    [],
  ],
  [
    'lets a successor have the rank',
    poligny(
      `{ nom: M. Jacques MERCIER, fonction: 2e Vice-Président }, { nom: ${PAUL}, fonction: 2e Vice-Présidente, jusqu_au: 2023-12-31 }`,
    ),
    [],
  ],
  [
    'lets two offices have the same rank',
    poligny(
      `{ nom: M. Jacques MERCIER, fonction: 1er Vice-Président }, { nom: ${PAUL}, fonction: 1re Assesseure }`,
    ),
    [],
  ],
  [
    'leaves offices of one form alone',
    poligny(`{ nom: M. Jacques MERCIER, fonction: Membre du bureau }, ${PAUL}`),
    [],
  ],
  [
    'finds an ordinal that is none',
    poligny(
      `{ nom: M. Jacques MERCIER, fonction: 2er Vice-Président }, { nom: ${PAUL}, fonction: 1e Vice-Présidente }`,
    ),
    [
      { ...LIEU(0), reckoned: '2e Vice-Président' },
      { ...LIEU(1), reckoned: '1re Vice-Présidente' },
    ],
  ],
  [
    'lets ranks beyond nine be',
    poligny(
      `{ nom: M. Jacques MERCIER, fonction: 10e Vice-Président }, { nom: ${PAUL}, fonction: 11ème Vice-Présidente }`,
    ),
    [],
  ],
  [
    'holds a rank to one member, whatever the gender of the two',
    `conseil.yaml: { collectivite: { nature: commune, forme: La commune, nom: Arbois }, executif: { masculin: Maire, feminin: Maire } }
registre.yaml:
  communes:
    - nom: Arbois
      membres: [{ nom: Mme Camille AUBRY, fonction: Maire }, { nom: M. Bruno CARLIER, fonction: 1er Adjoint }, { nom: Mme Denise DELORME, fonction: 1re Adjointe }, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX]
    - { nom: Aumont, membres: [M. Serge VALLET], suppleant: Mme Tania WEBER }
    - { nom: Champagnole, membres: [Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS] }
    - { nom: Poligny, membres: [M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN] }`,
    [{ severity: 'avertissement', written: '1re Adjointe' }],
  ],
]);
