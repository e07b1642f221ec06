import type { DataPath } from '../../diagnostics/fault.ts';
import type { NomElu } from '../../domaine/personne.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { COMPTES_DU_DEPARTEMENT, L2121_14, L5211_1 } from '../sources.ts';

const LISTES = ['contre', 'abstentions', 'ne_votent_pas'] as const;

/** Where the vote of `nom` is noted in the ballot. */
function voteNote({ rapport }: QuestionTraitee, nom: NomElu): DataPath | undefined {
  for (const liste of LISTES) {
    const index = rapport.scrutin[liste].findIndex(({ elu }) => elu === nom);
    if (index !== -1) return ['rapports', rapport.question, 'scrutin', liste, index];
  }
  return undefined;
}

function votes(contexte: Contexte, question: QuestionTraitee, chef: NomElu): readonly Constat[] {
  const chemin = voteNote(question, chef);
  if (!chemin) return [];
  return [
    {
      chemin,
      message: `Un vote de ${civil(contexte, chef)} est noté à la question n°${question.rapport.question}, où ses propres comptes sont votés : le chef de l'exécutif se retire au moment du vote.`,
      ecrit: chef,
      remede: 'Retirer ce nom du scrutin.',
    },
  ];
}

function pouvoirs(contexte: Contexte, { rapport, etat }: QuestionTraitee): readonly Constat[] {
  return etat.procurations
    .filter(({ motif }) => motif === 'mandant-retire')
    .map(({ index, mandant, mandataire }) => ({
      chemin: ['presences', 'procurations', index],
      message: `La procuration de ${civil(contexte, mandant)} à ${civil(contexte, mandataire)} ne donne pas de voix à la question n°${rapport.question} : le chef de l'exécutif ne vote pas ses comptes, ni en personne, ni par procuration, ni pour un autre.`,
      remede: "Rien à corriger si le pouvoir est exact : sa voix n'est pas comptée à cette question.",
      gravite: 'information' as const,
    }));
}

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte)
    .filter(({ rapport }) => rapport.nature === 'comptes')
    .flatMap((question) => [
      ...question.etat.retires.flatMap((chef) => votes(contexte, question, chef)),
      ...pouvoirs(contexte, question),
    ]);
}

/** The chief neither votes nor uses a proxy on the accounts. */
export const SEAN_13: Regle = {
  code: 'SEAN-13',
  nom: 'comptes-vote',
  titre: "Le chef de l'exécutif ne vote pas ses propres comptes",
  gravite: 'erreur',
  sources: [L2121_14, COMPTES_DU_DEPARTEMENT, L5211_1],
  pourquoi:
    "Le chef de l'exécutif se retire au moment du vote de ses comptes : il n'est compté ni parmi les présents ni parmi les " +
    "votants, et ne donne ni n'utilise de procuration à cette question. Le décompte en tient compte de lui-même ; un vote noté " +
    'à son nom est une erreur, un pouvoir est seulement signalé comme sans effet.',
  exemples: {
    valides: [
      {
        titre: 'La présidente ne vote pas',
        yaml: `rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Une abstention de la présidente',
        yaml: `rapports/2.md: { nature: comptes, titre: Compte administratif 2023, scrutin: { abstentions: [Camille AUBRY] } }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }`,
      },
      {
        titre: 'La présidente porte un pouvoir',
        yaml: `rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }
presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Camille AUBRY }] }`,
      },
    ],
  },
  controle,
};
