import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

const CODE = 'VOTE-25';

const TOURS = `tours:
      - { suffrages: [{ pour: Odile RENARD, voix: 6 }, { pour: Noé QUENTIN, voix: 6 }], blancs: 1, nuls: 1 }
      - { suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Noé QUENTIN, voix: 4 }], blancs: 1, nuls: 0 }`;

const LISTES = `sieges: 5
    tours: [{ suffrages: [{ pour: Liste A, voix: 11 }, { pour: Liste B, voix: 3 }], blancs: 0, nuls: 0 }]
    listes:
      - { nom: Liste A, membres: [Mme Odile RENARD] }
      - { nom: Liste B, membres: [M. Luc OLIVIER] }`;

const recit = (texte: string, scrutin = TOURS, titre = "Désignation d'un délégué"): string =>
  `rapports/2.md:
  nature: nomination
  titre: ${titre}
  scrutin:
    mode: secret
    ${scrutin}
  corps: "# Exposé\\n\\n${texte}"`;

const trouve = (texte: string, scrutin = TOURS, titre = "Désignation d'un délégué"): readonly string[] =>
  faults(recit(texte, scrutin, titre), CODE).map(({ written = '' }) => written);

const cao = (texte: string): readonly string[] =>
  trouve(texte, LISTES, "Élection de la commission d'appel d'offres");

describe(CODE, () => {
  it.each([
    ['Au premier tour, la majorité absolue était de 9 voix.', '9'],
    ['Il y avait quatorze suffrages exprimés.', 'quatorze'],
    ['On a compté trois bulletins blancs.', 'trois'],
    ['Au second tour, Mme Odile RENARD a obtenu 10 voix.', '10'],
    ['Monsieur Noé QUENTIN, adjoint, a recueilli cinq suffrages.', 'cinq'],
    ['La majorité absolue des suffrages, fixée à 8, était donc atteinte.', '8'],
    ['On a trouvé deux bulletins nuls au premier tour.', 'deux'],
    ['Trois candidats se sont déclarés : Mme Odile RENARD et M. Noé QUENTIN.', 'Trois'],
    [
      'Le vote a lieu. Deux candidates se présentent au siège de M. Luc OLIVIER : Mme Odile RENARD, Mme Maud PERRIN et Mme Inès GUYOT.',
      'Deux',
    ],
  ])('finds another figure: %s', (texte, ecrit) => {
    expect(trouve(texte)).toEqual([ecrit]);
  });

  it.each([
    'La majorité absolue était de 7 voix ; Mme Odile RENARD a obtenu 6 voix, puis 9 voix.',
    'Pour douze suffrages exprimés au premier tour et 13 suffrages exprimés au second, on a compté un bulletin blanc.',
    "En 2020, M. Noé QUENTIN avait été élu ; il a obtenu 11 voix lors de la séance d'installation.",
    'Mme Rose HIVERNEL a obtenu 3 voix.',
    'Deux candidats se sont présentés : Mme Odile RENARD et M. Noé QUENTIN. On compte 1 bulletin blanc, 1 bulletin nul et aucun refus.',
    "Lorsque 20 suffrages exprimés sont réunis, l'élection est acquise ; il en faut au moins 15 suffrages exprimés.",
    'Nul ne peut être élu sans dix suffrages exprimés.',
  ])('lets the true ones, and other elections, be: %s', (texte) => {
    expect(trouve(texte)).toEqual([]);
  });

  it('says what the ballots give, and where they are', () => {
    const [faute] = faults(recit('Au premier tour, la majorité absolue était de 9 voix.'), CODE);
    expect(faute).toMatchObject({
      severity: 'avertissement',
      path: ['rapports', '2', 'corps', 2],
      reckoned: '7',
      related: [{ path: ['rapports', '2', 'scrutin', 'tours'] }],
    });
    expect(faults(recit('Mme Odile RENARD a obtenu 8 voix.'), CODE)).toMatchObject([{ reckoned: '6 ou 9' }]);
  });

  it('knows the seats of each list, and how many are elected', () => {
    const dit =
      'La commission compte cinq membres titulaires et cinq membres suppléants. La première liste obtient donc quatre sièges et la seconde un siège.';
    expect(cao(dit)).toEqual([]);
    expect(cao(dit.replace('cinq membres suppléants', 'trois membres suppléants'))).toEqual(['trois']);
    expect(cao(dit.replace('quatre sièges', 'trois sièges').replace('un siège', 'deux sièges'))).toEqual([
      'trois',
      'deux',
    ]);
    expect(trouve('Elle compte trois membres titulaires.')).toEqual([]);
  });
});
