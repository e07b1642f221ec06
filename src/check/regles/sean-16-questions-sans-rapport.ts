import { auxQuestions } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

function manquants({ dossier, chronologie }: Contexte): readonly number[] {
  const dites = new Set(dossier.seance.sans_rapport.flatMap(({ questions }) => questions));
  return chronologie.questions
    .filter(({ question }) => dossier.rapports[question] === undefined && !dites.has(question))
    .map(({ rang }) => rang);
}

function controle(contexte: Contexte): readonly Constat[] {
  const { rapports, seance } = contexte.dossier;
  const rangs = manquants(contexte);
  const sans: Constat[] =
    rangs.length === 0
      ? []
      : [
          {
            chemin: ['seance', 'ordre_de_passage'],
            message: `Le rapport écrit manque ${auxQuestions(contexte, rangs)}, et rien ne dit pourquoi.`,
            lies: seance.sans_rapport.map((_, index) => ({
              path: ['seance', 'sans_rapport', index, 'questions'],
              message: 'Les questions sans rapport sont dites ici.',
            })),
            remede:
              'Ajouter le rapport dans le dossier « rapports », ou indiquer la question et le motif dans « sans_rapport ».',
          },
        ];
  const contraires = seance.sans_rapport.flatMap(({ questions }, index) => {
    const tenues = questions.filter((question) => rapports[question] !== undefined);
    return tenues.map((question) => ({
      chemin: ['seance', 'sans_rapport', index, 'questions'],
      message: `La question n°${question} est dite sans rapport alors que son rapport est présent.`,
      lies: [{ path: ['rapports', question], message: 'Le rapport est ici.' }],
      remede: `Retirer la question n°${question} de « sans_rapport ».`,
    }));
  });
  return [...sans, ...contraires];
}

/** Every question has its report, or says why not. */
export const SEAN_16: Regle = {
  code: 'SEAN-16',
  nom: 'questions-sans-rapport',
  titre: "Chaque question a son rapport, ou dit pourquoi elle n'en a pas",
  gravite: 'avertissement',
  sources: [cgct('L2121-12'), methode("toute question de l'ordre de passage a son rapport")],
  pourquoi:
    'Une note explicative accompagne chaque affaire soumise à délibération. Une question sans rapport est le plus souvent un ' +
    'fichier oublié : son acte ne serait pas produit, et rien ne le dirait. Quand le rapport est tenu ailleurs, il suffit de ' +
    "l'écrire dans la séance avec son motif.",
  exemples: {
    valides: [
      {
        titre: 'Les autres rapports sont tenus ailleurs',
        yaml: 'seance.yaml: { sans_rapport: [{ questions: [3 à 8], motif: Tenus par un autre service }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Rien sur la question n°8',
        yaml: 'seance.yaml: { sans_rapport: [{ questions: [3 à 7], motif: Tenus par un autre service }] }',
      },
      {
        titre: 'Dite sans rapport, elle en a un',
        yaml: 'seance.yaml: { sans_rapport: [{ questions: [2 à 8], motif: Tenus par un autre service }] }',
      },
    ],
  },
  controle,
};
