/** A short report that every member present votes for, or nearly: its facts, and a line of prose for each part. */
export interface SmallReport {
  readonly question: number;
  readonly titre: string;
  readonly rapporteur: string;
  /** Commission and day of its opinion; the bureau's follows. */
  readonly commission: readonly [string, string];
  readonly resume: string;
  readonly expose: string;
  readonly point: string;
  /** Lines of front matter between the opinions and the decision: budget line, interests, ballot. */
  readonly entete: readonly string[];
  /** Lines of the decision after its first point, and of annexes. */
  readonly suite?: readonly string[];
}

/** A ballot in which nobody spoke against, with what the chair announced. */
const unanime = (pour: number): readonly string[] => [
  'scrutin:',
  '  contre: []',
  '  abstentions: []',
  `  annonce: { resultat: adopté à l'unanimité, pour: ${pour}, contre: 0, abstentions: 0, interesses: 0 }`,
];

/**
 * Reports at both ends of each stretch of the sitting in which nobody moves: the result announced in figures there makes
 * every late arrival and early departure noted at the wrong question show. Subjects are made up, people are those of the
 * register.
 */
export const SMALL_REPORTS: readonly SmallReport[] = [
  {
    question: 1,
    titre: 'Approbation du procès-verbal de la séance du 27 juin 2024',
    rapporteur: 'Anne VIGNOT',
    commission: ['Commission n°1', '2024-08-29'],
    resume: 'Le procès-verbal de la séance précédente a été adressé à chaque membre avec la convocation.',
    expose: "Aucune rectification n'a été demandée avant la séance.",
    point: 'approuve le procès-verbal de la séance du 27 juin 2024',
    entete: unanime(95),
  },
  {
    question: 2,
    titre: 'Règlement intérieur des déchèteries',
    rapporteur: 'Gabriel BAULIEU',
    commission: ['Commission n°5', '2024-09-03'],
    resume: 'Le règlement intérieur des déchèteries fixe de nouveaux horaires.',
    expose: 'Les horaires changent le 1er novembre, après une information des usagers.',
    point: 'approuve le règlement intérieur des déchèteries',
    entete: unanime(106),
  },
  {
    question: 4,
    titre: 'Tarifs des piscines pour la saison 2024-2025',
    rapporteur: 'Abdel GHEZALI',
    commission: ['Commission n°7', '2024-09-04'],
    resume: 'Les tarifs des piscines suivent le coût de leur entretien.',
    expose: "L'entrée des enfants de moins de 6 ans reste gratuite.",
    point: 'fixe les tarifs des piscines pour la saison 2024-2025',
    entete: unanime(106),
  },
  {
    question: 5,
    titre: "Plan de formation des agents de l'assainissement",
    rapporteur: 'Anthony POULIN',
    commission: ['Commission n°1', '2024-08-29'],
    resume: 'Le plan de formation prépare les agents à de nouveaux équipements.',
    expose: 'Trois sessions sont prévues avant la fin de l’hiver.'.replace('’', "'"),
    point: "approuve le plan de formation des agents de l'assainissement",
    entete: unanime(108),
  },
  {
    question: 10,
    titre: 'Nouveau plan de circulation du quartier des Jardins',
    rapporteur: 'Marie ZEHAF',
    commission: ['Commission n°3', '2024-09-05'],
    resume: 'Le plan de circulation rend deux rues à sens unique.',
    expose: 'Les riverains ont été consultés au printemps et leurs remarques reprises.',
    point: 'approuve le plan de circulation du quartier des Jardins',
    entete: [
      'scrutin:',
      '  contre: [Lorine GAGLIOLO (2), Ludovic FAGAUT]',
      '  abstentions:',
      '    - Claudine CAULET (2)',
      '    - Pascale BILLEREY',
      '  annonce: { resultat: adopté à la majorité, pour: 102, contre: 3, abstentions: 3, interesses: 0 }',
    ],
  },
  {
    question: 11,
    titre: 'Entretien des chemins de randonnée',
    rapporteur: 'Yves GUYEN',
    commission: ['Commission n°7', '2024-09-04'],
    resume: "L'entretien des chemins est confié aux communes qu'ils traversent.",
    expose: 'Le balisage est refait tous les deux ans.',
    point: "approuve la répartition de l'entretien des chemins de randonnée",
    entete: unanime(108),
  },
  {
    question: 13,
    titre: 'Avenir du parc de stationnement des Tanneurs',
    rapporteur: 'Nicolas BODIN',
    commission: ['Commission n°3', '2024-09-05'],
    resume: 'Le parc des Tanneurs est fermé aux voitures à la fin de la saison.',
    expose: 'Un jardin public en prend la place, avec un abri pour les vélos.',
    point: 'approuve la fermeture du parc de stationnement des Tanneurs',
    entete: [
      'scrutin:',
      '  mode: public',
      '  demandeurs:',
      '    [Hasni ALEM, Frédérique BAEHR, Guillaume BAILLY, Anne BENEDETTO, Kévin BERTAGNOLI, Pascale BILLEREY,',
      '     François BOUSSO, Nathalie BOUVET, Fabienne BRAUCHLI, Claudine CAULET, Aline CHASSAGNE, Annaïck CHAUVET,',
      '     Julie CHETTOUH, Sébastien COUDRY, Benoit CYPRIANI, Karine DENIS-LAMIT, Marie ETEVENARD, Ludovic FAGAUT,',
      '     Olivier GRIMAITRE, Damien HUGUET, Marie LAMBERT, Aurélien LAROPPE]',
      '  contre: [Laurence MULOT, Christine WERTHE]',
      '  abstentions: []',
      '  annonce: { resultat: adopté à la majorité, pour: 106, contre: 2, abstentions: 0, interesses: 0 }',
    ],
  },
  {
    question: 14,
    titre: "Charte d'accueil des nouveaux habitants",
    rapporteur: 'Carine MICHEL',
    commission: ['Commission n°4', '2024-09-02'],
    resume: "La charte d'accueil présente les services publics aux nouveaux habitants.",
    expose: 'Elle est remise dans chaque mairie.',
    point: "adopte la charte d'accueil des nouveaux habitants",
    entete: unanime(108),
  },
  {
    question: 17,
    titre: 'Programme des journées du patrimoine',
    rapporteur: 'Yannick POUJET',
    commission: ['Commission n°7', '2024-09-04'],
    resume: 'Le programme des journées du patrimoine réunit trente lieux.',
    expose: 'Chaque commune volontaire ouvre un lieu au moins.',
    point: 'approuve le programme des journées du patrimoine',
    entete: unanime(108),
  },
  {
    question: 18,
    titre: "Achat d'arbres pour les haies bocagères",
    rapporteur: 'Fabienne BRAUCHLI',
    commission: ['Commission n°5', '2024-09-03'],
    resume: "L'achat d'arbres complète les haies plantées l'hiver dernier.",
    expose: 'Les essences sont choisies avec les agriculteurs.',
    point: "approuve l'achat d'arbres pour les haies bocagères",
    entete: [
      'inscription:',
      '  libelle: BP 2024 « Haies et bocage »',
      '  exercice: 2024',
      '  prevu: 48 300',
      '  operation: 17 250',
      ...unanime(108),
    ],
  },
  {
    question: 30,
    titre: 'Règlement des jardins familiaux',
    rapporteur: 'Aurélien LAROPPE',
    commission: ['Commission n°4', '2024-09-02'],
    resume: "Le règlement des jardins familiaux précise l'usage de l'eau.",
    expose: 'Les récupérateurs de pluie y sont encouragés.',
    point: 'approuve le règlement des jardins familiaux',
    entete: unanime(108),
  },
  {
    question: 31,
    titre: 'Horaires des bibliothèques',
    rapporteur: 'Marie LAMBERT',
    commission: ['Commission n°7', '2024-09-04'],
    resume: 'Les bibliothèques ouvrent une heure plus tard le samedi.',
    expose: 'Les lecteurs ont été interrogés pendant tout le printemps.',
    point: 'approuve les horaires des bibliothèques',
    entete: unanime(106),
  },
  {
    question: 36,
    titre: 'Mise à disposition de la salle du Moulin',
    rapporteur: 'Daniel PARIS',
    commission: ['Commission n°4', '2024-09-02'],
    resume: 'La salle du Moulin est prêtée aux associations deux soirs par semaine.',
    expose: 'Le ménage reste à la charge des utilisateurs.',
    point: 'approuve la mise à disposition de la salle du Moulin',
    entete: [
      'interesses:',
      '  - Nicolas BODIN',
      '  - Claudine CAULET',
      'scrutin:',
      '  contre: []',
      '  abstentions: []',
      "  annonce: { resultat: adopté à l'unanimité, pour: 103, contre: 0, abstentions: 0, interesses: 3 }",
    ],
  },
  {
    question: 37,
    titre: "Convention de prêt d'un minibus",
    rapporteur: 'Christian MAGNIN-FEYSOT',
    commission: ['Commission n°3', '2024-09-05'],
    resume: 'Le minibus est prêté aux écoles pour leurs sorties.',
    expose: "Le carburant est payé par l'emprunteur.",
    point: "approuve les règles de prêt d'un minibus",
    entete: unanime(106),
  },
  {
    question: 47,
    titre: "Élection d'un membre de la commission des marchés",
    rapporteur: 'Anne VIGNOT',
    commission: ['Commission n°1', '2024-08-29'],
    resume: 'Un siège de la commission des marchés est à pourvoir.',
    expose: 'Deux candidatures ont été déposées avant la séance.',
    point: 'proclame M. Hasni ALEM membre de la commission des marchés',
    entete: [
      'nature: election',
      'scrutin:',
      '  mode: secret',
      '  tours:',
      '    - suffrages:',
      '        - { pour: Hasni ALEM, voix: 49 }',
      '        - { pour: Ludovic FAGAUT, voix: 31 }',
      '        - { pour: Laurence MULOT, voix: 21 }',
      '      blancs: 3',
      '      nuls: 2',
      '    - suffrages:',
      '        - { pour: Hasni ALEM, voix: 62 }',
      '        - { pour: Ludovic FAGAUT, voix: 39 }',
      '      blancs: 4',
      '      nuls: 1',
    ],
  },
  {
    question: 48,
    titre: "Rénovation de l'éclairage public",
    rapporteur: 'Jean-Marc BOUSSET',
    commission: ['Commission n°3', '2024-09-05'],
    resume: "L'éclairage public est rénové commune par commune.",
    expose: 'Les lampes à décharge sont remplacées en trois ans.',
    point: "approuve le programme de rénovation de l'éclairage public",
    entete: unanime(106),
  },
  {
    question: 50,
    titre: 'Accueil de stagiaires dans les services',
    rapporteur: 'Hasni ALEM',
    commission: ['Commission n°1', '2024-08-29'],
    resume: 'Les services accueillent chaque année une centaine de stagiaires.',
    expose: 'Une gratification est versée au-delà de deux mois.',
    point: "approuve les règles d'accueil des stagiaires",
    entete: unanime(106),
  },
  {
    question: 51,
    titre: "Soutien au programme d'actions 2024 de l'association Atelier des Rives",
    rapporteur: 'Gabriel BAULIEU',
    commission: ['Commission n°5', '2024-09-03'],
    resume: "L'association anime trois lieux de réparation ouverts au public.",
    expose: "Les ateliers ont lieu chaque semaine, et le bilan de l'an dernier est joint à la demande.",
    point:
      "se prononce favorablement sur l'attribution d'une subvention de [montant](#subvention) à l'association Atelier des Rives",
    entete: [
      'inscription: { libelle: BP 2024 « Réemploi », exercice: 2024, prevu: 61 800, operation: 36 500 }',
      ...unanime(106),
    ],
    suite: [
      '  - signature: atelier-2024',
      'annexes:',
      '  - { titre: convention et ses annexes, convention: atelier-2024 }',
    ],
  },
  {
    question: 55,
    titre: 'Signalisation des itinéraires cyclables',
    rapporteur: 'Marie ZEHAF',
    commission: ['Commission n°3', '2024-09-05'],
    resume: 'La signalisation des itinéraires cyclables est unifiée.',
    expose: 'Les panneaux sont posés par les services de la voirie.',
    point: 'approuve le schéma de signalisation des itinéraires cyclables',
    entete: unanime(106),
  },
  {
    question: 56,
    titre: "Protection des captages d'eau potable",
    rapporteur: 'Anthony POULIN',
    commission: ['Commission n°5', '2024-09-03'],
    resume: 'La protection des captages est renforcée autour de deux sources.',
    expose: 'Les exploitants ont signé des engagements volontaires.',
    point: 'approuve le programme de protection des captages',
    entete: unanime(105),
  },
  {
    question: 60,
    titre: "Rapport d'activité 2023 du service des déchets",
    rapporteur: 'Gabriel BAULIEU',
    commission: ['Commission n°5', '2024-09-03'],
    resume: "Le rapport d'activité présente les tonnages et les coûts.",
    expose: 'Les tonnages baissent pour la quatrième année de suite.',
    point: "prend acte du rapport d'activité 2023 du service des déchets",
    entete: ['nature: information', 'scrutin: { mode: sans-vote }'],
  },
  {
    question: 75,
    titre: 'Soutien au verger partagé de la coopérative Le Verger Bleu',
    rapporteur: 'Fabienne BRAUCHLI',
    commission: ['Commission n°5', '2024-09-03'],
    resume: 'La coopérative plante un verger ouvert aux écoles.',
    expose: 'Les premiers fruits sont attendus dans trois ans.',
    point:
      "se prononce favorablement sur l'attribution d'une subvention de [montant](#subvention) à la coopérative Le Verger Bleu",
    entete: [
      'inscription:',
      '  libelle: BP 2024 « Agriculture de proximité »',
      '  exercice: 2024',
      '  prevu: 83 600',
      '  operation: 27 400',
      ...unanime(105),
    ],
    suite: [
      '  - signature: verger-2024',
      'annexes:',
      '  - { titre: convention et ses annexes, convention: verger-2024 }',
    ],
  },
];

const deuxChiffres = (nombre: number): string => String(nombre).padStart(5, '0');

/** The number of the deliberation on `question`, in the series to which question 64 gives 318. */
const numero = (question: number): string => `2024/2024.${deuxChiffres(question + 254)}`;

/** The file of a report, written as a secretary would. */
export function reportText(report: SmallReport): string {
  const [instance, date] = report.commission;
  return `${[
    '---',
    `question: ${report.question}`,
    `deliberation: ${numero(report.question)}`,
    `titre: ${report.titre}`,
    `rapporteur: ${report.rapporteur}`,
    'avis:',
    `  - { instance: ${instance}, date: ${date}, avis: Favorable }`,
    '  - { instance: Bureau, date: 2024-09-12, avis: Favorable }',
    ...report.entete,
    'decision:',
    `  - ${report.point}`,
    ...(report.suite ?? []),
    '---',
    '',
    '# Résumé',
    '',
    report.resume,
    '',
    '# Exposé',
    '',
    report.expose,
  ].join('\n')}\n`;
}
