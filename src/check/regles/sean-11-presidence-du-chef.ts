import type { EtatDeQuestion } from '../../domaine/chronologie.ts';
import { chefDeLExecutif } from '../../domaine/conseil.ts';
import { parCle } from '../../domaine/par-cle.ts';
import { estPresent } from '../parcours.ts';
import { auxQuestions, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_14, L5211_1 } from '../sources.ts';

/** Whether someone other than the chief presides at this question for no reason that the file tells. */
function sansRaison(
  contexte: Contexte,
  chef: string,
  { question, rang, presidence }: EtatDeQuestion,
): boolean {
  const { rapports, seance } = contexte.dossier;
  if (presidence === chef || !estPresent(contexte, chef, rang)) return false;
  const rapport = rapports[question];
  if (rapport?.nature === 'comptes' || rapport?.nature === 'election') return false;
  if (rapport?.interesses.includes(chef)) return false;
  const autre = seance.autres_presidences.find(({ questions }) => questions.includes(question));
  return autre?.motif === undefined;
}

function controle(contexte: Contexte): readonly Constat[] {
  const { chronologie, dossier } = contexte;
  const chef = chefDeLExecutif(dossier.conseil, chronologie.registre)?.nom;
  if (chef === undefined) return [];
  const etats = chronologie.questions.filter((etat) => sansRaison(contexte, chef, etat));
  return [...parCle(etats, ({ presidence }) => presidence)].map(([presidence, siennes]) => {
    const ou = auxQuestions(
      contexte,
      siennes.map(({ rang }) => rang),
    );
    const premiere = siennes[0]?.question;
    const index = dossier.seance.autres_presidences.findIndex(
      ({ questions }) => premiere !== undefined && questions.includes(premiere),
    );
    return {
      chemin: index === -1 ? ['seance', 'presidence'] : ['seance', 'autres_presidences', index, 'presidence'],
      message: `${civil(contexte, presidence)} préside ${ou} alors que ${civil(contexte, chef)}, à qui la présidence revient, est dans la salle.`,
      ecrit: presidence,
      remede:
        'Corriger la présidence, noter la sortie de la personne remplacée, ou indiquer dans « autres_presidences » le motif du remplacement.',
    };
  });
}

/** The chief of the executive presides when in the room. */
export const SEAN_11: Regle = {
  code: 'SEAN-11',
  nom: 'presidence-du-chef',
  titre: "Le chef de l'exécutif préside quand il est dans la salle",
  gravite: 'avertissement',
  sources: [L2121_14, L5211_1],
  pourquoi:
    "La présidence du conseil revient au chef de l'exécutif ; un autre membre ne préside qu'à défaut, en son absence ou quand " +
    "la loi l'écarte (vote des comptes, élection, intérêt à l'affaire). Quand un autre préside alors qu'il est noté présent, il " +
    'manque un motif, une sortie, ou le nom est faux.',
  exemples: {
    valides: [
      {
        titre: 'Remplacement motivé',
        yaml: 'seance.yaml: { autres_presidences: [{ questions: 4, presidence: Jacques MERCIER, motif: Déport }] }',
      },
    ],
    fautifs: [
      { titre: 'Un autre nom en tête de la séance', yaml: 'seance.yaml: { presidence: Jacques MERCIER }' },
    ],
  },
  controle,
};
