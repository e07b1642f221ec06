import { expect } from 'vitest';
import { cases, expose } from '../cases.ts';

cases('REDA-10', [
  [
    'says on which side',
    'rapports/2.md: { decision: ["fixe les horaires,les tarifs(été) et les lieux.Les autres"] }',
    [
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: 'horaires,les' },
      { severity: 'avertissement', message: expect.stringContaining('avant « ( »') },
      { severity: 'avertissement', written: 'lieux.Les' },
    ],
  ],
  [
    'parts words and numbers',
    'rapports/2.md: { decision: ["applique l\'article2, la visite ITD2024"] }',
    [
      { severity: 'avertissement', hint: 'Écrire « article 2 ».' },
      { severity: 'information', written: expect.stringContaining('ITD2024') },
    ],
  ],
  [
    'leaves addresses, hours and bracketed endings alone',
    'rapports/2.md: { decision: ["publie sur https://www.exemple.fr/a,b;c et les élu(e)s de 18:30, par a.b@exemple.fr"] }',
    [],
  ],
  [
    'leaves the codes of web pages to the rule that tells them',
    expose('L&#39;aide est vers&eacute;e en juin.'),
    [],
  ],
]);
