import { cases, partie } from '../cases.ts';

const LIEU = { path: ['conventions', 'aide', 'parties', 0, 'prive'] };
const forme = (texte: string, prive: string): string => partie({ forme: texte, prive });

cases('CONV-40', [
  ...[
    'association loi 1901',
    'association régie par la loi du 1er juillet 1901',
    'société par actions simplifiée',
    'SARL au capital de 10 000 €',
    'fondation reconnue d’utilité publique',
    'association',
  ].map((texte): [string, string, object[]] => [`« ${texte} » is private`, forme(texte, 'non'), [LIEU]]),
  [
    'a number of associations is private',
    partie({ forme: 'organisme', prive: 'non', rna: 'W392000123' }),
    [LIEU],
  ],
  ...[
    'établissement public local',
    'commune',
    "communauté d'agglomération",
    'syndicat mixte ouvert',
    "groupement d'intérêt public",
  ].map((texte): [string, string, object[]] => [`« ${texte} » is public`, forme(texte, 'oui'), [LIEU]]),
  ...[
    'association syndicale autorisée',
    'association foncière de remembrement',
    'établissement public de coopération culturelle',
    'société publique locale',
  ].map((texte): [string, string, object[]] => [`lets « ${texte} » be public`, forme(texte, 'non'), []]),
  ...[
    'association des amis de la commune',
    'société publique locale',
    "association gestionnaire d'un établissement public",
  ].map((texte): [string, string, object[]] => [`lets « ${texte} » be private`, forme(texte, 'oui'), []]),
]);
