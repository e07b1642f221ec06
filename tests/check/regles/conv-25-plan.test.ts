import { cases } from '../cases.ts';

cases('CONV-25', [
  [
    'points at an empty article',
    'conventions/aide.md: { corps: "# Articles\\n\\n## Objet\\n\\nAider.\\n\\n## Durée\\n" }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'corps', 6], written: 'Durée' }],
  ],
  [
    'points at a part that would not be printed',
    'conventions/aide.md: { corps: "# Préambule\\n\\nTexte.\\n\\n# Articles\\n\\n## Objet\\n\\nAider." }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'corps', 0], written: 'Préambule' }],
  ],
  [
    'refuses a convention without an article',
    'conventions/aide.md: { corps: "# Exposé des motifs\\n\\nTexte." }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'corps'] }],
  ],
  [
    'warns of two articles of one title',
    'conventions/aide.md: { corps: "# Articles\\n\\n## Objet\\n\\nAider.\\n\\n## Objet {#suite}\\n\\nEncore." }',
    [{ severity: 'avertissement', path: ['conventions', 'aide', 'corps', 6] }],
  ],
]);
