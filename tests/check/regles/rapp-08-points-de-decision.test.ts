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
    'asks for no decision of what was withdrawn',
    'seance.yaml: { retirees: [{ questions: [2] }] }\nrapports/2.md: { decision: [] }',
    [],
  ],
  [
    'asks for none of what was put off',
    'seance.yaml: { reportees: [{ questions: [2], motif: devis incomplet }] }\nrapports/2.md: { decision: [] }',
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
  [
    'knows those of the third group, denied, reflexive or made of another',
    "rapports/2.md: { decision: [n'entend pas donner suite, s'abstient de tout recours, entreprend les travaux, réinscrit la dépense, clôt le budget annexe, enjoint au délégataire de payer, sursoit à statuer, ne répond pas de la dette] }",
    [],
  ],
  [
    'still warns of nouns that end like verbs',
    'rapports/2.md: { decision: [accord sur le projet, achat du terrain, débit de boissons] }',
    [{ written: 'accord sur' }, { written: 'achat du' }, { written: 'débit de' }],
  ],
  [
    'finds a verb that decides nothing, and a point that stops before its end',
    `rapports/2.md: { decision: [crée, "fixe, à compter du 1er janvier 2025", approuve le, "attribue l'aide de la commune à", approuve ;] }`,
    [
      { severity: 'erreur', path: ['rapports', '2', 'decision', 0], written: 'crée' },
      { severity: 'erreur', path: ['rapports', '2', 'decision', 1] },
      { path: ['rapports', '2', 'decision', 2] },
      { path: ['rapports', '2', 'decision', 3] },
      { path: ['rapports', '2', 'decision', 4] },
    ],
  ],
  [
    'lets short points be',
    `rapports/2.md: { decision: [prend acte, approuve le bilan, "s'abstient de statuer", "fixe à 12 le nombre des sièges", "adopte le vœu qui suit : « Sauvons l'école »", "dit que oui"] }`,
    [],
  ],
]);
