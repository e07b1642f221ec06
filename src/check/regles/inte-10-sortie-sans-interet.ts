import type { IdQuestion } from '../../domaine/seance.ts';
import { civil, enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2131_11, methode } from '../sources.ts';

/** Whether the law asks `nom` to leave at this question, without any interest: the accounts are voted. */
const seRetire = ({ chronologie, rangs }: Contexte, nom: string, question: IdQuestion): boolean =>
  chronologie.questions[rangs.get(question) ?? -1]?.retires.includes(nom) === true;

function controle(contexte: Contexte): readonly Constat[] {
  const { presences, rapports } = contexte.dossier;
  return presences.mouvements.flatMap(({ pendant, sortent }, index) =>
    sortent.flatMap((nom, rang): Constat[] => {
      const questions = (pendant ?? []).filter(
        (question) =>
          rapports[question]?.interesses.includes(nom) === false && !seRetire(contexte, nom, question),
      );
      const [question] = questions;
      if (question === undefined) return [];
      const quand =
        questions.length > 1 ? `des questions n°${enumeration(questions)}` : `de la question n°${question}`;
      return [
        {
          chemin: ['presences', 'mouvements', index, 'sortent', rang],
          message: `${civil(contexte, nom)} sort le temps ${quand} sans figurer parmi les intéressés.`,
          ecrit: nom,
          lies: questions.map((id) => ({
            path: ['rapports', id, 'interesses'],
            message: 'Les intéressés sont nommés ici.',
          })),
          remede:
            "Si la sortie tient à un intérêt, l'inscrire dans « interesses » du rapport ; sinon il n'y a rien à faire.",
        },
      ];
    }),
  );
}

/** Someone steps out and is not said to be interested. */
export const INTE_10: Regle = {
  code: 'INTE-10',
  nom: 'sortie-sans-interet',
  titre: "Une sortie le temps d'une question cache parfois un intérêt",
  gravite: 'information',
  sources: [L2131_11, methode('qui sort pour une seule question le fait souvent pour un intérêt')],
  pourquoi:
    "Un membre qui quitte la salle pour une seule question le fait le plus souvent parce qu'il y est intéressé. Si on ne l'inscrit pas " +
    "parmi les intéressés, la voix de celui qu'il représente, ou celle qu'il a donnée, peut rester comptée à tort.",
  exemples: {
    valides: [
      {
        titre: 'Sorti et inscrit parmi les intéressés',
        yaml: `rapports/2.md: { interesses: [Noé QUENTIN] }
presences.yaml: { mouvements: [{ pendant: 2, sortent: [Noé QUENTIN] }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Sorti sans être inscrit',
        yaml: 'presences.yaml: { mouvements: [{ pendant: 2, sortent: [Noé QUENTIN] }] }',
      },
    ],
  },
  controle,
};
