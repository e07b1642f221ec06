import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_14, L5211_1, methode } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const { seance } = contexte.dossier;
  const parQuestion = new Map<string, number>();
  return seance.autres_presidences.flatMap(({ questions, presidence }, index) =>
    questions.flatMap((question): Constat[] => {
      const premier = parQuestion.get(question);
      if (premier === undefined) {
        parQuestion.set(question, index);
        return [];
      }
      const autre = seance.autres_presidences[premier]?.presidence ?? '';
      const encore = autre === presidence;
      return [
        {
          chemin: ['seance', 'autres_presidences', index, 'questions'],
          message: encore
            ? `La question n°${question} est donnée deux fois à ${civil(contexte, presidence)}.`
            : `La question n°${question} est présidée à la fois par ${civil(contexte, autre)} et par ${civil(contexte, presidence)}.`,
          ecrit: question,
          lies: [
            {
              path: ['seance', 'autres_presidences', premier, 'questions'],
              message: 'La question est déjà donnée ici.',
            },
          ],
          remede: `Ne garder pour la question n°${question} que la personne qui la présidait.`,
        },
      ];
    }),
  );
}

/** One chair at a time. */
export const SEAN_17: Regle = {
  code: 'SEAN-17',
  nom: 'autres-presidences',
  titre: 'Une question a un seul président de séance',
  gravite: 'erreur',
  sources: [L2121_14, L5211_1, methode('une question est présidée par une seule personne')],
  pourquoi:
    "Le nom du président de séance s'imprime sur l'acte, et sa voix tranche en cas de partage. Quand deux personnes sont dites " +
    "présider la même question, l'acte porterait l'un des deux noms au hasard.",
  exemples: {
    valides: [
      {
        titre: 'Deux remplaçants pour deux questions',
        yaml: `seance.yaml:
  autres_presidences:
    - { questions: 4, presidence: Jacques MERCIER, motif: Déport }
    - { questions: 5, presidence: Karine NOEL, motif: Déport }`,
      },
    ],
    fautifs: [
      {
        titre: 'Deux présidents à la question n°4',
        yaml: `seance.yaml:
  autres_presidences:
    - { questions: [4, 5], presidence: Jacques MERCIER, motif: Déport }
    - { questions: 4, presidence: Karine NOEL, motif: Déport }`,
      },
    ],
  },
  controle,
};
