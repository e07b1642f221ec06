import type {
  Block,
  Cell,
  Document,
  Heading,
  Inline,
  List,
  Marker,
  Paragraph,
  Row,
  Section,
  Table,
} from '../../../src/document/tree.ts';

/** Characters as they stand; `origin` names the data they come from. */
export const t = (text: string, origin?: string): Inline =>
  origin === undefined ? { kind: 'text', text } : { kind: 'text', text, origin };
export const b = (...children: readonly Inline[]): Inline => ({ kind: 'strong', children });
export const i = (...children: readonly Inline[]): Inline => ({ kind: 'emphasis', children });
export const sup = (text: string): Inline => ({ kind: 'superscript', children: [t(text)] });
export const nb = (...children: readonly Inline[]): Inline => ({ kind: 'no-break', children });
export const a = (href: string, text: string): Inline => ({ kind: 'link', href, children: [t(text)] });
export const d = (path: string, ...children: readonly Inline[]): Inline => ({
  kind: 'derived',
  path,
  children,
});
export const blank = (label: string, width: number): Inline => ({ kind: 'blank', label, width });
export const br: Inline = { kind: 'line-break' };

const inlines = (content: readonly (Inline | string)[]): readonly Inline[] =>
  content.map((one) => (typeof one === 'string' ? t(one) : one));

export const p = (...content: readonly (Inline | string)[]): Paragraph => ({
  kind: 'paragraph',
  children: inlines(content),
});
export const styled = (style: string, ...content: readonly (Inline | string)[]): Paragraph => ({
  ...p(...content),
  style,
});
export const h = (level: Heading['level'], text: string, more: Partial<Heading> = {}): Heading => ({
  kind: 'heading',
  level,
  children: [t(text)],
  ...more,
});
export const list = (marker: Marker, ...items: readonly (string | readonly Block[])[]): List => ({
  kind: 'list',
  marker,
  items: items.map((item) => ({ children: typeof item === 'string' ? [p(item)] : item })),
});
export const section = (style: string, ...children: readonly Block[]): Section => ({
  kind: 'section',
  style,
  children,
});
export const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ children: [p(text)], ...more });
export const row = (...cells: readonly (string | Cell)[]): Row => ({
  cells: cells.map((one) => (typeof one === 'string' ? cell(one) : one)),
});
export const rowOf = (style: string, ...cells: readonly (string | Cell)[]): Row => ({
  style,
  ...row(...cells),
});

/** A document with nothing in it. */
export const emptyDocument: Document = {
  title: 'Document d’essai',
  subject: 'Essai',
  author: 'Communauté de communes des Trois Vallons',
  keywords: ['essai', 'délibération'],
  language: 'fr-FR',
  date: '2031-03-14',
  state: 'definitif',
  header: [],
  footer: [],
  body: [],
  attachments: [],
};

/** A document of these blocks. */
export const documentOf = (body: readonly Block[], more: Partial<Document> = {}): Document => ({
  ...emptyDocument,
  ...more,
  body,
});

const FIRST = [
  'Alix',
  'Bastien',
  'Clémence',
  'Denis',
  'Émilie',
  'Fabrice',
  'Garance',
  'Hugues',
  'Inès',
  'Jules',
];
const LAST = [
  'BRUNEVAL',
  'CASSELIN',
  'DORMIEUX',
  'ESTRAGNE',
  'FLORIVAL',
  'GRANDPIERRE',
  'HAUTECOEUR',
  'LESPINE',
];
const TOWNS = [
  'Aubepierre',
  'Bellefontaine-Les-Prés',
  'Chantemerle',
  'La Roche-Noire',
  'Les Vernes',
  'Montjoie',
];

/** A made-up member, always the same for the same rank. */
function member(rank: number): readonly Inline[] {
  const first = FIRST[rank % FIRST.length] ?? '';
  const last = LAST[(rank * 3 + Math.floor(rank / 10)) % LAST.length] ?? '';
  const civility = rank % 2 === 0 ? 'Mme' : 'M.';
  const name = nb(
    t(`${civility}\u00A0${first} ${last}-${String.fromCharCode(65 + (rank % 26))}`, `elus.${rank}`),
  );
  const range =
    rank % 4 === 0
      ? [t(' ('), d(`presents.${rank}.plage`, t(`à compter de la question n°${rank + 2}`)), t(')')]
      : [];
  return [name, ...range];
}

