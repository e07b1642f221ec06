import { cases } from '../cases.ts';

cases('RAPP-08', [
  [
    'refuses a deliberation that decides nothing',
    'rapports/2.md: { decision: [] }',
    [{ severity: 'erreur', path: ['rapports', '2'] }],
  ],
  [
    'lets the council take note of an information',
    'rapports/2.md: { nature: information, decision: [] }',
    [],
  ],
  [
    'warns of an infinitive, a noun, an article',
    'rapports/2.md: { decision: [prendre acte du règlement, adoption du règlement, le règlement est adopté] }',
    [
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: 'prendre acte' },
      { severity: 'avertissement', written: 'adoption du' },
      { severity: 'avertissement', written: 'le règlement' },
    ],
  ],
  [
    'knows the verbs of decisions',
    'rapports/2.md: { decision: [prend acte du bilan, émet un avis favorable, élit M. Paul SIMONET, "s\'engage à agir", n\'autorise aucune dépense, se prononce favorablement, dit que la dépense est inscrite, fixe le tarif] }',
    [],
  ],
]);
