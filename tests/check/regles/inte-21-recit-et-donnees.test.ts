import { cases } from '../cases.ts';

const dit = (texte: string, donnees = ''): string => `rapports/2.md:
${donnees}  corps: |
    # Exposé

    ${texte}`;

const INTERESSE = '  interesses: [Noé QUENTIN]\n';
const ABSTENTION = '  scrutin: { abstentions: [Noé QUENTIN], contre: [Paul SIMONET] }\n';

cases('INTE-21', [
  [
    'sees another name than that of the interested',
    dit('M. Paul SIMONET, trésorier du club, a quitté la salle.', INTERESSE),
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 2], written: 'Paul SIMONET' }],
  ],
  [
    'sees an abstention that nobody noted',
    dit("Mme Maud PERRIN s'est abstenue.", ABSTENTION),
    [{ written: 'Maud PERRIN' }],
  ],
  [
    'sees a vote against that nobody noted',
    dit('M. Noé QUENTIN a voté contre.', ABSTENTION),
    [{ written: 'Noé QUENTIN' }],
  ],
  ['sees a number of voices', dit('Le projet est adopté par 15 voix pour.'), [{ written: '15 voix pour' }]],
  [
    'sees an opinion against',
    dit('La commission, qui a rendu un avis défavorable, a entendu le service.'),
    [{ written: 'avis défavorable' }],
  ],
  [
    'sees who leads the body that is helped and votes',
    dit("Mme Karine NOEL est la vice-présidente de l'association."),
    [{ written: 'Karine NOEL' }],
  ],
  [
    'accepts who left',
    `presences.yaml: { mouvements: [{ pendant: 2, sortent: [Noé QUENTIN] }] }
${dit("M. Noé QUENTIN, trésorier de l'association, a quitté la salle.", INTERESSE)}`,
    [],
  ],
  [
    'accepts an interested member who keeps out of the vote',
    dit("M. Noé QUENTIN, trésorier de l'association, ne prend pas part au vote.", INTERESSE),
    [],
  ],
  [
    'tells an outing that the sheet does not note',
    dit("M. Noé QUENTIN, trésorier de l'association, a quitté la salle.", INTERESSE),
    [{ severity: 'information', written: 'Noé QUENTIN' }],
  ],
  [
    'accepts what the votes say',
    dit("M. Noé QUENTIN s'est abstenu. M. Paul SIMONET a voté contre.", ABSTENTION),
    [],
  ],
  [
    'finds an outing of someone who did not come',
    dit('Mme Rose THOMAS a quitté la salle.'),
    [{ written: 'Rose THOMAS' }],
  ],
  ['accepts who is away', dit("Mme Rose THOMAS n'a pas pris part au vote."), []],
  [
    'accepts other votes and other opinions',
    dit(
      "Lors de la séance du 4 avril, M. Paul SIMONET s'est abstenu. Le conseil d'administration l'a adopté par 15 voix pour. Le commissaire enquêteur a rendu un avis défavorable.",
    ),
    [],
  ],
]);
