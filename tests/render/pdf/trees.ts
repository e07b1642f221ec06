/** A made-up act of realistic make: what the writer is judged on. Every person and place in it is invented. */
import type { Block, Document, Inline, Row } from '../../../src/document/tree.ts';
import {
  blank,
  cell,
  column,
  document,
  emphasis,
  heading,
  headRow,
  inlines,
  link,
  list,
  p,
  raised,
  row,
  strong,
  styled,
  table,
  text,
  together,
} from './nodes.ts';

const FIRST = [
  'Anne',
  'Bruno',
  'Claire',
  'Denis',
  'Élodie',
  'François',
  'Gaëlle',
  'Hugues',
  'Inès',
  'Jean-Noël',
  'Karine',
];
const LAST = [
  'ESSAI',
  'TÉMOIN',
  'MODÈLE',
  'FICTIF',
  'EXEMPLE',
  'SPÉCIMEN',
  'ÉCHANTILLON',
  'PROTOTYPE',
  'GABARIT',
];
const PLACES = [
  'Val-Témoin',
  'Bourg-Essai',
  'La Maquette',
  'Les Brouillons',
  'Saint-Modèle',
  'Fictif-sur-Loue',
  'Gabarit',
];

/** A made-up member, told by a rank. */
function member(rank: number): string {
  const civility = rank % 2 === 0 ? 'Mme' : 'M.';
  return `${civility}\u00a0${FIRST[(rank * 7) % FIRST.length]} ${LAST[(rank * 5) % LAST.length]}`;
}

function range(rank: number): string {
  if (rank % 9 === 4) return ` (à compter de la question n°${2 + (rank % 11)})`;
  return rank % 11 === 7 ? ` (jusqu'à la question n°${20 + (rank % 30)} incluse)` : '';
}

/** "Place : M. A, Mme B…" for `count` members, about two a place. */
export function attendance(label: string, count: number, from = 0): Block {
  const parts: (string | Inline)[] = [strong(`${label} :`), ' '];
  for (let i = 0; i < count; i += 1) {
    if (i % 2 === 0) parts.push(strong(`${PLACES[(i / 2 + from) % PLACES.length]} :`), ' ');
    parts.push(together(member(from + i)), `${range(from + i)}${i === count - 1 ? '' : ', '}`);
  }
  return styled('liste-elus', ...parts);
}

const PROSE = [
  "La collectivité accompagne depuis plusieurs années la structuration de la filière, dont les entreprises représentent une part importante de l'emploi industriel du territoire. ",
  "Le programme d'actions présenté ci-après poursuit trois objectifs : renforcer les coopérations, accompagner l'innovation et faire connaître les savoir-faire locaux auprès des donneurs d'ordres. ",
  'Il est proposé de reconduire le partenariat pour une durée de douze mois, dans les conditions que fixe la convention annexée. ',
  "L'évaluation intermédiaire, conduite au printemps, a montré une participation régulière des adhérents et une progression sensible du nombre de projets collaboratifs accompagnés. ",
];

/** A paragraph of running text of `sentences` sentences. */
export function prose(sentences: number, from = 0): Block {
  return p(
    Array.from({ length: sentences }, (_, i) => PROSE[(from + i) % PROSE.length])
      .join('')
      .trim(),
  );
}

const amount = (euros: number): string =>
  `${new Intl.NumberFormat('fr-FR').format(euros).replace(/\s/g, '\u00a0')}\u00a0€`;

function axis(rank: number): Row[] {
  const lines = Array.from({ length: 8 }, (_, i) =>
    row([
      `Action ${rank}.${i + 1} : ${PROSE[i % 4]?.slice(0, 30 + 9 * i).trim()}`,
      String(3 * i + 2),
      amount(1250 * (i + rank)),
    ]),
  );
  return [
    row(
      [
        cell(`Axe ${rank} : structurer la filière`, { header: 'row' }),
        cell('Quantité (jours)', { header: 'column' }),
        cell('Montant', { header: 'column' }),
      ],
      'axe',
    ),
    ...lines,
    row(['Total', '', amount(35000 + rank)], 'total'),
  ];
}

/** A budget of 30 rows, with row heads, sums, and cells over two columns. */
export function budget(): Block {
  const rows = [1, 2, 3].flatMap(axis);
  rows.push(row([cell('TOTAL DU PROGRAMME', { colspan: 2 }), amount(130000)], 'grand-total'));
  return table(
    [column(62), column(18, 'center'), column(20, 'decimal')],
    [headRow('Dépenses', '', '')],
    rows,
    'Dépenses en € TTC',
  );
}

function receipts(): Block {
  return table(
    [column(30), column(40), column(30, 'decimal')],
    [headRow('Axe', 'Financeur', 'Montant')],
    [
      row([cell('Axe 1', { header: 'row', rowspan: 2 }), 'Collectivité', amount(65000)]),
      row(['Région', amount(35000)]),
      row([cell('Axe 2', { header: 'row', rowspan: 2 }), 'Département', amount(20000)]),
      row([cell([p('Adhérents'), list('dash', 'entreprises', 'laboratoires')]), amount(10000)]),
      row([cell('TOTAL', { colspan: 2 }), amount(130000)], 'grand-total'),
    ],
    'Recettes en € TTC',
  );
}

