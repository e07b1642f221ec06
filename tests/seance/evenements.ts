import { BASE } from '../check/base.ts';

/** Name of the sitting of the fixture. */
export const SEANCE = '2024-06-13';

const AGENDA = `date: 2024-06-13
convocation: { date: 2024-06-06 }
lieu: salle des Comtes, 4 place des Comtes à Arbois
presidence: Camille AUBRY
ouverture: 18h30
levee: 20h15
secretaire: Bruno CARLIER
ordre_du_jour: 1 à 8
ordre_de_passage: [1, 2, 4, 6, 5, 7, 8, 9]
retirees:
  - { questions: 3, motif: à la demande du rapporteur }
reportees:
  - { questions: 4, au: 2024-07-04, motif: étude complémentaire }
ajoutees:
  - { questions: 9, motif: le dossier doit être déposé avant le 20 juin, vote: { abstentions: [Paul SIMONET] } }
publication: 2024-06-18
`;

const PRESENCES = `absents: [Luc OLIVIER, Rose THOMAS]
mouvements:
  - { avant: 4, arrivent: [Hugo LEROUX] }
  - { apres: 5, partent: [Denise DELORME] }
suppleants: []
procurations:
  - { de: Luc OLIVIER, a: Maud PERRIN }
  - { de: Hugo LEROUX, a: Inès GUYOT }
  - { de: Denise DELORME, a: Étienne FABRE }
`;

/** A report: its head, then a body of two parts. */
const rapport = (tete: string, resume: string): string =>
  `---
${tete.trim()}
---

# Résumé

${resume}

# Exposé

## Le contexte

La commission a examiné l'affaire.
`;

const RAPPORTS = {
  '2': rapport(
    `question: 2
deliberation: 2024.00102
titre: Règlement intérieur des déchèteries
rapporteur: Karine NOEL
avis: [{ instance: Commission n°2, date: 2024-05-29, avis: Favorable }]
amendements:
  - { auteur: Paul SIMONET, texte: "ouvrir les sites le dimanche matin", scrutin: { contre: [Maud PERRIN (2)] } }
  - { auteur: Inès GUYOT, texte: supprimer l'article 4, retire: oui }
scrutin: { contre: [Noé QUENTIN] }
decision: [approuve le règlement intérieur des déchèteries]`,
    'Le règlement fixe de nouveaux horaires.',
  ),
  '3': rapport(
    `question: 3
titre: Vente d'un terrain
rapporteur: Jacques MERCIER
decision: [approuve la vente du terrain]`,
    'Un terrain est à vendre.',
  ),
  '4': rapport(
    `question: 4
titre: Plan de mobilité
rapporteur: Karine NOEL
decision: [adopte le plan de mobilité]`,
    'Un plan est proposé.',
  ),
  '5': rapport(
    `question: 5
deliberation: 2024.00104
nature: information
titre: Rapport d'activité 2023
rapporteur: Jacques MERCIER
scrutin: { mode: sans-vote }
decision: [prend acte du rapport d'activité]`,
    "L'année écoulée.",
  ),
  '6': rapport(
    `question: 6
deliberation: 2024.00103
titre: Création d'une aire de stationnement
rapporteur: Karine NOEL
scrutin:
  mode: public
  demandeurs: [Maud PERRIN, Inès GUYOT, Noé QUENTIN, Odile RENARD]
  contre: [Maud PERRIN (2), Inès GUYOT, Noé QUENTIN, Odile RENARD, Paul SIMONET, Serge VALLET, Hugo LEROUX, Karine NOEL]
  abstentions: [Bruno CARLIER]
decision: [approuve la création de l'aire]`,
    'Une aire de quarante places.',
  ),
  '7': rapport(
    `question: 7
titre: Piscine intercommunale
rapporteur: Jacques MERCIER
deliberations:
  - { numero: 2024.00105, titre: Piscine intercommunale - Tarifs, scrutin: { contre: [Paul SIMONET] }, decision: [fixe les tarifs] }
  - { numero: 2024.00106, titre: Piscine intercommunale - Règlement, decision: [approuve le règlement] }`,
    'Deux décisions sont proposées.',
  ),
  '8': rapport(
    `question: 8
deliberation: 2024.00107
nature: election
titre: Élection d'une vice-présidence
rapporteur: Camille AUBRY
scrutin:
  mode: secret
  tours:
    - { suffrages: [{ pour: Noé QUENTIN, voix: 6 }, { pour: Odile RENARD, voix: 6 }], blancs: 2 }
    - { suffrages: [{ pour: Noé QUENTIN, voix: 5 }, { pour: Odile RENARD, voix: 5 }], blancs: 4 }
    - { suffrages: [{ pour: Noé QUENTIN, voix: 6 }, { pour: Odile RENARD, voix: 6 }], blancs: 1, nuls: 1 }
  candidats:
    - { nom: Noé QUENTIN, naissance: 1971-03-02 }
    - { nom: Odile RENARD, naissance: 1960-11-20 }
  proclame: Odile RENARD
decision: ["élit [élu](#elu) à la vice-présidence"]`,
    'Une vice-présidence est vacante.',
  ),
  '9': rapport(
    `question: 9
deliberation: 2024.00108
titre: Demande de subvention au Département
rapporteur: Jacques MERCIER
decision: [sollicite le concours du Département]`,
    "Le dossier est à déposer d'urgence.",
  ),
} as const;

const DEBATS = {
  '2': `Mme Karine NOEL présente le règlement.

M. Paul SIMONET souhaite que les sites ouvrent le dimanche matin.
`,
  '6': `# Avant le vote

Mme Maud PERRIN craint pour les riverains :

- le bruit ;
- la circulation.
`,
};

const sous = (dossier: string, textes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(textes).map(([question, texte]) => [`${SEANCE}/${dossier}/${question}.md`, texte]),
  );

/**
 * The files of a small sitting with every event of a real agenda: question 2 amended, 3 withdrawn, 4 put off, 5 taken
 * after 6 and without a vote, 6 refused in a public ballot, 7 of two deliberations, 8 an election in three rounds won
 * by age, 9 added. Fourteen voices at each question.
 */
export const FICHIERS: Readonly<Record<string, string>> = {
  'conseil.yaml': BASE['conseil.yaml'] ?? '',
  'registre.yaml': BASE['registre.yaml'] ?? '',
  [`${SEANCE}/seance.yaml`]: AGENDA,
  [`${SEANCE}/presences.yaml`]: PRESENCES,
  [`${SEANCE}/conventions/aide.md`]: BASE['conventions/aide.md'] ?? '',
  [`${SEANCE}/rapports/1.md`]: BASE['rapports/1.md'] ?? '',
  ...sous('rapports', RAPPORTS),
  ...sous('debats', DEBATS),
};
