import type { Block, Document } from '../../../src/document/tree.ts';
import { entry, expenses, opinions, receipts } from './act-tables.ts';
import { attendance } from './attendance.ts';
import {
  a,
  b,
  blank,
  br,
  d,
  documentOf,
  h,
  i,
  list,
  nb,
  p,
  section,
  styled,
  sup,
  t,
} from './tree-builders.ts';

const LONG =
  'La communauté accompagne depuis plusieurs années les entreprises de la filière bois, dont les débouchés dépendent ' +
  'de la connaissance fine des ressources forestières, de la formation des jeunes et de la capacité des artisans à ' +
  'répondre ensemble aux commandes publiques. Le programme proposé prolonge cet effort\u202F: il rapproche les ' +
  'scieries, les charpentiers et les établissements d’enseignement, et prévoit une étude préalable sur ' +
  'l’approvisionnement local.';

const frame: readonly Block[] = [
  h(1, 'Extrait du registre des délibérations du conseil communautaire', { id: 'extrait' }),
  styled('mention', 'Publié le : ', d('publication', t('24/03/2031'))),
  styled('seance', b(t('Séance du '), d('seance.date', t('vendredi 14 mars 2031')))),
  styled('mention', 'Membres du conseil en exercice : ', d('effectif', t('90'))),
  p(
    'Le conseil communautaire, convoqué le 7\u00A0mars 2031, s’est réuni salle des fêtes de Montjoie, sous la présidence de ',
    nb(t('Mme\u00A0Clémence BRUNEVAL-C')),
    ', présidente.',
  ),
  attendance('Étaient présents :', 'presents', 90),
  attendance('Étaient absents :', 'absents', 28),
  styled('mention', b(t('Secrétaire de séance :')), ' ', nb(t('M.\u00A0Denis FLORIVAL-D'))),
  h(2, 'Rapport n°64 – Filière bois : programme d’actions 2031', { id: 'rapport' }),
  styled('mention', 'Rapporteur : ', nb(t('Mme\u00A0Garance LESPINE-G')), ', vice-présidente'),
  opinions,
  entry,
];

const report: readonly Block[] = [
  styled('etiquette', 'Résumé :'),
  p('Le présent rapport propose d’attribuer une subvention pour le programme d’actions de la filière bois.'),
  h(3, 'I. Contexte'),
  p(LONG),
  p(
    LONG,
    ' Voir ',
    a('#depenses', 'le budget prévisionnel'),
    ' et ',
    a('https://exemple.invalid/filiere?a=1&b=2', 'le site de la filière'),
    '.',
  ),
  h(3, 'II. Proposition'),
  p('Le programme comprend trois axes :'),
  list(
    'dash',
    [
      p('préparer l’offre de services :'),
      list(
        'dot',
        'observatoire des entreprises,',
        'deux argumentaires, l’un pour les scieries et l’autre pour les charpentiers, avec une conclusion sur ce qui manque encore,',
      ),
    ],
    'animer le réseau des entreprises et des établissements d’enseignement, en France et à l’étranger,',
    [
      p('étudier l’approvisionnement :'),
      p('l’étude est confiée à un prestataire.'),
      list('letter', 'ressource,', 'transport.'),
    ],
  ),
  p('Le calendrier est le suivant :'),
  {
    ...list('decimal', ...Array.from({ length: 11 }, (_, rank) => `étape ${rank + 1} du programme`)),
    start: 3,
  },
  styled(
    'mention',
    d('interesses', t('Mme\u00A0Émilie DORMIEUX-E (2) et M.\u00A0Jules CASSELIN-J (1)')),
    ', conseillers intéressés, ne prennent part ni au débat, ni au vote.',
  ),
];

const decision: readonly Block[] = [
  styled('decision', 'À l’unanimité, le conseil communautaire :'),
  list(
    'dash',
    'se prononce favorablement sur le programme d’actions,',
    'autorise Madame la Présidente à signer la convention.',
  ),
  styled('resultat', 'Rapport adopté à l’unanimité :'),
  {
    kind: 'key-values',
    style: 'partie',
    entries: [
      { key: [t('Pour :')], value: [d('vote.pour', t('101'))] },
      { key: [t('Contre :')], value: [d('vote.contre', t('0'))] },
      { key: [t('Abstention* :')], value: [d('vote.abstention', t('0'))] },
    ],
  },
  {
    kind: 'note',
    id: 'abstention',
    mark: '*',
    children: [t('Ne pas prendre part au vote vaut abstention.')],
  },
  styled('fait', 'Pour extrait conforme,'),
  {
    kind: 'signatures',
    signatories: [
      {
        field: 'signature-secretaire',
        tooltip: 'Signature du secrétaire de séance',
        above: [[t('Le secrétaire de séance,')]],
        below: [[t('Denis FLORIVAL-D')], [t('Conseiller communautaire')]],
      },
      {
        field: 'signature-presidente',
        tooltip: 'Signature de la présidente',
        above: [[t('La présidente de la communauté')], [t('de communes des Trois Vallons,')]],
        below: [[t('Clémence BRUNEVAL-C')]],
      },
    ],
  },
];

const annexe: readonly Block[] = [
  { kind: 'page-break' },
  section(
    'annexe',
    h(1, 'Annexe 1 : convention', { id: 'annexe-1' }),
    p(
      'Entre la communauté de communes, représentée par sa présidente, dûment habilitée par la délibération n°',
      blank('Numéro de la délibération', 80),
      ' du ',
      blank('Date de la délibération', 110),
      ', d’une part,',
    ),
    p('Et l’association de la filière bois, d’autre part,'),
    styled(
      'visa',
      'Vu le code général des collectivités territoriales, et notamment son article L.\u00A01611-4,',
    ),
    h(2, 'Article 1', { style: 'titre-4' }),
    p(
      'La subvention prévue à l’article 1',
      sup('er'),
      ' est de 48\u00A0500\u00A0€ (',
      i(t('quarante-huit mille cinq cents euros')),
      ').',
      br,
      'Elle est versée en une fois.',
    ),
    h(2, 'Article 2 – Obligations', { style: 'titre-4' }),
    p(LONG),
    p(LONG),
    h(2, 'Budget prévisionnel 2031'),
    expenses,
    receipts,
    styled('fait', 'Fait en deux exemplaires à ', blank('Lieu', 90), ', le ', blank('Date de signature', 90)),
  ),
];

/** An act of some eight pages, as a council would publish it; names, figures and places are made up. */
export const act: Document = documentOf([...frame, ...report, ...decision, ...annexe], {
  title: 'Délibération n°2031.064 : filière bois',
  subject: 'Filière bois : programme d’actions 2031',
  header: [t('Conseil communautaire du 14 mars 2031 – Rapport n°64')],
  footer: [t('Communauté de communes des Trois Vallons')],
  attachments: [
    {
      name: 'faits.json',
      mediaType: 'application/json',
      description: 'Faits de la question 64',
      relationship: 'Source',
      content: '{"question":"64","pour":101,"texte":"<b>&amp;</b> \\u0007"}',
    },
  ],
});