function opinions(): Block {
  return table(
    [column(40), column(30, 'center'), column(30)],
    [headRow('', 'Date', 'Avis')],
    [
      row([cell('Commission n°2', { header: 'row' }), '12/09/2024', 'Favorable']),
      row([cell('Bureau', { header: 'row' }), '13/09/2024', "Favorable à l'unanimité"]),
    ],
  );
}

function head(): Block[] {
  return [
    heading(1, 'Extrait du registre des délibérations', 'extrait'),
    styled('seance', 'Publié le : 07/10/2024'),
    styled('seance', strong('Séance du jeudi 26 septembre 2024')),
    styled('seance', 'Membres en exercice : 123'),
    p(
      "Le Conseil, convoqué le 19 septembre 2024, s'est réuni à l'hôtel de la communauté, sous la présidence de ",
      together('Mme\u00a0Anne ESSAI'),
      ', Présidente.',
    ),
    p(`Ordre de passage des rapports : ${Array.from({ length: 75 }, (_, i) => i + 1).join(', ')}`),
    attendance('Étaient présents', 88),
    attendance('Étaient absents', 35, 40),
    styled('mention', strong('Secrétaire de séance :'), ' ', together('Mme\u00a0Claire MODÈLE')),
    attendance('Procurations de vote', 34, 12),
  ];
}

function report(): Block[] {
  return [
    styled('intitule', 'Délibération n°2024/00001'),
    heading(2, 'Rapport n°64 - Soutien à la filière : convention avec le pôle fictif', 'rapport'),
    styled('mention', strong('Rapporteur :'), ' ', together('Mme\u00a0Anne ESSAI'), ', Présidente'),
    opinions(),
    styled('etiquette', 'Résumé :'),
    prose(2),
    heading(3, 'I. Contexte', 'contexte'),
    prose(4, 1),
    prose(3, 2),
    p(
      'Le détail figure sur ',
      link('https://exemple.fr/pole?an=2024', 'le site du pôle fictif'),
      ', et le budget en ',
      link('#annexe', 'annexe de la présente délibération, où les montants sont donnés axe par axe'),
      '. La convention prend effet le 1',
      raised('er'),
      ' janvier ; son ',
      emphasis('article 3'),
      ' fixe les versements.',
    ),
    heading(4, 'A. Les actions'),
    list('dash', PROSE[0] ?? '', PROSE[2] ?? '', [
      p('Trois volets :'),
      list('dot', 'la formation', PROSE[3] ?? '', 'la veille'),
    ]),
    heading(3, 'II. Conditions'),
    prose(3),
    list('decimal', 'Un acompte de 80 % à la signature,', 'Le solde sur présentation du bilan.'),
    p(
      together('Mme\u00a0Karine GABARIT'),
      ' (2) et MM. ',
      together('Denis FICTIF'),
      ' (1) et ',
      together('Hugues EXEMPLE'),
      ' (1), conseillers intéressés, ne prennent part ni au débat, ni au vote.',
    ),
    styled('decision', "A l'unanimité, le Conseil :"),
    list(
      'dash',
      "se prononce favorablement sur l'attribution d'une subvention de 65\u00a0000\u00a0€,",
      'autorise Madame la Présidente, ou son représentant, à signer la convention annexée au rapport.',
    ),
    styled('resultat', "Rapport adopté à l'unanimité :"),
    {
      kind: 'key-values',
      entries: [
        { key: inlines(['Pour :']), value: inlines(['101']) },
        { key: inlines(['Contre :']), value: inlines(['0']) },
        { key: inlines(['Abstention* :']), value: inlines(['0']) },
        { key: inlines(['Conseillers intéressés :']), value: inlines(['4']) },
      ],
    },
    {
      kind: 'note',
      id: 'note-vote',
      mark: '*',
      children: [
        text('Le sens du vote des élus ne prenant pas part au vote est considéré comme une abstention.'),
      ],
    },
    p(
      "La présente délibération peut faire l'objet d'un recours devant le Tribunal administratif dans les deux mois suivant sa publicité.",
    ),
    signatures(),
  ];
}

function signatures(): Block {
  return {
    kind: 'signatures',
    signatories: [
      {
        field: 'signature-secretaire',
        tooltip: 'Signature de la secrétaire de séance',
        above: [[text('La Secrétaire de séance,')]],
        below: [[text('Claire MODÈLE')], [text('Conseillère Communautaire')]],
      },
      {
        field: 'signature-presidente',
        tooltip: 'Signature de la Présidente',
        above: [[text('Pour extrait conforme,')], [text('La Présidente,')]],
        below: [[text('Anne ESSAI')], [text('Maire de Val-Témoin')]],
      },
    ],
  };
}

function annex(): Block {
  return {
    kind: 'section',
    style: 'annexe',
    id: 'annexe',
    children: [
      { kind: 'page-break' },
      heading(2, 'Annexe 1 : budget prévisionnel'),
      p(
        'Entre la collectivité, représentée par sa Présidente, habilitée par délibération n° ',
        blank('Numéro de la délibération', 90),
        ' en date du ',
        blank('Date de la délibération', 110),
        ", d'une part, et le pôle fictif, d'autre part.",
      ),
      prose(2),
      budget(),
      receipts(),
    ],
  };
}

/** The whole act: some six pages. */
export function act(more: Partial<Document> = {}): Document {
  return document([...head(), ...report(), annex()], {
    title: 'Soutien à la filière : convention & budget <2024>',
    header: [text('Communauté du Val-Témoin - Conseil du 26 septembre 2024')],
    footer: [text('Délibération n°2024/00001')],
    ...more,
  });
}
