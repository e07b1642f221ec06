import { cases, partie, REPRESENTANT } from '../cases.ts';

const par = (habilitation: string, change: Readonly<Record<string, unknown>> = {}): string =>
  partie({ representant: { ...REPRESENTANT, habilitation }, ...change });
const LIEU = { path: ['conventions', 'aide', 'parties', 0, 'representant', 'habilitation'] };

cases('CONV-41', [
  ...[
    'une délibération du 12 mars 2027',
    'une décision du bureau du 1er juillet 2024',
    "l'assemblée générale du 14/06/2024",
  ].map((texte): [string, string, object[]] => [`reads « ${texte} »`, par(texte), [LIEU]]),
  [
    'reads a public body far after',
    par('une délibération du 3 mars 2026', { prive: 'non', forme: 'commune' }),
    [LIEU],
  ],
  ...[
    'ses statuts',
    'une délibération du 13 juin 2024',
    'ses statuts du 4 mai 1998',
    'une délibération de son conseil',
  ].map((texte): [string, string, object[]] => [`lets « ${texte} »`, par(texte), []]),
  [
    'lets a public body deliberate after the council',
    par('une délibération du 27 juin 2024', { prive: 'non', forme: 'commune' }),
    [],
  ],
  [
    'lets a signed convention cite what came before its signature',
    `${par('une délibération du 20 juin 2024').replace(/ \}$/u, ', signature: 2024-06-28 }')}`,
    [],
  ],
]);
