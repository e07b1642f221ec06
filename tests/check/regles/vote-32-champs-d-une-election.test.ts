import { cases } from '../cases.ts';

cases('VOTE-32', [
  [
    'finds candidates under an ordinary vote',
    'rapports/2.md: { scrutin: { candidats: [{ nom: Odile RENARD }] } }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'scrutin', 'candidats'] }],
  ],
  [
    'finds someone proclaimed under an amendment',
    'rapports/2.md: { amendements: [{ auteur: Paul SIMONET, texte: ouvrir le dimanche, scrutin: { proclame: Odile RENARD } }] }',
    [{ path: ['rapports', '2', 'amendements', 0, 'scrutin', 'proclame'] }],
  ],
  [
    'finds seats under the vote of what is added',
    'seance.yaml: { ajoutees: [{ questions: [8], motif: subvention urgente et mineure, vote: { sieges: 3 } }] }',
    [{ path: ['seance', 'ajoutees', 0, 'vote', 'sieges'] }],
  ],
  [
    'lets a nomination and an election be',
    `rapports/1.md: { nature: nomination, scrutin: { proclame: Odile RENARD } }
rapports/2.md: { nature: election, scrutin: { mode: secret, sieges: 2, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 14 }], blancs: 0, nuls: 0 }] } }`,
    [],
  ],
]);
