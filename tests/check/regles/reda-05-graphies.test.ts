import { cases } from '../cases.ts';

cases('REDA-05', [
  [
    'brings together the spellings of one name, and points at the rarer',
    'rapports/2.md: { decision: ["ouvre Bio Innovation", "visite Bio Innovation", "présente BioInnovation et bioinnovation"] }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'decision', 2], written: 'BioInnovation' }],
  ],
  [
    'sees hyphens and slashes',
    'rapports/2.md: { decision: ["signe PMT-GBM et PMT - GBM", "rejoint Medfit/Biofit puis Medfit / Biofit"] }',
    [
      { severity: 'avertissement', written: 'PMT - GBM' },
      { severity: 'avertissement', written: 'Medfit / Biofit' },
    ],
  ],
  [
    'sees an acronym in small letters',
    'rapports/2.md: { decision: ["ouvre TEMIS", "ferme Temis"] }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'decision', 1], written: 'Temis' }],
  ],
  [
    'sees accents that vary inside a word, after an elision too',
    'rapports/2.md: { decision: ["annonce l\'évènement et cet événement"] }',
    [{ severity: 'avertissement', written: 'événement' }],
  ],
  [
    'takes no line in capitals for another spelling: a title, a heading',
    'rapports/2.md: { titre: "SUBVENTION À L\'ASSOCIATION LES AMIS DU MOULIN", corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\n## LE PROJET DES AMIS DU MOULIN\\n\\nL\'association Les Amis du Moulin le porte avec la Coop." }',
    [],
  ],
  [
    'sees two spellings in a title in capitals and below it',
    'rapports/2.md: { titre: "SUBVENTION À TEMIS SANTE", decision: ["ouvre Temis", "ferme TEMIS"] }',
    [{ severity: 'avertissement' }],
  ],
  [
    'leaves common words and their capitals alone',
    'rapports/2.md: { decision: ["ouvre la filière SANTE, la Santé, la santé", "règle le réglé, relève le relevé", "la Convention et la convention"] }',
    [],
  ],
]);
