/** A made-up act of realistic make: what the writer is judged on. Every person and place in it is invented. */
import type { Block, Document } from '../../../src/document/tree.ts';
import { attendance, PROSE, prose } from './made-up.ts';
import { budget, opinions, receipts } from './made-up-tables.ts';
import {
  blank,
  document,
  emphasis,
  heading,
  inlines,
  link,
  list,
  p,
  raised,
  strong,
  styled,
  text,
  together,
} from './nodes.ts';

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
  ];
}

function decision(): Block[] {
  return [
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
  return document([...head(), ...report(), ...decision(), annex()], {
    title: 'Soutien à la filière : convention & budget <2024>',
    header: [text('Communauté du Val-Témoin - Conseil du 26 septembre 2024')],
    footer: [text('Délibération n°2024/00001')],
    ...more,
  });
}

/** Data that an act carries. */
export const attachment = {
  name: 'faits.json',
  mediaType: 'application/json',
  description: 'Les données de l’acte',
  relationship: 'Data',
  content: '{"été":true}',
} as const;
