import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L5211_1, methode } from '../sources.ts';

function repetees(ordre: readonly string[]): readonly Constat[] {
  const vues = new Set<string>();
  return ordre.flatMap((question, index): Constat[] => {
    if (!vues.has(question)) {
      vues.add(question);
      return [];
    }
    return [
      {
        chemin: ['seance', 'ordre_de_passage', index],
        message: `La question n°${question} est appelée deux fois dans l'ordre de passage.`,
        ecrit: question,
        remede: `Ne garder la question n°${question} qu'à la place où elle a été traitée.`,
      },
    ];
  });
}

function controle({ dossier, rangs }: Contexte): readonly Constat[] {
  const { ordre_de_passage: ordre, sans_rapport: sansRapport, autres_presidences: autres } = dossier.seance;
  const inconnue = (chemin: Constat['chemin'], question: string): Constat => ({
    chemin,
    message: `La question n°${question} n'est pas dans l'ordre de passage de la séance.`,
    ecrit: question,
    remede:
      "Corriger le numéro de la question, ou l'ajouter à « ordre_de_passage » à la place où elle a été appelée.",
  });
  const horsOrdre = (questions: readonly string[]): readonly string[] =>
    questions.filter((question) => !rangs.has(question));
  return [
    ...repetees(ordre),
    ...horsOrdre(Object.keys(dossier.rapports)).map((question) =>
      inconnue(['rapports', question, 'question'], question),
    ),
    ...sansRapport.flatMap(({ questions }, index) =>
      horsOrdre(questions).map((question) =>
        inconnue(['seance', 'sans_rapport', index, 'questions'], question),
      ),
    ),
    ...autres.flatMap(({ questions }, index) =>
      horsOrdre(questions).map((question) =>
        inconnue(['seance', 'autres_presidences', index, 'questions'], question),
      ),
    ),
  ];
}

/** Every question is called once, and every report stands in the order of passage. */
export const SEAN_17: Regle = {
  code: 'SEAN-17',
  nom: 'ordre-de-passage',
  titre: "Chaque question figure une fois et une seule dans l'ordre de passage",
  gravite: 'erreur',
  sources: [
    cgct('L2121-10'),
    L5211_1,
    methode("les intervalles de présence se lisent dans l'ordre de passage"),
  ],
  pourquoi:
    "Présences, procurations et quorum se calculent question après question, dans l'ordre où elles ont été appelées. Une " +
    "question appelée deux fois, ou un rapport qui n'y figure pas, n'a pas de place dans ce calcul, et une affaire qui n'est pas " +
    "à l'ordre du jour ne peut pas être votée.",
  exemples: {
    valides: [
      {
        titre: 'La question n°8 passe avant la n°7',
        yaml: 'seance.yaml: { ordre_de_passage: [1 à 6, 8, 7] }',
      },
    ],
    fautifs: [
      { titre: 'La question n°4 deux fois', yaml: 'seance.yaml: { ordre_de_passage: [1 à 8, 4] }' },
      { titre: "Le rapport n°2 hors de l'ordre", yaml: 'seance.yaml: { ordre_de_passage: [1, 3 à 8] }' },
    ],
  },
  controle,
};