/** The attendance list of `count` members by commune, in one paragraph; every name is derived. */
export function attendance(label: string, path: string, count: number): Paragraph {
  const parts: Inline[] = [b(t(label)), t(' ')];
  for (let rank = 0; rank < count; rank += 1) {
    if (rank > 0) parts.push(t(', '));
    if (rank % 7 === 0) parts.push(b(t(`${TOWNS[(rank / 7) % TOWNS.length]} :`)), t(' '));
    parts.push(d(`${path}.${rank}.nom`, ...member(rank)));
  }
  return styled('liste-elus', ...parts);
}

const opinions: Table = {
  kind: 'table',
  columns: [
    { width: 3, align: 'start' },
    { width: 2, align: 'start' },
    { width: 5, align: 'start' },
  ],
  head: [
    row(
      cell('', { header: 'column' }),
      cell('Date', { header: 'column' }),
      cell('Avis', { header: 'column' }),
    ),
  ],
  body: [
    row(cell('Commission n°4', { header: 'row' }), '03/03/2031', 'Favorable à l’unanimité'),
    row(cell('Bureau', { header: 'row' }), '07/03/2031', 'Favorable (deux abstentions)'),
  ],
};

const entry: Table = {
  kind: 'table',
  columns: [
    { width: 1, align: 'start' },
    { width: 1, align: 'start' },
  ],
  head: [row(cell('Inscription budgétaire', { header: 'column', colspan: 2, align: 'center' }))],
  body: [
    row('BP 2031 « Soutien à l’innovation »', {
      children: [
        p('Montant prévu au budget : 90\u00A0000\u00A0€'),
        p('Montant de l’opération : 48\u00A0500\u00A0€'),
      ],
    }),
  ],
};

const amount = (text: string): Cell => cell(text, { align: 'decimal' });

const LINES: readonly (readonly [string, string, string])[] = [
  ['Chargée de mission (cartographie et argumentaire de la filière)', '25', '7\u00A0500,00'],
  ['Direction du programme', '10', '6\u00A0500,00'],
  ['Réunions de travail et restitutions auprès des communes membres', '5', '1\u00A0500,00'],
  ['Supports de restitution', '1', '3\u00A0000,00'],
  ['Déplacements', '10', '2\u00A0500,00'],
];

const expenses: Table = {
  kind: 'table',
  id: 'depenses',
  caption: [t('Dépenses en € TTC')],
  columns: [
    { width: 6, align: 'start' },
    { width: 1.4, align: 'decimal' },
    { width: 1.8, align: 'decimal' },
  ],
  head: [
    row(
      cell('Nature', { header: 'column', rowspan: 2 }),
      cell('Prévision', { header: 'column', colspan: 2, align: 'center' }),
    ),
    row(
      cell('Jours', { header: 'column', align: 'end' }),
      cell('Montant', { header: 'column', align: 'end' }),
    ),
  ],
  body: ['Préparer', 'Animer', 'Étudier']
    .flatMap((name, rank) => [
      rowOf(
        'axe',
        cell(`Axe ${rank + 1} : ${name} l’écosystème de la filière bois`, { header: 'row', colspan: 3 }),
      ),
      ...LINES.map(([what, days, price]) => row(what, days, price)),
      rowOf('total', cell('Total', { header: 'row', colspan: 2 }), amount('21\u00A0000,00')),
    ])
    .concat([
      rowOf(
        'grand-total',
        cell('Total du programme', { header: 'row', colspan: 2 }),
        amount('63\u00A0000,00'),
      ),
    ]),
};

const receipts: Table = {
  kind: 'table',
  caption: [t('Recettes en € TTC')],
  columns: [
    { width: 2, align: 'start' },
    { width: 4, align: 'start' },
    { width: 2, align: 'decimal' },
  ],
  head: [],
  body: [
    row(cell('Axes 1 et 2', { header: 'row', rowspan: 3 }), 'Autofinancement', '21\u00A0000,00'),
    row('Subvention', '21\u00A0000,00'),
    rowOf('total', cell('Total', { header: 'row' }), amount('42\u00A0000,00')),
    row(cell('Axe 3', { header: 'row', rowspan: 2 }), 'Autofinancement', '10\u00A0500,00'),
    row('Subvention', '10\u00A0500,00'),
    rowOf('grand-total', cell('Total du programme', { header: 'row', colspan: 2 }), amount('63\u00A0000,00')),
  ],
};

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
