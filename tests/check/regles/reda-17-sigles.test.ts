import { expect } from 'vitest';
import { cases, expose } from '../cases.ts';

cases('REDA-17', [
  [
    'gathers the acronyms of a paper in one finding',
    'rapports/2.md: { decision: ["adhère à l\'AGEX et au SYDOM", "paie le SYDOM"] }',
    [
      {
        severity: 'information',
        path: ['rapports', '2', 'decision', 0],
        written: 'AGEX',
        message: expect.stringContaining('AGEX et SYDOM'),
      },
    ],
  ],
  [
    'accepts those spelled out, known to all, or part of a name',
    'rapports/2.md: { decision: ["adhère au Syndicat des ordures (SYDOM), au CGCT, à AC Automation et remercie Mme Rose THOMAS"] }',
    [],
  ],
  [
    'takes the sections of the land registry for no acronyms',
    expose(
      'Les parcelles cadastrées section ZB numéros 112 et 113, ou section ZD n°7, sont vendues ; la hauteur est de 7 m en zone UC, de 9 m en secteurs UD et AU.',
    ),
    [],
  ],
  [
    'takes no surname after a title for an acronym',
    expose('Maître Anne DUVAL et le Dr Luc MARTEL sont consultés.'),
    [],
  ],
  [
    'takes neither a title in capitals nor the words that open visas for acronyms, and sees one beside them',
    `rapports/2.md: { titre: "SUBVENTION À L'ASSOCIATION DU MOULIN", corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nVU le code,\\n\\nCONSIDÉRANT que la commune VU ses moyens adhère au SYDOM," }`,
    [{ severity: 'information', message: expect.stringContaining('VU et SYDOM') }],
  ],
]);
