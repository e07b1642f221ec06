import type { Notice } from './regle.ts';

/** A rule that stopped on the way: the fault is the program's, and the act is not to be trusted meanwhile. */
export const PROG_01: Notice = {
  code: 'PROG-01',
  nom: 'regle-interrompue',
  titre: "Une règle n'a pas pu être contrôlée",
  gravite: 'erreur',
  sources: [{ genre: 'methode', principe: "un contrôle qui n'a pas eu lieu ne vaut pas un contrôle réussi" }],
  pourquoi:
    "Une règle s'est interrompue à cause d'un défaut du programme. Les autres règles ont été contrôlées, mais ce " +
    "que celle-ci vérifie ne l'a pas été : l'acte ne doit pas être publié avant qu'elle ait pu conclure.",
};

/** An acknowledgement that meets no finding. */
export const ACQU_01: Notice = {
  code: 'ACQU-01',
  nom: 'acquittement-sans-objet',
  titre: 'Un acquittement ne correspond à aucun constat',
  gravite: 'avertissement',
  sources: [{ genre: 'methode', principe: 'un acquittement vise un constat présent, et tombe avec lui' }],
  pourquoi:
    "Un avertissement examiné et accepté s'acquitte dans les données, par son code, avec un motif et un nom. Quand " +
    "les données ont changé depuis, l'acquittement qui ne vise plus rien pourrait un jour couvrir un constat que " +
    "personne n'a regardé : il est donc signalé.",
  exemples: {
    valides: [{ titre: 'Aucun acquittement', yaml: 'acquittements.yaml: { acquittements: [] }' }],
    fautifs: [
      {
        titre: 'Rien à acquitter à cet endroit',
        yaml: `acquittements.yaml:
  acquittements:
    - { code: VOTE-03, lieu: rapports.1, motif: Vu avec le service, par: Camille AUBRY, le: 2024-06-14 }`,
      },
    ],
  },
};

/** An acknowledgement of an error. */
export const ACQU_02: Notice = {
  code: 'ACQU-02',
  nom: 'erreur-acquittee',
  titre: "Une erreur ne s'acquitte pas",
  gravite: 'erreur',
  sources: [
    { genre: 'methode', principe: 'un acte faux ou illégal ne le devient pas moins par un acquittement' },
  ],
  pourquoi:
    "Seuls les avertissements et les informations s'acquittent : une erreur annonce un acte faux ou illégal, et " +
    "personne ne peut l'accepter par avance. Elle se corrige, puis l'acquittement se retire.",
  exemples: {
    valides: [{ titre: 'Aucun acquittement', yaml: 'acquittements.yaml: { acquittements: [] }' }],
    fautifs: [
      {
        titre: "Une convocation trop tardive que quelqu'un a voulu accepter",
        yaml: `seance.yaml: { convocation: { date: 2024-06-11 } }
acquittements.yaml:
  acquittements:
    - { code: SEAN-01, motif: Vu avec le service, par: Camille AUBRY, le: 2024-06-14 }`,
      },
    ],
  },
};

/** An acknowledgement that counts what it means. */
export const ACQU_03: Notice = {
  code: 'ACQU-03',
  nom: 'acquittement-par-le-rang',
  titre: 'Un acquittement désigne son endroit par un rang',
  gravite: 'information',
  sources: [
    {
      genre: 'methode',
      principe: 'un acquittement vaut pour une personne ou une chose, et non pour une place',
    },
  ],
  pourquoi:
    "« presences.procurations.3 » est la quatrième procuration, quelle qu'elle soit : qu'une ligne s'ajoute au-dessus, et l'acquittement " +
    "couvre un constat que personne n'a regardé. « presences.procurations.Prénom NOM » reste juste.",
  exemples: {
    valides: [{ titre: 'Aucun acquittement', yaml: 'acquittements.yaml: { acquittements: [] }' }],
    fautifs: [
      {
        titre: 'La première procuration',
        yaml: `presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Rose THOMAS }] }
acquittements.yaml:
  acquittements:
    - { code: PROC-04, lieu: presences.procurations.0, motif: Vu avec le service, par: Camille AUBRY, le: 2024-06-14 }`,
      },
    ],
  },
};

/** The findings that the checker itself makes, beside those of the rules. */
export const NOTICES: readonly Notice[] = [ACQU_01, ACQU_02, ACQU_03, PROG_01];
