import { cases } from '../cases.ts';

const registre = (mandat: string, commune = 'Arbois'): string => `registre.yaml:
  communes:
    - nom: ${commune}
      membres: [{ nom: Mme Camille AUBRY, fonction: Présidente, mandat: "${mandat}" }, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX]
    - { nom: Aumont, membres: [M. Serge VALLET], suppleant: Mme Tania WEBER }
    - { nom: Champagnole, membres: [Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS] }
    - { nom: Poligny, membres: [M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN] }`;

cases('SEAN-61', [
  [
    'sees the mayor of another commune',
    registre('Maire de Poligny'),
    [
      {
        severity: 'avertissement',
        path: ['registre', 'communes', 0, 'membres', 0, 'mandat'],
        written: 'Maire de Poligny',
      },
    ],
  ],
  [
    'sees a deputy of another commune',
    registre("1re Adjointe d'Aumont"),
    [{ written: "1re Adjointe d'Aumont" }],
  ],
  ['accepts the mayor of the commune, article or not', registre('Maire des Essards', 'Les Essards'), []],
  ['accepts a mandate of elsewhere', registre('Maire déléguée de Poligny-le-Vieux'), []],
  ['accepts a mandate of another kind', registre('Conseillère départementale de Poligny'), []],
]);
