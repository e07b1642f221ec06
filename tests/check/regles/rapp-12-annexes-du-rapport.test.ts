import { cases } from '../cases.ts';

cases('RAPP-12', [
  [
    'points at the name of a part that is not there',
    'rapports/2.md: { annexes: [{ titre: Règlement, partie: reglemant }], corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nLong.\\n\\n# Règlement {#reglement}\\n\\nTexte." }',
    [{ severity: 'erreur', path: ['rapports', '2', 'annexes', 0, 'partie'], written: 'reglemant' }],
  ],
  [
    'finds a part by its title',
    'rapports/2.md: { annexes: [{ titre: Règlement, partie: reglement-interieur }], corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nLong.\\n\\n# Règlement intérieur\\n\\nTexte." }',
    [],
  ],
]);
